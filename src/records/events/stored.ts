import { z } from 'zod'
import * as shapes from '../../model/shapes'
import { eventKinds, eventModes, eventStatuses } from './vocabularies'

/** An event as stored in every language. `startsAt` and `endsAt` are local times of `timezone`. */
export const EventDoc = z.object({
  ...shapes.common,
  title: shapes.localizedText,
  kind: shapes.oneOf(eventKinds),
  institution: shapes.optionalId,
  date: shapes.date,
  startsAt: shapes.text,
  endsAt: shapes.text,
  timezone: shapes.text,
  status: shapes.oneOf(eventStatuses).transform((status) => status ?? 'scheduled'),
  mode: shapes.oneOf(eventModes),
  venue: shapes.localizedText,
  hero: shapes.hero,
  places: shapes.ids,
  description: shapes.localizedRich,
  organizers: shapes.ids,
  coSponsors: shapes.ids,
  speakers: shapes.rows(
    z.object({ person: shapes.optionalId, bioAsOf: shapes.localizedRich, role: shapes.localizedText }),
  ),
  registrationUrl: shapes.text,
  accessibility: shapes.localizedText,
  accessibilityContact: shapes.text,
  recording: shapes.optionalId,
  items: shapes.ids,
  people: shapes.ids,
  themes: shapes.ids,
})

export type Event = z.output<typeof EventDoc>
