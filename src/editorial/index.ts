export { respondToError } from './http/api-errors'
export { backfill } from './payload/backfill'
export { deskApiEndpoint } from './payload/openapi'
export { recordsApiEndpoint } from './payload/records-openapi'
export { governCollection, governGlobal } from './payload/govern-records'
export {
  governExtension,
  guardEndpoint,
  type ExtensionCollection,
  type ExtensionEndpoint,
  type Extensions,
} from './payload/govern-extension'
export { governMedia, mayHaveOriginal } from './payload/govern-media'
export { governTerms } from './payload/govern-terms'
export { historyEndpoint } from './activity/history-endpoint'
export { deskTransitions, type NamedRequest as TransitionRequest } from './workflow/transitions'
export { executeTransitions } from './workflow/engine/execute-transitions'
export { refreshPending } from './releases/refresh-pending'
export { liftTakedownEndpoint, takedownsEndpoint } from './takedown/takedown-endpoints'
export type { EditorialContext } from './state/editorial-context'
export { liveRecords, refresh } from './releases/refresh'
export { refreshRemadeMedia } from './releases/refresh-remade-media'
export { transitionManyEndpoint } from './workflow/engine/transition-many-endpoint'
export { reviewsEndpoint } from './review/reviews-endpoint'
export { releasesEndpoint } from './releases/releases-endpoint'
export { closeTaskEndpoint, tasksEndpoint } from './review/tasks-endpoint'
export { transfersEndpoint } from './transfer/transfers-endpoint'
export { searchEndpoint } from './search/search-endpoint'
export { dashboardEndpoint } from './dashboard/dashboard-endpoint'
export { notificationsEndpoint, seenEndpoint } from './notifications/notifications-endpoint'
export { followReleased } from './merge/follow-released'
export { redactIds } from './visibility/redact'
