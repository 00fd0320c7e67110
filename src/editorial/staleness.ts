import type { PayloadRequest } from 'payload'
import { Refusal } from '../kernel/problems'
import type { Session } from '../kernel/transaction'
import { callPerson } from '../membership'
import type { Move } from './held'
import type { State } from './state'
import { transitions, type Transition, type Verb } from './transitions'

/** Who moved a record on last, by name, role and institution, and when (ISO 8601, UTC). */
export interface Change {
  /** null: nobody who has an account */
  by: string | null
  at: string
}

/** What says who changed a text last, and when. */
type Changed = Pick<State, 'changedBy' | 'changedAt'>

/** A session of somebody who reads a language. */
type Reading = Session & Partial<Pick<PayloadRequest, 'i18n'>>

export const lastChange = async (session: Reading, { changedBy, changedAt }: Changed): Promise<Change> => {
  const by = changedBy === null ? null : await callPerson(session, changedBy, session.i18n?.language ?? 'en')
  return { by, at: changedAt }
}

/** Whether a verb is for one revision alone, which is said with it. To whom it belongs, no text is handed over by it. */
export const isOfRevision = (verb: Verb, to?: string, owner?: string | null): boolean => {
  const { ofRevision }: Transition = transitions[verb]
  return ofRevision === true && !(verb === 'transfer' && to !== undefined && to.trim() === owner)
}

export const revisionMissing = (pointer: string) => ({
  pointer,
  code: 'revision_required',
  detail: 'Expected the revision that you have seen, as the record and its readiness tell it.',
})

/** Nobody answers for a text that they have not seen. Throws a Refusal `revision_required`. */
export const refuseWithoutRevision = (
  { owner }: Pick<State, 'owner'>,
  { verb, to, revision }: Pick<Move, 'verb' | 'to' | 'revision'>,
): void => {
  if (revision !== undefined || !isOfRevision(verb, to, owner)) return
  throw new Refusal('revision_required', 'Say which revision is meant.', [revisionMissing('/revision')])
}

/**
 * What was meant for an older revision is refused, so that nothing is overwritten unseen. Only for whom the record is there:
 * throws a Refusal `stale` that names who changed it, and when.
 */
export const refuseIfStale = async (
  session: Reading,
  state: Changed & Pick<State, 'headRevision'>,
  seen: number | undefined,
): Promise<void> => {
  if (seen === undefined || seen === state.headRevision) return
  const { by, at } = await lastChange(session, state)
  throw new Refusal(
    'stale',
    `This was meant for revision ${seen}. ${by ?? 'Someone'} changed the record at ${at}; it is at revision ${state.headRevision} now.`,
    [
      {
        pointer: '/revision',
        code: 'stale',
        detail: `Somebody changed this since: it is at revision ${state.headRevision}. Read it again before you go on.`,
        changed: { by, at },
      },
    ],
  )
}
