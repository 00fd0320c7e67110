import { describe, expect, test } from '@jest/globals'
import { mentionsOf } from '../../src/projection'
import { events } from '../../src/records/events'
import { readiness } from '../../src/records/events/readiness'
import { instantOf, isKnownZone, spellLocalTime } from '../../src/records/events/local-times'
import { dated, problemsIn, publish, world } from '../support/projection-context'
import { paragraph, textNode, state } from '../support/rich-text'

/** A round table with a known day only: no time, zone, venue or organizer. */
const roundTable = {
  title: { en: 'The Soviet Jewry Movement, Revisited' },
  kind: 'programme',
  date: dated('June 13, 2022'),
  description: { en: state(paragraph(textNode('But was the Soviet Jewry movement really a successful campaign?'))) },
  coSponsors: ['cjh'],
  accessibility: { en: 'This live event and its recording will have automated closed captioning.' },
  speakers: [
    { person: 'tova', bioAsOf: { en: state(paragraph(textNode('A PhD candidate at New York University.'))) } },
    { person: 'hadas', role: { en: 'Moderator' } },
  ],
}

/** Times in New York, where daylight saving begins on 13 March and ends on 6 November 2022. */
const hours = (startsAt: string, endsAt: string | null = null, timezone: string | null = 'America/New_York') => ({
  date: null,
  startsAt,
  endsAt,
  timezone,
})

describe('an event, saved as a draft', () => {
  const problems = (change: Record<string, unknown>) =>
    problemsIn(events, events.rules, { title: { ru: 'Встреча' }, kind: 'programme', ...change })

  test('requires a title in some language and its type, and nothing else', () => {
    expect(problems({})).toEqual([])
    expect(problems({ title: {}, kind: null })).toEqual(['/title name_missing', '/kind type_missing'])
  })

  test.each([
    ['a date alone', { date: dated('June 13, 2022') }, []],
    ['a date, and a zone for nothing', { date: dated('1987'), timezone: 'Europe/Moscow' }, []],
    ['an hour', hours('2022-06-13T18:00'), []],
    ['an hour in UTC', hours('2022-06-13T18:00', null, 'UTC'), []],
    ['an hour without its zone', hours('2022-06-13T18:00', null, null), ['/timezone timezone_missing']],
    ['a zone that is none', hours('2022-06-13T18:00', null, 'Mars/Phobos'), ['/timezone timezone_unknown']],
    ['an offset for a zone', hours('2022-06-13T18:00', null, '-04:00'), ['/timezone timezone_unknown']],
    ['a zone in small letters', hours('2022-06-13T18:00', null, 'europe/moscow'), ['/timezone timezone_unknown']],
    ['a day for an hour', hours('2022-06-13'), ['/startsAt local_time_unread']],
    ['an instant for an hour', hours('2022-06-13T18:00:00Z'), ['/startsAt local_time_unread']],
    ['a day that no calendar has', hours('2022-02-30T18:00'), ['/startsAt local_time_unread']],
    ['a twenty-fifth hour', hours('2022-06-13T18:00', '2022-06-13T24:30'), ['/endsAt local_time_unread']],
    ['an hour that the clocks skip', hours('2022-03-13T02:30'), ['/startsAt local_time_skipped']],
    ['the same hour where they do not', hours('2022-03-13T02:30', null, 'Asia/Jerusalem'), []],
    ['an hour that comes twice', hours('2022-11-06T01:30'), []],
    ['an end without a start', { endsAt: '2022-06-13T20:00', timezone: 'UTC' }, ['/startsAt start_missing']],
    ['an end before the start', hours('2022-06-13T18:00', '2022-06-13T17:00'), ['/endsAt end_before_start']],
    ['an end at the start', hours('2022-06-13T18:00', '2022-06-13T18:00'), ['/endsAt end_before_start']],
    ['an end on the next day', hours('2022-06-13T22:00', '2022-06-14T01:00'), []],
    ['a date beside the hours, less exact than they', { ...hours('2022-06-13T18:00'), date: dated('June 2022') }, []],
    [
      'a date against the hours',
      { ...hours('2022-06-13T18:00'), date: dated('June 14, 2022') },
      ['/date/typed date_disagrees'],
    ],
    ['half an address', { registrationUrl: 'www.example.org' }, ['/registrationUrl url_unsafe']],
    [
      'a table in a biography',
      { speakers: [{ person: 'p1' }, { bioAsOf: { he: state({ type: 'table' }) } }] },
      ['/speakers/1/bioAsOf/root/children/0 node_unknown'],
    ],
  ])('%s: %j', (_what, change, expected) => {
    expect(problems(change)).toEqual(expected)
  })

  test.each(['status', 'mode', 'kind'])('a %s outside the vocabulary is rejected at the field', (field) => {
    const read = events.stored.safeParse({ id: 'r1', ...roundTable, [field]: 'past' })
    expect(read.error?.issues.map(({ path }) => path.join('/'))).toEqual([field])
  })
})

