import type { CollectionBeforeOperationHook } from 'payload'

/** With `?data=` on a read the server would echo what it was sent, as if it were stored: it is not looked at. */
export const readWhatIsStored: CollectionBeforeOperationHook = ({ args, operation }) =>
  operation === 'read' ? Object.assign({}, args, { data: undefined }) : args
