import type { PayloadRequest } from 'payload'
import type { z } from 'zod'
import type { DeskOptions } from '../../model/desk-transition'
import type { AnyGovernedKind } from '../../model/record'
import type { AuditEntry } from '../../audit'
import type { Actor, Operation, Person } from '../../policy'
import type { Session } from '../../platform/transaction'
import type { Release, ReleaseKind } from './release-kinds'
import type { EditorialContext } from '../state/editorial-context'
import type { LoadedRecords } from '../state/loaded-records'
import type { State } from '../state/state'
import type { AuthorizationContext } from './authorization'
import type { TransitionInput } from '../../contract/transitions'

/** A state in which a transition may start; an axis that is absent does not matter. */
export interface Start {
  live?: readonly State['live'][]
  work?: readonly State['work'][]
  /** only if others are included */
  withDependencies?: true
}

/** A transition on one record, with its input. With `revision`, only if it is still current. */
export interface TransitionRequest<Name extends string = string> extends TransitionInput {
  kind: string
  id: string
  verb: Name
  revision?: number | undefined
}

/** One request, and the records that it has loaded. */
export interface ReadingUnit {
  context: EditorialContext
  req: PayloadRequest
  loaded: LoadedRecords
}

/** What the engine hands to each phase: one transaction of one actor. */
export interface UnitOfWork extends ReadingUnit {
  actor: Actor
}

/** The same under the number of a release. */
export interface ReleaseUnit extends UnitOfWork {
  release: Release
}

/** How a transition locks its records, beside the row of their state. */
export interface Locking {
  /** as a save does, since it saves */
  save?: true
  /** cancels the releases that it would wait for */
  preempt?: true
}

/** Who is notified of a transition. */
export type Recipients = (session: Session, record: LockedRecord, actor: Actor) => Promise<readonly Person[]>

/** What `apply` changed of a record and of the declaration of its transition. */
export interface Applied {
  /** the state after a save, which its audit entry and its release name */
  state?: State
  /** the request without what must not be kept */
  request?: TransitionRequest
  /** it saved the public text again: this is published without a change of the state */
  isRepublished?: boolean
  audit?: AuditDetails
  notify?: readonly Recipients[]
}

/** The locked phase of a transition. */
export type Apply = (unit: UnitOfWork, record: LockedRecord) => Promise<Applied | undefined>

/** What `prepare` decided. */
export interface Prepared {
  /** whether it waits for the running release; absent: if it changes what is public */
  waitsForRelease?: boolean
  /** in place of the transition's own */
  apply?: Apply
}

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
  /** the states in which it may start; absent: any */
  from?: readonly Start[]
  /** the state afterwards on each axis; absent: unchanged */
  to: { live?: State['live']; work?: State['work'] }
  /** the operation of the policy table that the actor must hold */
  allowedTo: Operation
  /** why an actor who holds the operation may not do it nevertheless; null: they may */
  whyNot?: (authorization: AuthorizationContext, actor: Actor) => string | null
  /** also open to whoever holds the operation at the institution that the record is offered to */
  openToRecipient?: true
  /** the schema of the input it reads; other input is recorded and otherwise ignored */
  input: z.ZodObject
  /** `required`: the client must send the revision it has seen; `ignored`: it applies whatever was changed meanwhile */
  revision: 'required' | 'checked' | 'ignored'
  /** where it concerns no text and needs no revision */
  isWithoutRevision?: (input: TransitionInput, state: Pick<State, 'owner'>) => boolean
  /** the record, and what it mentions, must be ready for the public */
  readiness: boolean
  locking: Locking
  /** other records it changes, locked like for a save */
  locksToo?: (request: TransitionRequest) => readonly { kind: string; id: string }[]
  /** the kind of its release; absent: it never needs one */
  releaseKind?: ReleaseKind
  /** its place among the steps from a draft to the public, from 1 */
  publishStep?: number
  /** the effect on takedowns: `byReason` and `always` add them, `lift` ends them */
  takedown?: 'byReason' | 'always' | 'lift'
  /** the audit actions whose comment the review list shows */
  notesInQueue?: readonly string[]
  /** further requests that go into the same transaction */
  include?: (
    unit: UnitOfWork,
    transition: Transition,
    requests: readonly TransitionRequest[],
  ) => Promise<TransitionRequest[]>
  /** after authorization, before anything is written */
  prepare?: (unit: UnitOfWork, record: LockedRecord) => Promise<Prepared | undefined>
  /** under the locks */
  apply?: Apply
  /** under the number of a release, before the public views are written */
  release?: (unit: ReleaseUnit, record: PublicChange) => Promise<void>
  /** after the public views are written */
  afterProjection?: (unit: ReleaseUnit, record: LockedRecord) => Promise<void>
  audit?: (record: LockedRecord, actor: Actor) => AuditDetails
  /** absent: nobody is notified */
  notify?: readonly Recipients[]
  /** the note in the notification; absent: that of the input */
  noteToRecipients?: (record: LockedRecord, actor: Actor) => string | undefined
  /** in words: “published” */
  done: string
  /** further notes for docs/workflow.md */
  docs?: string
  desk: DeskOptions
}

/** A record that the engine has loaded and locked. */
export interface LockedRecord {
  request: TransitionRequest
  /** the request as it came in */
  input: unknown
  kind: AnyGovernedKind
  transition: Transition
  state: State
}

/** A record whose transition changes what the public sees. */
export interface PublicChange extends LockedRecord {
  transition: Transition & { to: { live: State['live'] } }
}

/** A record after its transition's `apply`. */
export interface AppliedRecord extends LockedRecord {
  /** pointers to what was omitted on purpose because it is not public */
  omitted: readonly string[]
  isRepublished: boolean
  audit: AuditDetails
  notify: readonly Recipients[]
}
