import type { PayloadRequest } from 'payload'

/** As much of a request as says in which transaction it is. */
export type Session = Pick<PayloadRequest, 'payload' | 'transactionID'>

/** A request of our own within the caller's transaction: Payload writes locale and depth onto the request it is handed. */
export const within = async ({ transactionID }: Session): Promise<{ transactionID?: number | string }> => {
  const id = await transactionID
  return id === undefined || id === null ? {} : { transactionID: id }
}
