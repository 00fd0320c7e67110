import { z } from 'zod'
import { emails } from '../exhibit'
import type { Fixtures, World } from './fixtures'

const AuditEntry = z.object({
  number: z.coerce.number(),
  verb: z.string(),
  was: z.string().nullable(),
  became: z.string().nullable(),
  hash: z.string().nullable(),
  email: z.string().nullable(),
})

/** Transitions that end earlier approvals. */
const takingBack = ['unpublish', 'withdraw', 'reinstate', 'transfer']

/**
 * Public texts of an institution's record without an approval of that text by its steward after the last removal. It
 * reads the history only, independently of the server's rules.
 */
const unapproved = (
  entries: readonly z.infer<typeof AuditEntry>[],
  first: string,
  stewards: ReadonlyMap<string, string>,
) => {
  const faults: string[] = []
  let owner = first
  let approved: string | null = null
  let published: string | null = null
  for (const { number, verb: transition, was, became, hash, email } of entries) {
    if (transition === 'erase') return faults
    if (transition === 'approve' && email === stewards.get(owner)) approved = hash
    if (transition === 'publish') {
      const isAsItStood = was === 'published' && (published === hash || published === '?')
      if (!isAsItStood && approved !== hash) faults.push(`history ${number}: published without a word of its owner`)
      published = hash
    }
    if (!takingBack.includes(transition)) continue
    approved = null
    if (transition === 'transfer') {
      owner = became ?? owner
      // the public text names the new owner from here on
      if (published !== null) published = '?'
    } else published = null
  }
  return faults
}

/** The same for a world's records, and whether the public reads what it must not. */
export const withoutApproval = async (
  { query, institutions, exhibit }: Fixtures,
  { records: { holding, foreign } }: World,
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
    const entries = z.array(AuditEntry).parse(rows)
    faults.push(...unapproved(entries, owner, stewards).map((fault) => `${kind} ${id}, ${fault}`))
    const last = entries.findLast(
      ({ verb: transition }) => transition === 'publish' || transition === 'unpublish' || transition === 'withdraw',
    )
    const { status } = await exhibit.anonymous.get(`/v1/${kind}/${slug}`)
    if (status === 200 && last?.verb !== 'publish')
      faults.push(`${kind} ${id} is public, and was last ${String(last?.verb)}`)
  }
  return faults
}
