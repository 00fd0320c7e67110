import { describe, expect, test } from '@jest/globals'
import { people } from '../../src/records/people'
import { readiness } from '../../src/records/people/readiness'
import { problemsIn, publish } from '../support/projection-context'
import { paragraph, textNode, state } from '../support/rich-text'

const when = (typed: string, edtf: string, sortMin: string | null, sortMax: string | null, display = {}) => ({
  typed,
  edtf,
  sortMin,
  sortMax,
  display,
  note: 'private note',
})

const born = when('March 15, 1941', '1941-03-15', '1941-03-15', '1941-03-15', { en: 'the Ides of March 1941' })
const died = when('2 Aug 2015', '2015-08-02', '2015-08-02', '2015-08-02')

/** An invented person. */
const sample = {
  name: { en: 'Sample Person', ru: 'Имярек' },
  living: 'no',
  life: { born, died },
  roles: ['refusenik', 'writer'],
}

const rejection = {
  kind: 'refused',
  date: when('5 May 1977', '1977-05-05', '1977-05-05', '1977-05-05'),
  source: 'Letter of 5 May 1977',
}

describe('a person, saved as a draft', () => {
  const problems = (stored: Record<string, unknown>) => problemsIn(people, people.rules, stored)

  test('requires a name in some language and whether they live, both reported at once', () => {
    expect(problems({})).toEqual(['/name name_missing', '/living living_unsaid'])
  })

  test.each([
    ['whole', sample, []],
    ['with a name in Hebrew alone', { ...sample, name: { he: 'פלוני' } }, []],
    ['of whom nobody knows', { ...sample, living: 'unknown', life: null }, []],
    ['living, with a date of death', { ...sample, living: 'yes' }, ['/living living_has_died']],
    [
      'living, with “unknown” for the date of death',
      { ...sample, living: 'yes', life: { died: when('unknown', 'XXXX', null, null) } },
      [],
    ],
    [
      'related to itself',
      { ...sample, relations: [{ person: 'p2' }, { person: 'r1' }] },
      ['/relations/1/person related_to_itself'],
    ],
    [
      'with a form in a language that is none',
      { ...sample, variants: [{ form: 'X', language: '??' }] },
      ['/variants/0/language language_unknown'],
    ],
    [
      'with an ISNI in which a digit is wrong',
      { ...sample, authorities: [{ uri: '0000 0001 2345 6788', scheme: null }] },
      ['/authorities/0/uri isni_mistyped'],
    ],
    [
      'with a table in the biography',
      { ...sample, biography: { ru: state({ type: 'table' }) } },
      ['/biography/root/children/0 node_unknown'],
    ],
  ])('%s', (_what, stored, expected) => {
    expect(problems(stored)).toEqual(expected)
  })

  test.each([
    ['living', { living: 'maybe' }, 'living'],
    ['roles', { roles: ['refusenik', 'hero'] }, 'roles/1'],
    ['a key date', { keyDates: [{ kind: 'married' }] }, 'keyDates/0/kind'],
  ])('%s: a value outside the vocabulary is rejected at the field', (_what, change, pointer) => {
    const read = people.stored.safeParse({ id: 'r1', ...sample, ...change })
    expect(read.error?.issues.map(({ path }) => path.join('/'))).toEqual([pointer])
  })
})

describe('the readiness of a person', () => {
  test.each([
    ['is ready without a biography', sample, []],
    ['needs the name in its own language', { ...sample, sourceLanguage: 'he' }, ['/name name_untold']],
  ])('%s', (_what, stored, expected) => {
    expect(problemsIn(people, people.readiness, stored)).toEqual(expected)
  })
})