describe('a local time', () => {
  test.each([
    ['2022-06-13 18:00', '2022-06-13T18:00'],
    [' 2022-06-13T18:00 ', '2022-06-13T18:00'],
    ['tomorrow', 'tomorrow'],
  ])('%j is stored as %j', (written, kept) => {
    expect(spellLocalTime(written)).toBe(kept)
  })

  test.each([
    ['2022-06-13T18:00', 'America/New_York', '2022-06-13T22:00:00Z'],
    ['2022-12-13T18:00', 'America/New_York', '2022-12-13T23:00:00Z'],
    ['1987-12-06T13:00', 'America/New_York', '1987-12-06T18:00:00Z'],
    ['1980-07-19T16:00', 'Europe/Moscow', '1980-07-19T13:00:00Z'],
    ['2022-06-13T18:00', 'Asia/Jerusalem', '2022-06-13T15:00:00Z'],
    ['2022-06-13T18:00', 'Asia/Kolkata', '2022-06-13T12:30:00Z'],
    ['2022-06-13T18:00', 'America/St_Johns', '2022-06-13T20:30:00Z'],
    ['2022-06-13T18:00', 'UTC', '2022-06-13T18:00:00Z'],
    // clocks go back at two: half past one is the first of the two
    ['2022-11-06T01:30', 'America/New_York', '2022-11-06T05:30:00Z'],
    ['2022-11-06T02:00', 'America/New_York', '2022-11-06T07:00:00Z'],
    ['2022-03-13T01:59', 'America/New_York', '2022-03-13T06:59:00Z'],
    ['2022-03-13T03:00', 'America/New_York', '2022-03-13T07:00:00Z'],
  ])('%s in %s is %s', (local, zone, instant) => {
    expect(instantOf(local, zone)).toBe(instant)
  })

  test('is null if clocks skip it, or in an unknown zone', () => {
    expect(instantOf('2022-03-13T02:30', 'America/New_York')).toBeNull()
    expect(instantOf('2022-06-13T18:00', 'constructor')).toBeNull()
  })

  test('is converted in every zone of this runtime', () => {
    expect(Intl.supportedValuesOf('timeZone').filter((zone) => !isKnownZone(zone))).toEqual([])
  })
})

describe('the readiness of an event', () => {
  const problems = (change: Record<string, unknown>) =>
    problemsIn(events, events.readiness, { ...roundTable, ...change })

  test('requires its title, its date and its description', () => {
    expect(problems({})).toEqual([])
    expect(problems({ coSponsors: [], speakers: [], accessibility: null })).toEqual([])
  })

  test('accepts a time in place of the date', () => {
    expect(problems(hours('2022-06-13T18:00'))).toEqual([])
  })

  test('reports every problem at once', () => {
    expect(problems({ sourceLanguage: 'he', date: null, speakers: [{ role: { he: 'מנחה' } }] })).toEqual([
      '/title name_untold',
      '/description description_missing',
      '/date/typed when_missing',
      '/speakers/0/person speaker_unnamed',
    ])
  })
})

