import { commitTransaction, initTransaction, killTransaction } from 'payload'

/**
 * Runs `act` in one transaction with the request. Inside the caller's transaction it neither commits nor rolls back.
 * `committed` is called only after a commit of its own.
 */
export const inTransaction = async <T>(
  req: Parameters<typeof initTransaction>[0],
  run: () => Promise<T>,
  onCommitted: () => Promise<void> = async () => undefined,
): Promise<T> => {
  const isOwnTransaction = await initTransaction(req)
  let result: T
  try {
    result = await run()
    if (isOwnTransaction) await commitTransaction(req)
  } catch (error) {
    if (isOwnTransaction) await killTransaction(req)
    throw error
  }
  if (isOwnTransaction) await onCommitted()
  return result
}