describe('a published person', () => {
  test('has names and variants in every script, and authorities', () => {
    const view = publish(people, {
      ...sample,
      nameParts: { family: { en: 'Person' }, given: { en: 'Sample' } },
      variants: [
        { form: 'Имярек', language: 'ru', script: 'Cyrl', kind: 'birth-name' },
        { form: 'Imiarek', language: 'ru-Latn', script: 'Latn', scheme: 'ala-lc', kind: 'transliteration' },
        { script: 'Hebr' },
      ],
      biography: { en: state(paragraph(textNode('Nobody at all.'))) },
      portrait: 'm1',
      keyDates: [rejection, { source: 'of nothing' }],
      authorities: [{ uri: 'http://viaf.org/viaf/1', scheme: 'viaf' }, { uri: 'x' }],
    })
    expect(view).toMatchObject({
      name: 'Sample Person',
      nameParts: { family: 'Person', given: 'Sample', patronymic: null, honorific: null },
      variants: [
        { form: 'Имярек', script: 'Cyrl', scheme: null, variantKind: { key: 'birth-name', label: 'Name at birth' } },
        { form: 'Imiarek', script: 'Latn', scheme: { key: 'ala-lc' }, variantKind: { key: 'transliteration' } },
      ],
      living: false,
      roles: [
        { key: 'refusenik', label: 'Refusenik' },
        { key: 'writer', label: 'Writer' },
      ],
      biography: { text: 'Nobody at all.' },
      portrait: { id: 'm1' },
      authorities: [{ uri: 'http://viaf.org/viaf/1', scheme: 'viaf' }],
    })
    expect(view.variants).toHaveLength(2)
    expect(people.listing(view)).toEqual({
      terms: ['role:refusenik', 'role:writer'],
      dateFrom: '1941-03-15',
      dateTo: '2015-08-02',
    })
  })

  test('with required fields only has every key, null or empty', () => {
    const view = publish(people, { name: { en: 'Bare' }, living: 'unknown' })
    expect(Object.keys(view).sort()).toEqual(Object.keys(publish(people, sample)).sort())
    expect(view).toMatchObject({
      living: null,
      life: { born: null, died: null },
      biography: null,
      portrait: null,
      keyDates: [],
      affiliations: [],
      relations: [],
    })
  })

  test('has after death its exact dates, and the editor’s wording', () => {
    const view = publish(people, { ...sample, keyDates: [rejection] })
    expect(view.life).toEqual({
      born: { display: 'the Ides of March 1941', edtf: '1941-03-15', from: '1941-03-15', to: '1941-03-15' },
      died: { display: 'August 2, 2015', edtf: '2015-08-02', from: '2015-08-02', to: '2015-08-02' },
    })
    expect(view.keyDates).toMatchObject([
      { event: { key: 'refused', label: 'Refused' }, date: { edtf: '1977-05-05' }, source: 'Letter of 5 May 1977' },
    ])
    expect(JSON.stringify(view)).not.toMatch(/private note/)
  })

  test('omits people and institutions that were never public, including their ids', () => {
    const view = publish(people, {
      ...sample,
      affiliations: [
        { institution: 'uja', role: { en: 'Chair' } },
        { institution: 'never1', role: { en: 'Member of what is not named' } },
        { institution: 'never2', name: { en: 'The committee of the time' } },
        { name: { ru: 'Комитет' } },
        { role: { en: 'Of nothing' } },
      ],
      relations: [
        { person: 'p2', kind: 'spouse' },
        { person: 'never3', kind: 'child' },
        { person: 'gone4' },
        { person: 'p5' },
        {},
      ],
    })
    expect(view.affiliations).toMatchObject([
      { institution: { id: 'uja' }, name: null, role: 'Chair' },
      { institution: null, name: 'The committee of the time' },
      { institution: null, name: 'Комитет' },
    ])
    expect(view.relations).toMatchObject([
      { person: { id: 'p2' }, relation: { key: 'spouse', label: 'Spouse' } },
      { person: { id: 'p5' }, relation: { key: 'related', label: 'Connected' } },
    ])
    expect(JSON.stringify(view)).not.toMatch(/never|gone4|not named/)
  })

  test('has its roles on its card, in every language, and no date', () => {
    const cardOf = (stored: Record<string, unknown>) => people.card(people.stored.parse({ id: 'r1', ...stored }))
    expect(cardOf({ ...sample, portrait: 'm1' })).toMatchObject({
      title: { value: { en: 'Sample Person' } },
      caption: { value: { en: 'Refusenik, Writer', ru: 'Отказник, Писатель', he: 'מסורב עלייה, סופר' } },
      date: null,
      thumbnail: { id: 'm1' },
    })
    expect(cardOf({ ...sample, roles: [] })).toMatchObject({ caption: null, thumbnail: null })
  })
})

