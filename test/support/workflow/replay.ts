import { z } from 'zod'

/** A row of the history, as far as it describes a change of state. */
export const AuditEntry = z.object({
  number: z.coerce.number(),
  kind: z.string(),
  id: z.string(),
  verb: z.string(),
  was: z.string().nullable(),
  became: z.string().nullable(),
  hash: z.string().nullable(),
  release: z.coerce.number().nullable(),
})
export type AuditEntry = z.infer<typeof AuditEntry>

/** A record's state according to its history. `hash`: null if unknown; `liveHash`: `?`. */
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
/** Transitions that leave a draft. */
const takenOff = ['unpublish', 'withdraw', 'reinstate']
const seen: Record<string, { from: string[]; to: string }> = {
  publish: { from: ['none', 'published'], to: 'published' },
  unpublish: { from: ['published'], to: 'none' },
  withdraw: { from: ['none', 'published'], to: 'withdrawn' },
  reinstate: { from: ['withdrawn'], to: 'none' },
  erase: { from: ['none', 'published', 'withdrawn'], to: 'withdrawn' },
}
const texts = ['create', 'edit', 'restore']
/** Transitions that save a text with an entry of its own, and name the replaced one. */
const puttingAside = ['restore', 'discard']
/** They name institutions; the first two change nothing of the record. */
const handing = ['offer_transfer', 'end_transfer', 'transfer']

const nowhere: Stand = { live: 'none', work: 'draft', hash: null, liveHash: null, approved: null }

/**
 * Replays the workflow independently of the server's rules: walks a record's history, and returns its expected state
 * and inconsistencies.
 */
export const replay = (history: readonly AuditEntry[]): { stand: Stand; faults: string[]; isDeleted: boolean } => {
  const faults: string[] = []
  let now = nowhere
  let beforeEdits = nowhere.work
  let isDeleted = false
  // an erased record has lost its texts and names
  const isErased = history.some(({ verb: transition }) => transition === 'erase')
  const entries = isErased ? history.map((entry) => ({ ...entry, hash: null })) : history
  for (const { number, kind, id, verb: transition, was, became, hash } of entries) {
    const report = (fault: string) => void faults.push(`history ${number}, ${transition} of ${kind} ${id}: ${fault}`)
    const [inWork, inPublic] = [prepared[transition], seen[transition]]
    if (isDeleted) report('after it was deleted')
    if (
      now.hash !== null &&
      hash !== null &&
      hash !== now.hash &&
      ![...texts, ...puttingAside, ...handing].includes(transition)
    )
      report('of a text that nobody saved')
    if (inWork) {
      const stood = transition === 'discard' && was === beforeEdits ? beforeEdits : now.work
      if (was !== stood || !inWork.from.includes(stood)) report(`from ${was}, and it stood at ${stood}`)
      if (became !== inWork.to) report(`became ${became}`)
    }
    if (inPublic) {
      if (was !== now.live || !inPublic.from.includes(now.live)) report(`from ${was}, and the public saw ${now.live}`)
      if (became !== inPublic.to) report(`became ${became}`)
    }
    const isAsItStands = now.live === 'published' && now.work === 'clean'
    if (transition === 'publish' && !isAsItStands && (now.work !== 'approved' || now.approved !== hash))
      report(`nobody approved this text: ${now.work}`)
    if (transition === 'offer_transfer' || transition === 'end_transfer') continue
    const isHanded = transition === 'transfer'
    const isVoid = isHanded && ['in_review', 'approved'].includes(now.work)
    now = {
      live: inPublic ? inPublic.to : now.live,
      work:
        texts.includes(transition) || takenOff.includes(transition) || isVoid
          ? 'draft'
          : transition === 'publish' || transition === 'erase'
            ? 'clean'
            : inWork
              ? inWork.to
              : now.work,
      // restoring and discarding bring back a text that the row does not name
      hash:
        transition === 'restore'
          ? null
          : transition === 'discard'
            ? now.liveHash === '?'
              ? null
              : now.liveHash
            : (hash ?? now.hash),
      liveHash:
        isHanded && now.live === 'published'
          ? '?'
          : transition === 'publish'
            ? (hash ?? '?')
            : inPublic
              ? null
              : now.liveHash,
      approved:
        transition === 'approve'
          ? hash
          : inWork || isHanded || [...texts, ...takenOff].includes(transition) || transition === 'publish'
            ? null
            : now.approved,
    }
    if (transition !== 'edit') beforeEdits = now.work
    isDeleted ||= transition === 'delete'
  }
  return { stand: now, faults, isDeleted }
}
