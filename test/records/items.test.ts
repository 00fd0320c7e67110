import { describe, expect, test } from '@jest/globals'
import { items } from '../../src/records/items'
import { readiness } from '../../src/records/items/readiness'
import { appliesToTypes } from '../../src/records/items/field-conditions'
import { problemsIn, publish } from '../support/projection-context'
import { paragraph, textNode, state } from '../support/rich-text'

const day = () => '2024-05-17'

/** A holding that may be published. */
const whole = {
  title: { en: 'Send-off' },
  caption: { en: 'Send-off at the Moscow airport, 1974-1975' },
  institution: 'nli',
  type: 'still-image',
  genre: 'photograph',
  date: { typed: '1974-1975', edtf: '1974/1975', sortMin: '1974-01-01', sortMax: '1975-12-31' },
  creditLine: { en: 'National Library of Israel' },
  rights: { uri: 'http://rightsstatements.org/vocab/CNE/1.0/', note: 'private note', reviewedOn: '2024-01-01' },
  access: { level: 'open' },
  media: ['m1', 'm2'],
  themes: ['t1'],
}

describe('a holding, saved as a draft', () => {
  const problems = (stored: Record<string, unknown>) => problemsIn(items, items.rules, stored)

  test('requires a title in some language, its holder and its type, all reported at once', () => {
    expect(problems({})).toEqual(['/title name_missing', '/institution institution_missing', '/type type_missing'])
  })

  test.each([
    ['a title in Hebrew alone', { title: { he: 'פרידה' } }, []],
    ['a title of spaces', { title: { en: '  ' } }, ['/title name_missing']],
    ['a catalogue record that is a script', { sourceUrl: 'javascript:alert(1)' }, ['/sourceUrl url_unsafe']],
    ['a catalogue record that is half an address', { sourceUrl: 'www.nli.org.il' }, ['/sourceUrl url_unsafe']],
    [
      'a subject that leads nowhere',
      { subjects: [{ label: { en: 'x' } }, { uri: 'sh85' }] },
      ['/subjects/1/uri url_unsafe'],
    ],
    ['languages by their names', { languages: ['ru', 'Russian language'] }, ['/languages/1 language_unknown']],
    ['Yiddish in Latin letters', { languages: ['yi-Latn'] }, []],
    [
      'a table in the description',
      { description: { ru: state({ type: 'table' }) } },
      ['/description/root/children/0 node_unknown'],
    ],
  ])('%s: %j', (_what, change, expected) => {
    expect(problems({ ...whole, ...change })).toEqual(expected)
  })

  test('a type outside the vocabulary is rejected at the field', () => {
    const read = items.stored.safeParse({ id: 'r1', ...whole, type: 'painting' })
    expect(read.error?.issues.map(({ path }) => path.join('/'))).toEqual(['type'])
  })
})

describe('the readiness of a holding', () => {
  const problems = (change: Record<string, unknown>) => problemsIn(items, readiness(day), { ...whole, ...change })

  test('is complete for a complete holding', () => {
    expect(problems({})).toEqual([])
  })

  test('reports every problem at once', () => {
    expect(problems({ caption: {}, date: null, creditLine: null, rights: {}, media: [] })).toEqual([
      '/caption caption_missing',
      '/date/typed date_missing',
      '/creditLine credit_line_missing',
      '/rights/uri rights_missing',
      '/media media_missing',
    ])
  })

  test.each([
    ['an unknown date', { date: { typed: 'unknown', edtf: 'XXXX' } }, []],
    [
      'a year that is still to come',
      { date: { typed: '2042', edtf: '2042', sortMin: '2042-01-01', sortMax: '2042-12-31' } },
      ['/date/typed year_to_come'],
    ],
    [
      'a date of this year',
      { date: { typed: '2024', edtf: '2024', sortMin: '2024-01-01', sortMax: '2024-12-31' } },
      [],
    ],
    [
      'a relation to itself, and one to what is gone',
      {
        relations: [
          { item: 'r1', kind: 'related' },
          { item: null, kind: 'related' },
        ],
      },
      ['/relations/0/item related_to_itself', '/relations/1/item row_without_record'],
    ],
    [
      'rows whose record is gone',
      { agents: [{ role: null }], depicts: [{}], places: [{}] },
      [
        '/agents/0/agent row_without_record',
        '/depicts/0/person row_without_record',
        '/places/0/place row_without_record',
      ],
    ],
    ['a caption in another language only', { caption: { ru: 'Проводы' } }, ['/caption caption_missing']],
    [
      'that other language as its own',
      { title: { ru: 'Проводы' }, caption: { ru: 'Проводы' }, creditLine: { ru: 'НБИ' }, sourceLanguage: 'ru' },
      [],
    ],
    ['no image where images are closed', { access: { level: 'metadata-only' }, media: [] }, []],
    ['no image of a text', { type: 'text', media: [] }, []],
    ['no image of a film', { type: 'moving-image', media: [] }, ['/media media_missing']],
    ['a sealed record', { access: { level: 'sealed' } }, ['/access/level sealed']],
    [
      'on request, and nobody to ask',
      { access: { level: 'on-request' } },
      ['/access/requestContact request_contact_missing'],
    ],
    ['on request from someone', { access: { level: 'on-request', requestContact: 'a@b.example' } }, []],
    [
      'an embargo until tomorrow',
      { access: { embargoUntil: '2024-05-18T00:00:00.000Z' } },
      ['/access/embargoUntil embargoed'],
    ],
    ['an embargo until today', { access: { embargoUntil: '2024-05-17T12:00:00.000Z' } }, []],
  ])('%s: %j', (_what, change, expected) => {
    expect(problems(change)).toEqual(expected)
  })
})

