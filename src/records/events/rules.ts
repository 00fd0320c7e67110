import { required, inSomeLanguage, richTextIsValid, webAddress } from '../../model/checks'
import { problem } from '../../model/texts/problem-texts'
import type { Check } from '../../model/record'
import type { Event } from './stored'
import { dayOf, instantOf, isKnownZone, isLocalTime } from './local-times'

const hours = ['startsAt', 'endsAt'] as const

export const hoursAreRead: Check<Event> = (event) =>
  hours.flatMap((field) => {
    const local = event[field]
    return local && !isLocalTime(local) ? [problem(`/${field}`, 'local_time_unread')] : []
  })

/** A time needs its zone; a date alone does not. */
export const isZoneKnown: Check<Event> = ({ startsAt, endsAt, timezone }) => {
  if (timezone) return isKnownZone(timezone) ? [] : [problem('/timezone', 'timezone_unknown')]
  return startsAt || endsAt ? [problem('/timezone', 'timezone_missing')] : []
}

/** A time that daylight saving skips is rejected. */
export const hoursExist: Check<Event> = (event) =>
  hours.flatMap((field) => {
    const { [field]: local, timezone } = event
    const isRead = local && isLocalTime(local) && timezone && isKnownZone(timezone)
    return isRead && instantOf(local, timezone) === null ? [problem(`/${field}`, 'local_time_skipped')] : []
  })

export const endsAfterItStarts: Check<Event> = ({ startsAt, endsAt, timezone }) => {
  if (!endsAt) return []
  if (!startsAt) return [problem('/startsAt', 'start_missing')]
  const start = instantOf(startsAt, timezone ?? '')
  const end = instantOf(endsAt, timezone ?? '')
  return start && end && end <= start ? [problem('/endsAt', 'end_before_start')] : []
}

/** A date beside the times may be less exact or printed differently, but must not contradict them. */
export const dateAgreesWithHours: Check<Event> = ({ date, startsAt }) => {
  if (!date || !startsAt || !isLocalTime(startsAt)) return []
  const isBefore = date.sortMin !== null && dayOf(startsAt) < date.sortMin
  const isAfter = date.sortMax !== null && dayOf(startsAt) > date.sortMax
  return isBefore || isAfter ? [problem('/date/typed', 'date_disagrees')] : []
}

const checkBiographies: Check<Event> = (event) =>
  event.speakers.flatMap((speaker, n) => richTextIsValid(`/speakers/${n}/bioAsOf`, () => speaker.bioAsOf)(event))

export const rules: Check<Event>[] = [
  inSomeLanguage('/title', ({ title }) => title, 'name_missing'),
  required('/kind', ({ kind }) => kind, 'type_missing'),
  hoursAreRead,
  isZoneKnown,
  hoursExist,
  endsAfterItStarts,
  dateAgreesWithHours,
  webAddress('/registrationUrl', ({ registrationUrl }) => registrationUrl),
  richTextIsValid('/description', ({ description }) => description),
  checkBiographies,
]
