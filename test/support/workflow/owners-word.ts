import { z } from 'zod'
import { emails } from '../exhibit'
import type { Ground, World } from './ground'

const Deed = z.object({
  number: z.coerce.number(),
  verb: z.string(),
  was: z.string().nullable(),
  became: z.string().nullable(),
  hash: z.string().nullable(),
  email: z.string().nullable(),
})

/** What ends every approval that was given before. */
const takingBack = ['unpublish', 'withdraw', 'reinstate', 'transfer']

/**
 * What the public came to see of an institution's record without a word of its owner: an approval of that text by a steward of
 * theirs, given after the record was last taken off. Told from the history alone, in other words than the server's.
 */
const wordless = (deeds: readonly z.infer<typeof Deed>[], first: string, stewards: ReadonlyMap<string, string>) => {
  const faults: string[] = []
  let owner = first
  let approved: string | null = null
  let shown: string | null = null
  for (const { number, verb, was, became, hash, email } of deeds) {
    if (verb === 'erase') return faults
    if (verb === 'approve' && email === stewards.get(owner)) approved = hash
    if (verb === 'publish') {
      const isAsItStood = was === 'published' && (shown === hash || shown === '?')
      if (!isAsItStood && approved !== hash) faults.push(`history ${number}: published without a word of its owner`)
      shown = hash
    }
    if (!takingBack.includes(verb)) continue
    approved = null
    if (verb === 'transfer') {
      owner = became ?? owner
      // the text that is public says from here on whose it is now
      if (shown !== null) shown = '?'
    } else shown = null
  }
  return faults
}

/** The same of the records of a world that institutions own, and whether the public reads what it must not. */
export const withoutAWord = async (
  { query, institutions, exhibit }: Ground,
  { pieces: { holding, foreign } }: World,
): Promise<string[]> => {
  const stewards = new Map<string, string>([
    [institutions.own, emails.steward],
    [institutions.foreign, emails.foreignSteward],
  ])
  const faults: string[] = []
  for (const [{ kind, id, slug }, owner] of [
    [holding, institutions.own],
    [foreign, institutions.foreign],
  ] as const) {
    const rows = await query(
      `select h.number, h.verb, h.was, h.became, h.hash, u.email from editorial.history h
       left join users u on u.id::text = h.actor_id where h.kind = $1 and h.id = $2 order by h.number`,
      [kind, id],
    )
    const deeds = z.array(Deed).parse(rows)
    faults.push(...wordless(deeds, owner, stewards).map((fault) => `${kind} ${id}, ${fault}`))
    const last = deeds.findLast(({ verb }) => verb === 'publish' || verb === 'unpublish' || verb === 'withdraw')
    const { status } = await exhibit.anonymous.get(`/v1/${kind}/${slug}`)
    if (status === 200 && last?.verb !== 'publish')
      faults.push(`${kind} ${id} is public, and was last ${String(last?.verb)}`)
  }
  return faults
}