describe('a person who is or may be living', () => {
  const exact = /\d{4}-(?!01-01|12-31)\d\d|March|May|марта|мая|Ides|private/

  const whole = {
    ...sample,
    keyDates: [
      rejection,
      { kind: 'released', date: when('1986', '1986', '1986-01-01', '1986-12-31'), source: 'Memoir' },
    ],
    affiliations: [
      { name: { en: 'Committee' }, dates: when('x', '1977-05-12/1981-02-03', '1977-05-12', '1981-02-03') },
    ],
  }

  test.each([
    ['said to be living', 'yes', { born }],
    ['of whom it is not known', 'unknown', { born }],
    ['of whom it is not known, nor of the death', 'unknown', { born, died: when('unknown', 'XXXX', null, null) }],
    ['of whom nothing was said', null, { born }],
  ])('%s: the public sees only years', (_what, living, life) => {
    for (const locale of ['en', 'ru', 'he'] as const) {
      const view = publish(people, { ...whole, living, life }, { locale })
      expect(JSON.stringify(view)).not.toMatch(exact)
      expect(view.life.born).toEqual({ display: '1941', edtf: '1941', from: '1941-01-01', to: '1941-12-31' })
      expect(view.affiliations).toMatchObject([
        { dates: { display: '1977–1981', edtf: '1977/1981', from: '1977-01-01', to: '1981-12-31' } },
      ])
      expect(people.listing(view)).toMatchObject({ dateFrom: '1941-01-01', dateTo: null })
    }
  })

  test('the source of a withheld day is withheld too; the source of a year is not', () => {
    const { keyDates } = publish(people, { ...whole, living: 'yes', life: { born } })
    expect(keyDates).toMatchObject([
      { date: { edtf: '1977', display: '1977' }, source: null },
      { date: { edtf: '1986' }, source: 'Memoir' },
    ])
  })

  test('“after 1990” is a date of death, and so is any other known date', () => {
    const later = when('after 1990', '1990/..', '1990-01-01', null)
    const view = publish(people, { ...whole, living: 'unknown', life: { born, died: later } })
    expect(view.life.born).toMatchObject({ edtf: '1941-03-15' })
  })
})

describe('the dates of a person before publication', () => {
  const problems = (change: Record<string, unknown>) =>
    problemsIn(
      people,
      readiness(() => '2024-05-17'),
      { ...sample, ...change },
    )
  const to = (year: string) => when(year, year, `${year}-01-01`, `${year}-12-31`)

  test.each([
    ['whole', {}, []],
    ['a death before the birth', { life: { born, died: to('1940') } }, ['/life/died/typed died_before_born']],
    ['a death in the year of the birth', { life: { born, died: to('1941') } }, []],
    ['a birth that is unknown', { life: { born: when('unknown', 'XXXX', null, null), died } }, []],
    [
      'years to come',
      { life: { born: to('2042') }, keyDates: [{ kind: 'refused', date: to('2099') }] },
      ['/life/born/typed year_to_come', '/keyDates/0/date/typed year_to_come'],
    ],
    ['a relation to nobody', { relations: [{ kind: 'spouse' }] }, ['/relations/0/person row_without_record']],
  ])('%s', (_what, change, expected) => {
    expect(problems(change)).toEqual(expected)
  })
})
