import type { Vocabulary } from '../../languages/ui-text'

export const eventKinds = {
  programme: { en: 'Public programme', ru: 'Мероприятие для публики', he: 'אירוע לציבור' },
  historical: { en: 'Historical event', ru: 'Историческое событие', he: 'אירוע היסטורי' },
} as const satisfies Vocabulary

/** schema.org EventStatusType: EventScheduled (took or takes place as announced), EventPostponed, EventCancelled, EventMovedOnline. */
export const eventStatuses = {
  scheduled: { en: 'As announced', ru: 'Как объявлено', he: 'כפי שהוכרז' },
  postponed: { en: 'Postponed', ru: 'Отложено', he: 'נדחה' },
  cancelled: { en: 'Cancelled', ru: 'Отменено', he: 'בוטל' },
  'moved-online': { en: 'Moved online', ru: 'Перенесено в интернет', he: 'הועבר לאינטרנט' },
} as const satisfies Vocabulary

/** schema.org EventAttendanceModeEnumeration: Offline-, Online- and MixedEventAttendanceMode. */
export const eventModes = {
  'in-person': { en: 'In person', ru: 'Очно', he: 'בנוכחות הקהל' },
  online: { en: 'Online', ru: 'Онлайн', he: 'מקוון' },
  hybrid: { en: 'In person and online', ru: 'Очно и онлайн', he: 'בנוכחות הקהל ובאופן מקוון' },
} as const satisfies Vocabulary
