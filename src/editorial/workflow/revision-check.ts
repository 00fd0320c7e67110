import type { PayloadRequest } from 'payload'
import { ApiError } from '../../model/problems'
import type { Session } from '../../platform/transaction'
import { describePerson } from '../../accounts'
import type { Transition, TransitionRequest } from './types'
import type { State } from '../state/state'

/** The last change of a record: name, role and institution, and when (ISO 8601, UTC). */
export interface Change {
  /** null: not a person */
  by: string | null
  at: string
}

/** The state columns of the last change. */
type Changed = Pick<State, 'changedBy' | 'changedAt'>

/** A session with its reader's language. */
type LocalizedSession = Session & Partial<Pick<PayloadRequest, 'i18n'>>

export const lastChange = async (session: LocalizedSession, { changedBy, changedAt }: Changed): Promise<Change> => {
  const by = changedBy === null ? null : await describePerson(session, changedBy, session.i18n?.language ?? 'en')
  return { by, at: changedAt }
}

export const revisionMissing = (pointer: string) => ({
  pointer,
  code: 'revision_required',
  detail: 'Expected the revision that you have seen, as the record and its readiness tell it.',
})

/** Throws ApiError `revision_required` if no revision is given. */
export const assertRevisionGiven = (
  transition: Transition,
  state: Pick<State, 'owner'>,
  request: TransitionRequest,
): void => {
  if (request.revision !== undefined || transition.revision !== 'required') return
  if (transition.isWithoutRevision?.(request, state)) return
  throw new ApiError('revision_required', 'Say which revision is meant.', [revisionMissing('/revision')])
}

/**
 * Rejects a request for an older revision, so that nothing is overwritten unseen. Only for readers of the record:
 * throws ApiError `stale` with who changed it, and when.
 */
export const assertNotStale = async (
  session: LocalizedSession,
  state: Changed & Pick<State, 'headRevision'>,
  seen: number | undefined,
): Promise<void> => {
  if (seen === undefined || seen === state.headRevision) return
  const { by, at } = await lastChange(session, state)
  throw new ApiError(
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
