import { linkedDataOf } from '../../model/linked-data'
import type { Event } from './stored'

/** EDM Definition 5.2.8, class `edm:Event`: `edm:occurredAt` a time, `edm:happenedAt` a place. */
export const linkedData = linkedDataOf<Event>()({
  schema: 'Event',
  edm: 'edm:Event',
  fields: {
    title: { dcterms: 'dcterms:title', schema: 'schema:name', edm: 'skos:prefLabel' },
    date: { dcterms: 'dcterms:date', schema: ['schema:startDate', 'schema:endDate'], edm: 'edm:occurredAt' },
    startsAt: { dcterms: 'dcterms:date', schema: 'schema:startDate', edm: 'edm:occurredAt' },
    endsAt: { dcterms: 'dcterms:date', schema: 'schema:endDate', edm: 'edm:occurredAt' },
    status: { schema: 'schema:eventStatus' },
    mode: { schema: 'schema:eventAttendanceMode' },
    venue: { dcterms: 'dcterms:spatial', schema: 'schema:location' },
    'hero.of': { schema: 'schema:image' },
    places: { dcterms: 'dcterms:spatial', schema: 'schema:location', edm: 'edm:happenedAt' },
    description: { dcterms: 'dcterms:description', schema: 'schema:description', edm: 'skos:note' },
    organizers: { schema: 'schema:organizer' },
    coSponsors: { dcterms: 'dcterms:contributor', schema: 'schema:sponsor' },
    'speakers.person': { dcterms: 'dcterms:contributor', schema: 'schema:performer' },
    registrationUrl: { schema: 'schema:offers' },
    recording: { schema: 'schema:recordedIn' },
    items: { dcterms: 'dcterms:relation', schema: 'schema:workFeatured' },
    people: { dcterms: 'dcterms:subject', schema: 'schema:about' },
    themes: { dcterms: 'dcterms:subject', schema: 'schema:about' },
  },
})
