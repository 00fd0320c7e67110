import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

/** All of it, or nothing: `act` in one transaction with the request. */
export const inTransaction = async <T>(req: PayloadRequest, act: () => Promise<T>): Promise<T> => {
  const isOurs = await initTransaction(req)
  try {
    const done = await act()
    if (isOurs) await commitTransaction(req)
    return done
  } catch (error) {
    if (isOurs) await killTransaction(req)
    throw error
  }
}
