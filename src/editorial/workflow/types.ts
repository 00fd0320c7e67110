import type { PayloadRequest } from 'payload'
import type { z } from 'zod'
import type { Removal } from '../../projection'
import type { AnyRecordKind } from '../../model/record'
import type { AuditEntry } from '../../audit'
import type { Actor, Operation, Person } from '../../policy'
import type { Session } from '../../platform/transaction'
import type { Release, ReleaseKind } from './release-kinds'
import type { EditorialContext } from '../state/editorial-context'
import type { State } from '../state/state'
import type { AuthorizationContext } from './authorization'
import type { TransitionInput } from './transition-input'

/** Where a record stands, on either axis; an axis that is not named does not matter. */
export interface Start {
  live?: readonly State['live'][]
  work?: readonly State['work'][]
  /** only where others go along with it */
  withDependencies?: true
}

/** One transition on one record, and its input. With `revision`, only if the record still stands there. */
export interface TransitionRequest<Name extends string = string> extends TransitionInput {
  kind: string
  id: string
  verb: Name
  revision?: number | undefined
}

/** What a transfer results in: it is offered to the other, an offer ends, or it is the other's. */
export type TransferOutcome = 'offer' | 'end' | 'done'

/** What the engine hands to each phase: one transaction of one actor. */
export interface UnitOfWork {
  context: EditorialContext
  req: PayloadRequest
  actor: Actor
}

/** The same under the number of a release. */
export interface ReleaseUnit extends UnitOfWork {
  release: Release
}

/** What the desk shows of a transition: facts, no texts. Its texts are locale keys of the transition's name. */
export interface DeskOptions {
  /** its place in the menu, from 1; absent: the menu does not offer it */
  order?: number
  /** the next step of a record: a button of its own, where it is the last one possible */
  emphasis?: 'primary'
  danger?: true
  /** what is asked before; absent: nothing */
  form?: DeskForm
  /** publishes by every step that is left of the publish path */
  takesPath?: true
  /** offered while the form has unsaved changes, since saving makes it possible */
  afterSaving?: true
  /** unsaved changes are not saved before it */
  withoutSaving?: true
  /** nothing of the record is left to show */
  leavesRecord?: true
  /** offered for many records at once, at this place, from 1 */
  many?: { order: number; note?: 'required' | 'optional'; inLists?: true }
}

export interface DeskForm {
  /** absent: always */
  asks?: 'asAnException' | 'withDependencies'
  /** a form of the desk's own; absent: one with these fields */
  own?: 'dependencies' | 'uses' | 'recipient' | 'erasure'
  fields?: readonly DeskField[]
}

export interface DeskField {
  name: 'note' | 'reason' | 'publicReason'
  isRequired?: true
  /** one of the reasons for a withdrawal */
  isChoice?: true
}

/** How a transition locks its records, beside the row of their state. */
export interface Locking {
  /** as a save does, since it saves */
  save?: true
  /** cancels the releases that it would wait for */
  preempt?: true
}

/** Who is told of a transition. */
export type Recipients = (session: Session, record: LockedRecord, actor: Actor) => Promise<readonly Person[]>

/** What differs in the audit entry of a transition from its name, its axes and its input. */
export interface AuditDetails {
  action?: string
  path?: { from?: string; to?: string }
  side?: AuditEntry['side']
  hash?: string
}

