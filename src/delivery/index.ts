/** Delivery reads the schema `delivery` and sends its JSON unchanged. It imports nothing of the desk. */
export { createDelivery, type Delivery, type DeliveryOptions } from './create-delivery'
export type { Limit } from './respond'
export { listResponse, recordResponse, recordView, type PublicKind } from './openapi'
export { describeProblem, problemHeaders, problemType } from './problem'
export { referencePage } from './routes/docs'
export { openReader, type Reader } from './reader'
