import type { PayloadRequest } from 'payload'
import { typedProperty } from './typed-property'

/** The part of a request that identifies its transaction. */
export type Session = Pick<PayloadRequest, 'payload' | 'transactionID'>

/** The session of a request that may lack a transaction. */
export const sessionOf = (
  payload: Session['payload'],
  { transactionID }: { transactionID?: Session['transactionID'] | undefined } = {},
): Session => ({ payload, ...(transactionID !== undefined && { transactionID }) })

/** A new request in the caller's transaction: Payload writes locale and depth to the request it gets. */
export const sameTransaction = async ({ transactionID }: Session): Promise<{ transactionID?: number | string }> => {
  const id = await transactionID
  return id === undefined || id === null ? {} : { transactionID: id }
}

type CommitAction = () => Promise<void>

const isActionList = (value: unknown): value is CommitAction[] => Array.isArray(value)
const beforeCommit = typedProperty(Symbol.for('vitrine.last'), isActionList)

/** Actions to run last in an open transaction, in the order they were added. */
export const beforeCommitActionsOf = (open: object): CommitAction[] => {
  const registered = beforeCommit.of(open)
  if (registered) return registered
  const actions: CommitAction[] = []
  beforeCommit.set(open, actions)
  return actions
}

/** The adapter's open transaction of a request, if there is one. */
export const openTransactionOf = async ({ payload, transactionID }: Session): Promise<object | undefined> => {
  const id = await transactionID
  return id === undefined || id === null ? undefined : payload.db.sessions?.[id]
}