describe('a published holding', () => {
  test('with required fields only has every key, null where empty', () => {
    const view = publish(items, { title: { en: 'Bare' } })
    expect(Object.keys(view).sort()).toEqual(Object.keys(publish(items, whole)).sort())
    expect(view).toMatchObject({ caption: null, rights: null, genre: null, media: [], agents: [], relations: [] })
  })

  test('has its rights in the requested language', () => {
    expect(publish(items, whole, { locale: 'he' }).rights).toEqual({
      uri: 'http://rightsstatements.org/vocab/CNE/1.0/',
      label: 'זכויות היוצרים לא נבדקו',
      statement: null,
      holder: null,
    })
  })

  test.each([
    ['open', ['m1', 'm2'], null, null],
    ['metadata-only', [], 'metadata-only', null],
    ['on-request', [], 'on-request', 'a@b.example'],
  ])('%s shows the media %j, reason %j, contact %j', (level, media, reason, contact) => {
    const view = publish(items, { ...whole, access: { level, requestContact: 'a@b.example', reason: 'private' } })
    expect(view.media.map(({ id }) => id)).toEqual(media)
    expect(view.mediaReason).toBe(reason)
    expect(view.access).toEqual({ level, requestContact: contact })
  })

  test.each(['metadata-only', 'on-request', 'sealed'])('has no thumbnail on its card if it is %s', (level) => {
    const doc = items.stored.parse({ id: 'r1', ...whole, access: { level } })
    expect(items.card(doc)).toMatchObject({ thumbnail: null })
  })

  test('omits agents and relations that were never public, including their ids', () => {
    const view = publish(items, {
      ...whole,
      agents: [
        { agent: { relationTo: 'institutions', value: 'never1' }, role: 'pbl' },
        { agent: { relationTo: 'institutions', value: 'uja' }, role: 'isb', certainty: 'probable' },
      ],
      relations: [{ item: 'never2', kind: 'part-of' }, { item: 'gone3', kind: 'part-of' }, { item: 'i4' }],
    })
    expect(view.agents).toMatchObject([
      { agent: { id: 'uja' }, role: { key: 'isb', label: 'Issuing body' }, certainty: 'probable' },
    ])
    expect(view.relations).toMatchObject([{ item: { id: 'i4' }, relation: { key: 'related' } }])
    expect(JSON.stringify(view)).not.toMatch(/never|gone3/)
  })

  test('has everybody depicted, in order, and where it was made', () => {
    const view = publish(items, {
      ...whole,
      archivalCollection: 'ac1',
      depicts: [
        { person: 'koch', position: { en: 'left' } },
        { person: 'never4' },
        { person: null, position: { en: 'nobody' } },
        { person: 'sharansky' },
      ],
      places: [{ place: 'new-york', role: 'made' }, { place: 'never5', role: 'depicted' }, { place: 'moscow' }],
      events: ['march', 'never6'],
    })
    expect(view).toMatchObject({
      archivalCollection: { id: 'ac1' },
      depicts: [
        { person: { id: 'koch' }, position: 'left' },
        { person: { id: 'sharansky' }, position: null },
      ],
      places: [
        { place: { id: 'new-york' }, role: { key: 'made', label: 'Made there' } },
        { place: { id: 'moscow' }, role: null },
      ],
      events: [{ id: 'march' }],
    })
    expect(view.depicts).toHaveLength(2)
    expect(view.places).toHaveLength(2)
    expect(JSON.stringify(view)).not.toMatch(/never|nobody/)
  })

  test('keeps a tombstone of a theme, and a context note of an institution, no longer public', () => {
    const view = publish(items, {
      ...whole,
      themes: ['t1', 'gone2'],
      contextNotes: [
        { institution: 'goneI', date: '2024-02-03T12:00:00.000Z', text: { en: 'Seen elsewhere.' } },
        { text: {} },
      ],
    })
    expect(view.themes).toMatchObject([{ id: 't1' }, { state: 'withdrawn' }])
    expect(view.contextNotes).toEqual([
      { institution: { kind: 'institutions', state: 'withdrawn' }, date: '2024-02-03', text: 'Seen elsewhere.' },
    ])
  })

  test('has its description as rich text', () => {
    const view = publish(items, { ...whole, description: { en: state(paragraph(textNode('One.'))) } })
    expect(view.description).toMatchObject({ html: '<p>One.</p>', text: 'One.' })
  })

  test('is filtered by its themes, holder, genre, dates, depicted people and places', () => {
    const view = publish(items, {
      ...whole,
      themes: ['t1', 'gone2'],
      depicts: [{ person: 'koch' }, { person: 'goneP' }],
      places: [
        { place: 'moscow', role: 'made' },
        { place: 'moscow', role: 'depicted' },
      ],
      events: ['march'],
    })
    expect(items.listing(view)).toEqual({
      terms: [
        'theme:slug-of-t1',
        'institution:slug-of-nli',
        'genre:photograph',
        'person:slug-of-koch',
        'place:slug-of-moscow',
        'event:slug-of-march',
      ],
      dateFrom: '1974-01-01',
      dateTo: '1975-12-31',
    })
  })
})

test.each([
  [{}, true],
  [{ type: 'text' }, true],
  [{ type: 'sound' }, false],
  [{ type: 'sound', inscriptions: [] }, false],
  [{ type: 'sound', inscriptions: [{ text: 'Side A' }] }, true],
])('inscriptions apply to %j: %s', (data, matters) => {
  expect(appliesToTypes('inscriptions', 'still-image', 'text', 'physical-object')(data)).toBe(matters)
})
