import { commitTransaction, initTransaction, killTransaction } from 'payload'

/**
 * All of it, or nothing: `act` in one transaction with the request. Within a transaction of the caller's it neither commits
 * nor rolls back. `committed` is called only after a commit of its own.
 */
export const inTransaction = async <T>(
  req: Parameters<typeof initTransaction>[0],
  act: () => Promise<T>,
  committed: () => Promise<void> = async () => undefined,
): Promise<T> => {
  const isOurs = await initTransaction(req)
  let done: T
  try {
    done = await act()
    if (isOurs) await commitTransaction(req)
  } catch (error) {
    if (isOurs) await killTransaction(req)
    throw error
  }
  if (isOurs) await committed()
  return done
}
