import type { Vocabulary } from '../../locales/ui-text'
import { labels } from '../../locales/labels'

export const eventKinds = {
  programme: labels('events.eventKinds.programme'),
  historical: labels('events.eventKinds.historical'),
} as const satisfies Vocabulary

/** schema.org EventStatusType: EventScheduled (took or takes place as announced), EventPostponed, EventCancelled, EventMovedOnline. */
export const eventStatuses = {
  scheduled: labels('events.eventStatuses.scheduled'),
  postponed: labels('events.eventStatuses.postponed'),
  cancelled: labels('events.eventStatuses.cancelled'),
  'moved-online': labels('events.eventStatuses.moved-online'),
} as const satisfies Vocabulary

/** schema.org EventAttendanceModeEnumeration: Offline-, Online- and MixedEventAttendanceMode. */
export const eventModes = {
  'in-person': labels('events.eventModes.in-person'),
  online: labels('events.eventModes.online'),
  hybrid: labels('events.eventModes.hybrid'),
} as const satisfies Vocabulary