/** A transition as the engine executes it: `transition()` makes it from a declaration. */
export interface Transition {
  name: string
  /** where it may start: one of these; absent: anywhere */
  from?: readonly Start[]
  /** what the public sees afterwards, and where the work stands; absent: as before */
  to: { live?: State['live']; work?: State['work'] }
  /** the operation of the policy table that the actor must hold */
  allowedTo: Operation
  /** why an actor who holds the operation may not do it nevertheless; null: they may */
  whyNot?: (authorization: AuthorizationContext, actor: Actor) => string | null
  /** also open to whoever holds the operation at the institution that the record is offered to */
  openToRecipient?: true
  /** the input that it needs; what it does not name is recorded, and otherwise ignored */
  input: z.ZodObject
  /** `required`: only for the revision that was seen; `ignored`: whatever was changed meanwhile */
  revision: 'required' | 'checked' | 'ignored'
  /** where no text is judged by it, and no revision required */
  isWithoutRevision?: (input: TransitionInput, state: Pick<State, 'owner'>) => boolean
  /** the record, and what it mentions, must be ready for the public */
  readiness: boolean
  locking: Locking
  /** other records that it changes, and that are locked as for a save */
  locksToo?: (request: TransitionRequest) => readonly { kind: string; id: string }[]
  /** what a release is called in which it happens; absent: it never needs one */
  releaseKind?: ReleaseKind
  /** its place among the steps from a draft to the public, from 1 */
  publishStep?: number
  /** what becomes of files by their bytes: `byReason` and `always` withdraw them, `lift` ends that */
  takedown?: 'byReason' | 'always' | 'lift'
  /** the queue shows the note that was last given with it */
  notesInQueue?: readonly string[]
  /** further requests that go into the same transaction */
  include?: (
    unit: UnitOfWork,
    transition: Transition,
    requests: readonly TransitionRequest[],
  ) => Promise<TransitionRequest[]>
  /** after authorization, before anything is written */
  prepare?: (unit: UnitOfWork, record: LockedRecord) => Promise<LockedRecord>
  /** under the locks; answers the record as it stands then */
  apply?: (unit: UnitOfWork, record: LockedRecord) => Promise<LockedRecord>
  /** under the number of a release, before the public views are written */
  release?: (unit: ReleaseUnit, record: PublicChange) => Promise<void>
  /** after the public views are written */
  afterProjection?: (unit: ReleaseUnit, record: LockedRecord) => Promise<void>
  /** whether the public sees the record anew, though its state does not change */
  republishes?: (record: LockedRecord) => boolean
  /** whether it waits for the release under way; absent: where it changes what the public sees */
  waitsForRelease?: (record: LockedRecord) => boolean
  audit?: (record: LockedRecord, actor: Actor) => AuditDetails
  /** absent: nobody is told */
  notify?: readonly Recipients[]
  /** the note in the notification; absent: that of the input */
  noteToRecipients?: (record: LockedRecord, actor: Actor) => string | undefined
  /** in words: “published” */
  done: string
  /** what else is true of it, for docs/workflow.md */
  docs?: string
  desk: DeskOptions
}

/** A record that the engine moves: it found it, and keeps it from moving otherwise. */
export interface LockedRecord {
  request: TransitionRequest
  /** the request as it came in */
  input: unknown
  kind: AnyRecordKind
  transition: Transition
  state: State
  /** its newest text, where readiness was checked */
  document?: unknown
  /** what of it the public does not see and was left out on purpose, by its pointers */
  omitted?: readonly string[]
  transferOutcome?: TransferOutcome
  /** of an erasure: the digest of what is left of the history before it */
  historyDigest?: string
  /** its state before, where that is told and is no longer its state */
  before?: State
}

/** A record whose transition changes what the public sees. */
export interface PublicChange extends LockedRecord {
  transition: Transition & { to: { live: State['live'] } }
}

export const isPublicChange = (locked: LockedRecord): locked is PublicChange => locked.transition.to.live !== undefined

/** Whether the public sees it anew without its state being changed. */
export const isRepublished = (locked: LockedRecord): boolean => locked.transition.republishes?.(locked) ?? false

/** Whether the public sees less afterwards, and nobody prepares anything by it. */
export const isTakingAway = ({ to: { live } }: Pick<Transition, 'to'>): boolean =>
  live === 'none' || live === 'withdrawn'

/** What the public no longer sees of these, as it is said of each. */
export const removalsOf = (locked: readonly LockedRecord[]): Removal[] =>
  locked
    .filter(isPublicChange)
    .flatMap(({ request: { kind, id, publicReason, until }, transition: { to } }): Removal[] => {
      if (to.live === 'published') return []
      if (to.live === 'none') return [{ kind, id, state: 'unpublished' }]
      return [{ kind, id, state: 'withdrawn', reason: publicReason ?? null, until: until ?? null }]
    })
