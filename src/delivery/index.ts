/** What the public sees, read verbatim from the schema `delivery`. Nothing of the desk is imported here. */
export { createDelivery, type Delivery, type DeliveryOptions } from './endpoints'
export type { Limit } from './endpoints-serve'
export { listAnswer, recordAnswer, recordView, type PublicKind } from './openapi'
export { describeProblem, problemHeaders, problemType, ProblemView } from './problem'
export { openReader, readerRole, type Reader } from './reader'
