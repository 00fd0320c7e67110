/** What the public sees, read verbatim from the schema `delivery`. Nothing of the desk is imported here. */
export { createDelivery, type Delivery, type DeliveryOptions } from './create-delivery'
export type { Limit } from './respond'
export { listResponse, recordResponse, recordView, type PublicKind } from './openapi'
export { describeProblem, problemHeaders, problemType } from './problem'
export { openReader, type Reader } from './reader'
