import { z } from 'zod'

/** A row of the history, as far as it says where a record went. */
export const Deed = z.object({
  number: z.coerce.number(),
  kind: z.string(),
  id: z.string(),
  verb: z.string(),
  was: z.string().nullable(),
  became: z.string().nullable(),
  hash: z.string().nullable(),
  release: z.coerce.number().nullable(),
})
export type Deed = z.infer<typeof Deed>

/** Where a record must stand after what the history tells. `hash`: null where the history does not say; so `liveHash`: `?`. */
export interface Stand {
  live: string
  work: string
  hash: string | null
  liveHash: string | null
  approved: string | null
}

const prepared: Record<string, { from: string[]; to: string }> = {
  submit: { from: ['draft', 'changes_requested'], to: 'in_review' },
  recall: { from: ['in_review'], to: 'draft' },
  request_changes: { from: ['in_review'], to: 'changes_requested' },
  approve: { from: ['in_review'], to: 'approved' },
  discard: { from: ['draft', 'in_review', 'changes_requested', 'approved'], to: 'clean' },
}
/** What the public no longer sees is a draft again. */
const takenOff = ['unpublish', 'withdraw', 'reinstate']
const seen: Record<string, { from: string[]; to: string }> = {
  publish: { from: ['none', 'published'], to: 'published' },
  unpublish: { from: ['published'], to: 'none' },
  withdraw: { from: ['none', 'published'], to: 'withdrawn' },
  reinstate: { from: ['withdrawn'], to: 'none' },
  erase: { from: ['none', 'published', 'withdrawn'], to: 'withdrawn' },
}
const texts = ['create', 'edit', 'restore']
/** They save a text themselves, which stands in the history before them, and name the one that they put aside. */
const puttingAside = ['restore', 'discard']
/** They name institutions, and the first two change nothing of the record. */
const handing = ['offer_transfer', 'end_transfer', 'transfer']

const nowhere: Stand = { live: 'none', work: 'draft', hash: null, liveHash: null, approved: null }

/**
 * The workflow once more, told in other words than the server's own table: walks a record's history from its first row on,
 * and says where it must stand now, and what no honest history tells.
 */
export const replay = (told: readonly Deed[]): { stand: Stand; faults: string[]; isDeleted: boolean } => {
  const faults: string[] = []
  let now = nowhere
  let beforeEdits = nowhere.work
  let isDeleted = false
  // of what was erased, the words were, and what they were known by
  const isErased = told.some(({ verb }) => verb === 'erase')
  const deeds = isErased ? told.map((deed) => ({ ...deed, hash: null })) : told
  for (const { number, kind, id, verb, was, became, hash } of deeds) {
    const say = (fault: string) => void faults.push(`history ${number}, ${verb} of ${kind} ${id}: ${fault}`)
    const [inWork, inPublic] = [prepared[verb], seen[verb]]
    if (isDeleted) say('after it was deleted')
    if (
      now.hash !== null &&
      hash !== null &&
      hash !== now.hash &&
      ![...texts, ...puttingAside, ...handing].includes(verb)
    )
      say('of a text that nobody saved')
    if (inWork) {
      const stood = verb === 'discard' && was === beforeEdits ? beforeEdits : now.work
      if (was !== stood || !inWork.from.includes(stood)) say(`from ${was}, and it stood at ${stood}`)
      if (became !== inWork.to) say(`became ${became}`)
    }
    if (inPublic) {
      if (was !== now.live || !inPublic.from.includes(now.live)) say(`from ${was}, and the public saw ${now.live}`)
      if (became !== inPublic.to) say(`became ${became}`)
    }
    const isAsItStands = now.live === 'published' && now.work === 'clean'
    if (verb === 'publish' && !isAsItStands && (now.work !== 'approved' || now.approved !== hash))
      say(`nobody approved this text: ${now.work}`)
    if (verb === 'offer_transfer' || verb === 'end_transfer') continue
    const isHanded = verb === 'transfer'
    const isVoid = isHanded && ['in_review', 'approved'].includes(now.work)
    now = {
      live: inPublic ? inPublic.to : now.live,
      work:
        texts.includes(verb) || takenOff.includes(verb) || isVoid
          ? 'draft'
          : verb === 'publish' || verb === 'erase'
            ? 'clean'
            : inWork
              ? inWork.to
              : now.work,
      // restoring and discarding bring back a text that the row does not name
      hash:
        verb === 'restore'
          ? null
          : verb === 'discard'
            ? now.liveHash === '?'
              ? null
              : now.liveHash
            : (hash ?? now.hash),
      liveHash:
        isHanded && now.live === 'published'
          ? '?'
          : verb === 'publish'
            ? (hash ?? '?')
            : inPublic
              ? null
              : now.liveHash,
      approved:
        verb === 'approve'
          ? hash
          : inWork || isHanded || [...texts, ...takenOff].includes(verb) || verb === 'publish'
            ? null
            : now.approved,
    }
    if (verb !== 'edit') beforeEdits = now.work
    isDeleted ||= verb === 'delete'
  }
  return { stand: now, faults, isDeleted }
}
