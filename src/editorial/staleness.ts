import { z } from 'zod'
import { Refusal } from '../kernel/problems'
import { sessionQuery } from '../kernel/session'
import type { Session } from '../kernel/transaction'
import type { State } from './state'

/** Who moved a record on last, by the name that colleagues know, and when (ISO 8601, UTC). */
export interface Change {
  /** null: nobody who has an account, or none with a name */
  by: string | null
  at: string
}

const Named = z.array(z.object({ name: z.string().nullable() }))

export const lastChange = async (session: Session, { changedBy, changedAt }: State): Promise<Change> => {
  const rows =
    changedBy === null ? [] : await sessionQuery(session, 'select name from users where id = $1::uuid', [changedBy])
  return { by: Named.parse(rows)[0]?.name || null, at: changedAt }
}

/**
 * What was meant for an older revision is refused, so that nothing is overwritten unseen. Only for whom the record is there:
 * throws a Refusal `stale` that names who changed it, and when.
 */
export const refuseIfStale = async (session: Session, state: State, seen: number | undefined): Promise<void> => {
  if (seen === undefined || seen === state.headRevision) return
  const { by, at } = await lastChange(session, state)
  throw new Refusal(
    'stale',
    `This was meant for revision ${seen}. ${by ?? 'Someone'} changed the record at ${at}; it is at revision ${state.headRevision} now.`,
    [
      {
        pointer: '/revision',
        code: 'stale',
        detail: `The record is at revision ${state.headRevision}.`,
        changed: { by, at },
      },
    ],
  )
}
