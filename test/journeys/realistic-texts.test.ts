import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { at, listAt, textAt, made, ok, type Client } from '../support/client'
import {
  findBySlug,
  idOf,
  openExhibit,
  whileLoading,
  publishAndWait,
  slugOf,
  readNewest,
  type Exhibit,
} from '../support/exhibit'
import { block, paragraph, textNode, state } from '../support/rich-text'
import { linesLike, textLike } from './long-texts'
import { languages, type Language } from './source-texts'

let exhibit: Exhibit
let editor: Client
let coordinator: Client
let institution: string

beforeAll(async () => {
  exhibit = await openExhibit()
  editor = await exhibit.as('editor')
  coordinator = await exhibit.as('coordinator')
  institution = await idOf(editor, 'institutions', 'national-library-of-israel')
}, whileLoading)
afterAll(() => exhibit.close())

const publish = (kind: string, id: string) => publishAndWait(exhibit, kind, id)

/** The public view, by the record's slug. */
const readPublic = async (kind: string, id: string, language: Language = 'en'): Promise<unknown> => {
  const slug = await slugOf(coordinator, kind, id)
  return at((await exhibit.anonymous.get(`/v1/${kind}/${slug}?locale=${language}`)).body, '/data')
}

/** The text of an editor state, with a line break for each break and two between paragraphs. */
const plainTextIn = (editorState: unknown): string =>
  listAt(editorState, '/root/children')
    .map((child) =>
      listAt(child, '/children')
        .map((node) => (at(node, '/type') === 'linebreak' ? '\n' : textAt(node, '/text')))
        .join(''),
    )
    .join('\n\n')

/** A pasted biography: paragraphs, manual line breaks, an italic title. */
const biographyLike = (script: Language, length: number, seed: number) =>
  state(
    paragraph(textNode(textLike(script, length / 3, seed))),
    paragraph(
      textNode(textLike(script, length / 6, seed + 1)),
      { type: 'linebreak', version: 1 },
      textNode(textLike(script, 60, seed + 2), { format: 2 }),
      textNode(textLike(script, length / 6, seed + 3)),
    ),
    block('paragraph', [textNode(textLike(script, length / 3, seed + 4))], {
      direction: script === 'he' ? 'rtl' : 'ltr',
    }),
  )

describe('five people with long biographies, and the event they spoke at', () => {
  // five lengths, from a programme's to the longest known biography
  const lengths = [300, 700, 1600, 4000, 9000]
  const people: string[] = []
  let event: string

  const biographyOf = (n: number, language: Language) =>
    biographyLike(language, lengths[n] ?? 0, 100 * n + language.length)
  const name = (n: number, language: Language) => textLike(language, 24, 1000 + n)
  const event1 = {
    title: textLike('en', 60, 1),
    accessibility: linesLike('en', 3, 2),
    description: (language: Language) => biographyLike(language, 2600, 3),
  }

  beforeAll(async () => {
    for (const n of lengths.keys()) {
      const person = { living: 'unknown', name: name(n, 'en'), biography: biographyOf(n, 'en') }
      const id = made(await editor.post('/api/people', person))
      for (const language of ['ru', 'he'] as const)
        ok(
          await editor.patch(`/api/people/${id}?locale=${language}`, {
            name: name(n, language),
            biography: biographyOf(n, language),
          }),
        )
      people.push(id)
    }
    event = made(
      await coordinator.post('/api/events', {
        kind: 'programme',
        title: event1.title,
        date: { typed: 'June 13, 2022' },
        description: event1.description('en'),
        accessibility: event1.accessibility,
        speakers: people.map((person, n) => ({ person, bioAsOf: biographyOf(n, 'en') })),
      }),
    )
    for (const language of ['ru', 'he'] as const)
      ok(
        await coordinator.patch(`/api/events/${event}?locale=${language}`, {
          description: event1.description(language),
        }),
      )
  }, 120_000)

  test.each(languages)('every name and biography is stored in %s unchanged', async (language) => {
    for (const [n, id] of people.entries()) {
      const person = await readNewest(editor, 'people', id, language)
      expect(textAt(person, '/name')).toBe(name(n, language))
      expect(plainTextIn(at(person, '/biography'))).toBe(plainTextIn(biographyOf(n, language)))
    }
  })

  test('the event has only its date; its speakers are in order with their biographies of that time', async () => {
    const { date, startsAt, endsAt, timezone, venue } = Object(await readNewest(coordinator, 'events', event))
    expect([at(date, '/typed'), at(date, '/edtf')]).toEqual(['June 13, 2022', '2022-06-13'])
    expect([startsAt ?? null, endsAt ?? null, timezone ?? null, venue ?? null]).toEqual([null, null, null, null])
    const speakers = listAt(await readNewest(coordinator, 'events', event), '/speakers')
    expect(speakers.map((one) => textAt(one, '/person'))).toEqual(people)
    expect(speakers.map((one) => plainTextIn(at(one, '/bioAsOf')))).toEqual(
      lengths.map((_, n) => plainTextIn(biographyOf(n, 'en'))),
    )
  })

  test('the published texts are complete in each language', async () => {
    for (const id of people) await publish('people', id)
    await publish('events', event)
    for (const language of languages) {
      for (const [n, id] of people.entries()) {
        const person = await readPublic('people', id, language)
        expect(textAt(person, '/name')).toBe(name(n, language))
        expect(textAt(person, '/biography/text')).toBe(plainTextIn(biographyOf(n, language)))
        expect(plainTextIn(at(person, '/biography/lexical'))).toBe(plainTextIn(biographyOf(n, language)))
      }
      const page = await readPublic('events', event, language)
      expect(textAt(page, '/title')).toBe(event1.title)
      expect(textAt(page, '/accessibility')).toBe(event1.accessibility)
      expect(textAt(page, '/description/text')).toBe(plainTextIn(event1.description(language)))
      expect([textAt(page, '/date/edtf'), at(page, '/starts'), at(page, '/ends'), at(page, '/venue')]).toEqual([
        '2022-06-13',
        null,
        null,
        null,
      ])
      expect(listAt(page, '/speakers').map((one) => textAt(one, '/bioAsOf/text'))).toEqual(
        lengths.map((_, n) => plainTextIn(biographyOf(n, 'en'))),
      )
    }
  })
})

