import type { CollectionBeforeOperationHook } from 'payload'

/** With `?data=` on a read, Payload would echo the client's data as if it were stored: it is ignored. */
export const readWhatIsStored: CollectionBeforeOperationHook = ({ args, operation }) =>
  operation === 'read' ? Object.assign({}, args, { data: undefined }) : args