describe('a published event', () => {
  test('with required fields only has every key, null where empty', () => {
    const view = publish(events, { title: { en: 'Bare' } })
    expect(Object.keys(view).sort()).toEqual(Object.keys(publish(events, roundTable)).sort())
    expect(view).toMatchObject({ date: null, starts: null, ends: null, mode: null, venue: null, speakers: [] })
    expect(view.status).toEqual({ key: 'scheduled', label: 'As announced' })
  })

  test('infers nothing: no time from a date, no organizer from a co-sponsor', () => {
    expect(publish(events, roundTable)).toMatchObject({
      institution: null,
      date: { display: 'June 13, 2022', from: '2022-06-13', to: '2022-06-13' },
      starts: null,
      ends: null,
      venue: null,
      organizers: [],
      coSponsors: [{ id: 'cjh' }],
      accessibilityContact: null,
      recording: null,
    })
  })

  test('has its times as announced, and in UTC', () => {
    const view = publish(events, { ...roundTable, ...hours('2022-06-13T18:00', '2022-06-13T19:30') })
    expect(view.starts).toEqual({
      local: '2022-06-13T18:00',
      timezone: 'America/New_York',
      instant: '2022-06-13T22:00:00Z',
    })
    expect(view.ends).toMatchObject({ local: '2022-06-13T19:30', instant: '2022-06-13T23:30:00Z' })
    expect(view.date).toMatchObject({ edtf: '2022-06-13', from: '2022-06-13', to: '2022-06-13' })
  })

  test('has the dates of its own zone, not of UTC', () => {
    const view = publish(events, { ...roundTable, ...hours('2022-06-13T21:00', '2022-06-14T01:00') })
    expect(view.starts?.instant).toBe('2022-06-14T01:00:00Z')
    expect(view.date).toMatchObject({ edtf: '2022-06-13/2022-06-14', from: '2022-06-13', to: '2022-06-14' })
  })

  test('has its speakers in order, with their biographies of that time', () => {
    const view = publish(events, {
      ...roundTable,
      speakers: [...roundTable.speakers, { person: 'never1', role: { en: 'Unseen' } }, { person: 'gone2' }],
    })
    expect(view.speakers).toMatchObject([
      { person: { id: 'tova' }, bioAsOf: { text: 'A PhD candidate at New York University.' }, role: null },
      { person: { id: 'hadas' }, bioAsOf: null, role: 'Moderator' },
      { person: { state: 'withdrawn' } },
    ])
    expect(JSON.stringify(view)).not.toMatch(/never1|Unseen|gone2/)
  })

  test('has its status and mode in the requested language', () => {
    const view = publish(events, { ...roundTable, status: 'moved-online', mode: 'hybrid' }, { locale: 'ru' })
    expect(view.status).toEqual({ key: 'moved-online', label: 'Перенесено в интернет' })
    expect(view.mode).toEqual({ key: 'hybrid', label: 'Очно и онлайн' })
  })

  test('mentions its recording, and shows it if it is one', () => {
    const stored = { ...roundTable, recording: 'm1' }
    const video = {
      id: 'm1',
      type: 'video',
      src: '/media/m1.mp4',
      contentType: 'video/mp4',
      bytes: 1000,
      language: 'en',
      description: null,
      caption: null,
      credit: null,
      transcript: null,
      captions: [],
    }
    const known = { ...world, recording: () => ({ value: video, fallbacks: {} }) }
    expect(publish(events, stored, { known }).recording).toEqual(video)
    expect(publish(events, stored).recording).toBeNull()
    expect(mentionsOf(events.project(events.stored.parse({ id: 'r1', ...stored })))).toContainEqual({
      kind: 'media',
      id: 'm1',
      embeds: 'image',
      weak: false,
      isRecordingOnly: true,
      pointer: '/recording',
    })
  })

  test('has its venue, its date and its hero’s picture on its card', () => {
    const doc = events.stored.parse({
      id: 'r1',
      ...roundTable,
      ...hours('2022-06-13T18:00'),
      venue: { en: '15 West 16th Street' },
      hero: { of: { relationTo: 'items', value: 'i1' } },
    })
    expect(events.card(doc)).toMatchObject({
      title: { value: roundTable.title },
      caption: { value: { en: '15 West 16th Street' } },
      date: { edtf: '2022-06-13' },
      thumbnail: { kind: 'items', id: 'i1', as: 'thumbnail' },
    })
    expect(events.card(events.stored.parse({ id: 'r1', ...roundTable }))).toMatchObject({
      caption: null,
      thumbnail: null,
    })
  })

  test('is filtered by its themes, its institution and its dates', () => {
    const view = publish(events, { ...roundTable, institution: 'cjh', themes: ['t1', 'gone2'] })
    expect(events.listing(view)).toEqual({
      terms: ['theme:slug-of-t1', 'institution:slug-of-cjh'],
      dateFrom: '2022-06-13',
      dateTo: '2022-06-13',
    })
  })
})

describe('the year of an event before publication', () => {
  const problems = (change: Record<string, unknown>) =>
    problemsIn(
      events,
      readiness(() => '2024-05-17'),
      { ...roundTable, ...change },
    )

  test('may be in the future for a programme only', () => {
    const date = dated('2042')
    expect(problems({ date })).toEqual([])
    expect(problems({ date, kind: 'historical' })).toEqual(['/date/typed year_to_come'])
  })
})
