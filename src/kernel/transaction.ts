import type { PayloadRequest } from 'payload'

/** As much of a request as says in which transaction it is. */
export type Session = Pick<PayloadRequest, 'payload' | 'transactionID'>

/** A request of our own within the caller's transaction: Payload writes locale and depth onto the request it is handed. */
export const within = async ({ transactionID }: Session): Promise<{ transactionID?: number | string }> => {
  const id = await transactionID
  return id === undefined || id === null ? {} : { transactionID: id }
}

type Act = () => Promise<void>

const last = Symbol.for('vitrine.last')
const isActs = (value: unknown): value is Act[] => Array.isArray(value)

/** What is to be done last in an open transaction of the adapter's, in the order in which it was asked for. */
export const lastActsOf = (open: object): Act[] => {
  const known: unknown = Reflect.get(open, last)
  if (isActs(known)) return known
  const acts: Act[] = []
  Reflect.set(open, last, acts)
  return acts
}

/** The adapter's open transaction that a request is in, if it is in one. */
export const openTransactionOf = async ({ payload, transactionID }: Session): Promise<object | undefined> => {
  const id = await transactionID
  return id === undefined || id === null ? undefined : payload.db.sessions?.[id]
}
