import type { PayloadRequest } from 'payload'

/** As much of a request as says in which transaction it is. */
export type Session = Pick<PayloadRequest, 'payload' | 'transactionID'>

/** A request of our own within the caller's transaction: Payload writes locale and depth onto the request it is handed. */
export const sameTransaction = async ({ transactionID }: Session): Promise<{ transactionID?: number | string }> => {
  const id = await transactionID
  return id === undefined || id === null ? {} : { transactionID: id }
}

type CommitAction = () => Promise<void>

const beforeCommit = Symbol.for('vitrine.last')
const isActionList = (value: unknown): value is CommitAction[] => Array.isArray(value)

/** What is to be done last in an open transaction of the adapter's, in the order in which it was asked for. */
export const beforeCommitActionsOf = (open: object): CommitAction[] => {
  const registered: unknown = Reflect.get(open, beforeCommit)
  if (isActionList(registered)) return registered
  const actions: CommitAction[] = []
  Reflect.set(open, beforeCommit, actions)
  return actions
}

/** The adapter's open transaction that a request is in, if it is in one. */
export const openTransactionOf = async ({ payload, transactionID }: Session): Promise<object | undefined> => {
  const id = await transactionID
  return id === undefined || id === null ? undefined : payload.db.sessions?.[id]
}
