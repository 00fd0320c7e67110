import { z } from 'zod'
import {
  card,
  cards,
  date,
  mapRows,
  vocabularyTerm,
  dependentOn,
  standaloneRecording,
  richText,
  text,
} from '../../model/view-refs'
import { heroCredit, heroThumbnail, projectHero } from '../../model/placements'
import type { ViewTemplate } from '../../model/view-template'
import type { Listing } from '../../model/record'
import * as views from '../../model/views'
import { keysOf } from '../../locales/ui-text'
import type { Event } from './stored'
import { eventKinds, eventModes, eventStatuses } from './vocabularies'
import { dayOf, instantOf } from './local-times'

const textOrNull = z.string().nullable()

const MomentView = z
  .object({
    local: z.string().describe('By the clock of that zone, to the minute: `2022-06-13T18:00` (ISO 8601, no offset)'),
    timezone: z.string().describe('IANA time zone'),
    instant: z.iso.datetime().describe('The same in UTC, as the zone’s rules stood when this was published'),
  })
  .meta({ id: 'Moment' })

/** The public view of an event. It does not say whether the event is past, because a view is stored. */
export const EventView = z
  .object({
    title: z.string().describe('schema.org `name`'),
    eventKind: z
      .enum(keysOf(eventKinds))
      .nullable()
      .describe('`programme`: one may or might have come; `historical`: what the exhibit tells of'),
    institution: views.MentionView.nullable().describe('Whose page this is; null: the exhibit’s own'),
    date: views.DateView.nullable().describe('As the editor gave it; else the day or days of the hours below'),
    starts: MomentView.nullable().describe('schema.org `startDate`; null where only a date is known'),
    ends: MomentView.nullable().describe('schema.org `endDate`'),
    status: z
      .object({ key: z.enum(keysOf(eventStatuses)), label: z.string() })
      .describe('schema.org `eventStatus`; `scheduled`: it took or takes place as announced'),
    mode: z
      .object({ key: z.enum(keysOf(eventModes)), label: z.string() })
      .nullable()
      .describe('schema.org `eventAttendanceMode`'),
    venue: textOrNull.describe('schema.org `location`, as it is printed'),
    hero: views.HeroView.nullable(),
    places: z.array(views.MentionView).describe('schema.org `location`'),
    description: views.RichTextView.nullable().describe('schema.org `description`'),
    organizers: z.array(views.MentionView).describe('schema.org `organizer`'),
    coSponsors: z.array(views.MentionView).describe('schema.org `sponsor`'),
    speakers: z
      .array(
        z.object({
          person: views.MentionView,
          bioAsOf: views.RichTextView.nullable().describe('Who that was at the time of the event'),
          role: textOrNull.describe('What they did in it, for example “moderator”'),
        }),
      )
      .describe('schema.org `performer`, in order'),
    registrationUrl: textOrNull.describe('schema.org `offers.url`'),
    accessibility: textOrNull.describe('schema.org `accessibilitySummary`'),
    accessibilityContact: textOrNull.describe('Where to ask for accommodation: an e-mail or web address'),
    recording: views.RecordingView.nullable().describe('schema.org `recordedIn`'),
    items: z.array(views.MentionView).describe('Holdings that have to do with it; schema.org `workFeatured`'),
    people: z.array(views.MentionView).describe('Who took part or is spoken of, speakers apart; schema.org `about`'),
    themes: z.array(views.MentionView),
  })
  .describe('A public programme or a historical event: schema.org Event')

export type EventPublic = z.output<typeof EventView>

const momentOf = (local: string | null, timezone: string | null): ViewTemplate => {
  const instant = local && timezone ? instantOf(local, timezone) : null
  return instant ? { local, timezone, instant } : null
}

/** The date as given; with times only, their days. */
const datesOf = ({ date: stated, startsAt, endsAt }: Event) => {
  if (stated || !startsAt) return date(stated)
  const [first, last] = [dayOf(startsAt), dayOf(endsAt ?? startsAt)]
  return date({ edtf: first === last ? first : `${first}/${last}`, sortMin: first, sortMax: last })
}

export const project = (event: Event): ViewTemplate => ({
  title: text(event.title),
  eventKind: event.kind,
  institution: card('institutions', event.institution),
  date: datesOf(event),
  starts: momentOf(event.startsAt, event.timezone),
  ends: momentOf(event.endsAt, event.timezone),
  status: vocabularyTerm(eventStatuses, event.status),
  mode: vocabularyTerm(eventModes, event.mode),
  venue: text(event.venue),
  hero: projectHero(event.hero),
  places: cards('places', event.places),
  description: richText(event.description),
  organizers: cards('institutions', event.organizers),
  coSponsors: cards('institutions', event.coSponsors),
  speakers: mapRows(
    event.speakers,
    ({ person, bioAsOf, role }) =>
      person && dependentOn('person', { person: card('people', person), bioAsOf: richText(bioAsOf), role: text(role) }),
  ),
  registrationUrl: event.registrationUrl,
  accessibility: text(event.accessibility),
  accessibilityContact: event.accessibilityContact,
  recording: standaloneRecording(event.recording),
  items: cards('items', event.items),
  people: cards('people', event.people),
  themes: cards('themes', event.themes),
})

export const projectCard = (event: Event): ViewTemplate => ({
  title: text(event.title),
  caption: text(event.venue),
  date: datesOf(event),
  credit: heroCredit(event.hero),
  thumbnail: heroThumbnail(event.hero),
})

export const listing = ({ themes, institution, date: span }: EventPublic): Listing<'theme' | 'institution'> => ({
  terms: [...views.termsOf('theme', themes), ...views.termsOf('institution', institution)],
  dateFrom: span?.from ?? null,
  dateTo: span?.to ?? null,
})
