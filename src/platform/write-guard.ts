import { sessionQuery } from './session'
import type { Session } from './transaction'

/**
 * Lets `write` change what the write guard triggers protect of one record. An error leaves the guard open: it aborts the
 * transaction that the setting belongs to.
 */
export const withOpenWriteGuard = async <Result>(
  session: Session,
  kind: string,
  id: string,
  write: () => Promise<Result>,
): Promise<Result> => {
  await sessionQuery(session, `select set_config('vitrine.perform', $1, true)`, [`${kind}:${id}`])
  const result = await write()
  await sessionQuery(session, `select set_config('vitrine.perform', '', true)`)
  return result
}
