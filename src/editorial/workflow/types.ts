import type { Removal } from '../../projection'
import type { AnyRecordKind } from '../../model/record'
import type { State } from '../state/state'
import type { Transition, TransitionName } from './transitions'

/** What stands in the way of a publication because it is not public: refuse, publish it along, or leave it out. */
export const modes = ['refuse', 'carry', 'omit'] as const
export type Mode = (typeof modes)[number]

/** What becomes of one of the public records that show what is unpublished. */
export interface Resolution {
  kind: string
  id: string
  /** a word in its place; another in its place; nothing */
  as: (typeof resolving)[number]
  /** of the same kind */
  with?: { kind: string; id: string }
}
export const resolving = ['tombstone', 'replace', 'remove'] as const

/** What is said with a verb; what it does not need is not looked at. */
export interface TransitionInput {
  /** to colleagues: what is to be changed, what was looked at */
  note?: string
  /** of a withdrawal, one of `withdrawalReasons` */
  reason?: string
  /** what the public is told of a withdrawal */
  publicReason?: string
  /** an ISO date: when a withdrawal is expected to end */
  until?: string
  /** the version to be restored, by its id */
  version?: string
  /** the institution that takes it over, by its id */
  to?: string
  mode?: Mode
  /** of an unpublication, by use; of what is not named: tombstone */
  resolutions?: readonly Resolution[]
}

/** One verb on one record, and what is said with it. With `revision`, only if the record still stands there. */
export interface TransitionRequest extends TransitionInput {
  kind: string
  id: string
  verb: TransitionName
  revision?: number
}

/** What comes of a transfer: it is offered to the other, an offer ends, or it is the other's. */
export type TransferOutcome = 'offer' | 'end' | 'done'

/** A record that perform() moves: it found it, and keeps it from moving otherwise. */
export interface LockedRecord {
  /** `publish_merge`: it goes along with the record it has become part of, or mentions */
  request: Omit<TransitionRequest, 'verb'> & { verb: TransitionName | 'publish_merge' }
  kind: AnyRecordKind
  transition: Transition
  state: State
  /** its newest text, where the move is about that */
  document?: unknown
  /** what of it the public does not see and was left out on purpose, by its pointers */
  omitted?: readonly string[]
  transferOutcome?: TransferOutcome
  /** of an erasure: the sum of what is left of the history before it */
  historyDigest?: string
  /** how it stood, where that is told and is no longer its state */
  before?: State
}

/** A record whose move changes what the public sees. */
export interface PublicChange extends LockedRecord {
  transition: Transition & { live: State['live'] }
}

export const isPublicChange = (locked: LockedRecord): locked is PublicChange => locked.transition.live !== undefined

/** What the public no longer sees of these, as it is said of each. */
export const removalsOf = (locked: readonly LockedRecord[]): Removal[] =>
  locked
    .filter(isPublicChange)
    .flatMap(({ request: { kind, id, publicReason, until }, transition: { live } }): Removal[] => {
      if (live === 'published') return []
      if (live === 'none') return [{ kind, id, state: 'unpublished' }]
      return [{ kind, id, state: 'withdrawn', reason: publicReason ?? null, until: until ?? null }]
    })
