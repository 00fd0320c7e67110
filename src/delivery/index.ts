/** What the public sees: written finished by `deliver`, read verbatim by the public plane. */
export { createDelivery, type Delivery, type DeliveryOptions } from './endpoints'
export type { Limit } from './endpoints-serve'
export { recordView, recordAnswer, listAnswer, type PublicKind } from './openapi'
export { describeProblem, problemHeaders, problemType, ProblemView } from './problem'
export { openReader, readerRole, type Reader } from './reader'