describe('sections of six, three, one and no holdings', () => {
  const sizes = [6, 3, 1, 0]
  const items: string[] = []
  const sections: string[] = []
  const caption = (n: number) => textLike(languages[n % 3] ?? 'en', 70, 500 + n)

  beforeAll(async () => {
    for (let n = 0; n < 6; n += 1) {
      const item = { title: caption(n), caption: caption(n), type: 'text', institution, date: { typed: '1970s' } }
      items.push(made(await editor.post('/api/items', item)))
    }
    for (const [n, size] of sizes.entries()) {
      const placements = items.slice(0, size).map((value, place) => ({
        of: { relationTo: 'items', value },
        number: size - place,
        ...(place === 1 ? { captionOverride: caption(10 + n) } : {}),
      }))
      const section = {
        title: textLike('en', 20, 600 + n),
        layout: 'carousel',
        lead: biographyLike('en', 180, 700 + n),
        placements,
      }
      sections.push(made(await coordinator.post('/api/sections', section)))
    }
    for (const id of items) await publish('items', id)
    for (const id of sections) await publish('sections', id)
  }, 120_000)

  test('keep their order and their numbers, from six to one', async () => {
    for (const [n, id] of sections.entries()) {
      const size = sizes[n] ?? 0
      const numbers = Array.from({ length: size }, (_, place) => size - place)
      const draft = listAt(await readNewest(coordinator, 'sections', id), '/placements')
      expect(draft.map((one) => [at(one, '/number'), at(one, '/of/value')])).toEqual(
        numbers.map((number, place) => [number, items[place]]),
      )
      const page = await readPublic('sections', id)
      expect(listAt(page, '/placements').map((one) => [at(one, '/number'), at(one, '/of/id')])).toEqual(
        numbers.map((number, place) => [number, items[place]]),
      )
      expect(listAt(page, '/placements').map((one) => at(one, '/caption') ?? textAt(one, '/of/caption'))).toEqual(
        numbers.map((_, place) => caption(place === 1 ? 10 + n : place)),
      )
      expect(textAt(page, '/lead/text')).toBe(plainTextIn(biographyLike('en', 180, 700 + n)))
    }
  })

  test('a section’s caption changes nothing in the holding itself', async () => {
    expect(textAt(await readPublic('items', items[1] ?? ''), '/caption')).toBe(caption(1))
  })
})

test('a photograph of two people names both, in order, and is found by each', async () => {
  const [one, other] = await Promise.all(['ed-koch', 'natan-sharansky'].map((slug) => idOf(editor, 'people', slug)))
  const picture = await findBySlug(editor, 'items', 'ed-koch-hosts-natan-sharansky')
  const positions = { en: textLike('en', 20, 41), he: textLike('he', 20, 42) }
  const id = made(
    await editor.post('/api/items', {
      title: textLike('en', 50, 40),
      caption: linesLike('en', 2, 43),
      type: 'still-image',
      institution,
      date: { typed: '1986' },
      media: listAt(picture, '/media'),
      depicts: [{ person: one, position: positions.en }, { person: other }],
    }),
  )
  const rows = listAt(await readNewest(editor, 'items', id), '/depicts')
  const [first, second] = rows
  const translated = [{ ...Object(first), position: positions.he }, second]
  ok(await editor.patch(`/api/items/${id}?locale=he`, { depicts: translated }))
  await publish('items', id)
  for (const [language, position] of Object.entries(positions)) {
    const page = await readPublic('items', id, language === 'he' ? 'he' : 'en')
    expect(listAt(page, '/depicts').map((row) => [at(row, '/person/id'), at(row, '/position')])).toEqual([
      [one, position],
      [other, null],
    ])
    expect(textAt(page, '/caption')).toBe(linesLike('en', 2, 43))
  }
  for (const slug of ['ed-koch', 'natan-sharansky']) {
    const { body } = await exhibit.anonymous.get(`/v1/items?person=${slug}&limit=100`)
    expect(listAt(body, '/data').map((item) => at(item, '/id'))).toContain(id)
  }
})
