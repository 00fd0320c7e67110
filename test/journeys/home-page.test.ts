import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { z } from 'zod'
import { at, listAt, textAt, ok } from '../support/client'
import { idOf, openExhibit, untilReleased, whileLoading, type Exhibit } from '../support/exhibit'

/** The printed home page: number, caption, credit, and the date in the caption (EDTF). */
const nli = 'National Library of Israel'
const ajhs = 'American Jewish Historical Society'
const blavatnik = 'Blavatnik Archive'
const unknown = 'XXXX'

const people = [
  [1, 'Refuseniks on hunger strike, 1970s', nli, '197X'],
  [2, 'March attendee holding a Refusenik’s portrait, New York, 1980s', ajhs, '198X'],
  [3, 'Western activists visiting Moscow Refuseniks, 1970s', nli, '197X'],
  [4, 'Refusenik at a nonconformist art show, 1975', blavatnik, '1975'],
  [5, 'Nonconformist art exhibit, artist Evgeny Abezgauz, 1975', blavatnik, '1975'],
  [6, 'Refuseniks Anya Essas and Rabbi Eliyahu Essas, 1970s', nli, '197X'],
]
const actions = [
  [6, 'Demonstrations to free Soviet Jews, Holland', nli, unknown],
  [5, 'Promotion for women’s protest event to free Soviet Jews', ajhs, unknown],
  [4, 'Avital Sharansky at a demonstration for Soviet Jews', nli, unknown],
  [3, 'Solidarity Sunday sticker, 1984', ajhs, '1984'],
  [2, 'Demonstrations against Soviet repression, Italy, 1980s', nli, '198X'],
  [1, 'Demonstrations in front of the Soviet Embassy, Paris', nli, unknown],
]
const results = [
  [1, 'Send-off at the Moscow airport, 1974-1975', nli, '1974/1975'],
  [2, 'Formerly Soviet Jews arrive in Israel, 1980s', ajhs, '198X'],
  [3, 'NYC Mayor Ed Koch hosts Natan Sharansky, 1986', nli, '1986'],
  [4, 'Congregants hold the Torah at a Moscow synagogue', ajhs, unknown],
  [5, 'Ida Nudel receives news she can emigrate, 1987', nli, '1987'],
  [6, 'United Jewish Appeal (UJA) poster, 1989', ajhs, '1989'],
]
const themes = [
  [
    'Cold War',
    [
      [null, 'Avital Sharansky and Iosif Mendelevich at the White House', nli, unknown],
      [null, 'Poster promoting 1987 rally in Washington D.C.', ajhs, '1987'],
      [null, 'Poster drawing attention to the fate of Refuseniks', ajhs, unknown],
    ],
  ],
  ['Human Rights', [[null, 'Poster lobbying for rights of Hebrew teachers in the Soviet Union', ajhs, unknown]]],
  [
    'Jewish Identity',
    [
      [null, 'Chanukah pamphlets featuring Refuseniks, ca. 1979', ajhs, '1979~'],
      [null, 'Poster promoting the Solidarity Sunday march, 1975', ajhs, '1975'],
      [null, 'Promotion for the Solidarity Sunday march, 1977', ajhs, '1977'],
    ],
  ],
  ['Immigration', [[null, 'Event for new immigrants in Israel, 1971', nli, '1971']]],
]

const PublicPage = z.object({
  number: z.int().nullable(),
  caption: z.string().nullable(),
  of: z.object({
    kind: z.literal('item'),
    caption: z.string(),
    credit: z.string(),
    date: z.object({ edtf: z.string(), display: z.string().min(1) }),
    url: z.string(),
    thumbnail: z.object({ alt: z.string().min(1), src: z.string(), srcset: z.string() }),
  }),
})

/** As a page prints it: the placement's caption, or the holding's. */
const printed = (placement: unknown) => {
  const { number, caption, of } = PublicPage.parse(placement)
  return [number, caption ?? of.caption, of.credit, of.date.edtf]
}

let exhibit: Exhibit
let page: unknown

beforeAll(async () => {
  exhibit = await openExhibit()
  page = (await exhibit.anonymous.get('/v1/exhibits/refuseniks-and-activists?locale=en')).body
}, whileLoading)
afterAll(() => exhibit.close())

const section = (n: number) => at(page, `/data/sections/${n}`)

test('the exhibit has its title and introduction, without fallbacks in English', () => {
  expect(textAt(page, '/data/title')).toBe('Refuseniks & Activists')
  expect(textAt(page, '/data/statement/text')).toMatch(/Soviet Jews who asked to leave/)
  expect(at(page, '/data/fallbacks')).toEqual({})
})

test.each([
  [0, 'People', people],
  [1, 'Actions', actions],
  [2, 'Results', results],
])('section %i is %s: every number, caption, credit and date, in order', (n, title, placements) => {
  expect(textAt(section(n), '/title')).toBe(title)
  expect(textAt(section(n), '/kicker')).toBe('Movement')
  expect(textAt(section(n), '/lead/text')).not.toBe('')
  expect(listAt(section(n), '/placements').map(printed)).toEqual(placements)
})

test('the context is four themes, each with its holdings', () => {
  expect(textAt(section(3), '/title')).toBe('Context')
  const placed = listAt(section(3), '/placements')
  expect(placed.map((one) => [textAt(one, '/of/title'), listAt(one, '/of/placements').map(printed)])).toEqual(themes)
  for (const one of placed) expect(textAt(one, '/of/intro/text')).not.toBe('')
})

test('the testimonials are marked as samples', () => {
  expect(textAt(section(4), '/title')).toBe('Messages of Support')
  const voices = listAt(section(4), '/placements')
  expect(voices).toHaveLength(2)
  for (const voice of voices) {
    expect(textAt(voice, '/of/kind')).toBe('testimonial')
    expect(textAt(voice, '/of/title')).toMatch(/^Sample visitor/)
    expect(textAt(voice, '/of/credit')).toBe('Sample text, not the words of a real person')
  }
})

test('the call to action has its label and no URL yet', () => {
  expect(textAt(section(5), '/title')).toBe('Add Your Story')
  expect(at(section(5), '/callToAction')).toEqual({ label: 'Learn More', url: null, record: null })
  expect(listAt(page, '/data/sections')).toHaveLength(6)
})

test('the partners are in order', () => {
  expect(listAt(page, '/data/partners').map((partner) => textAt(partner, '/title'))).toEqual([
    nli,
    ajhs,
    blavatnik,
    'Wende Museum',
    'Center for Jewish History',
  ])
})

test('each holding opens under the URL on its card, with its picture', async () => {
  const cards = [0, 1, 2].flatMap((n) => listAt(section(n), '/placements').map((one) => PublicPage.parse(one).of))
  const withThemes = listAt(section(3), '/placements').flatMap((theme) =>
    listAt(theme, '/of/placements').map((one) => PublicPage.parse(one).of),
  )
  const all = [...cards, ...withThemes]
  expect(new Set(all.map(({ url }) => url)).size).toBe(26)
  for (const card of all) {
    const { status, body } = await exhibit.anonymous.get(card.url)
    expect([card.url, status]).toEqual([card.url, 200])
    expect(textAt(body, '/data/caption')).toBe(card.caption)
    expect(textAt(body, '/data/creditLine')).toBe(card.credit)
    expect(textAt(body, '/data/rights/uri')).toBe('http://rightsstatements.org/vocab/CNE/1.0/')
    expect((await exhibit.anonymous.send('HEAD', card.thumbnail.src)).status).toBe(200)
  }
})

test('its metadata for search engines and previews is published with it', async () => {
  const coordinator = await exhibit.as('coordinator')
  const id = await idOf(coordinator, 'exhibits', 'refuseniks-and-activists')
  const [medium] = listAt((await exhibit.anonymous.get('/api/media?limit=1&depth=0')).body, '/docs')
  const meta = { title: 'Let my people go', description: 'An exhibit.', image: at(medium, '/id') }
  expect((await coordinator.patch(`/api/exhibits/${id}`, { meta })).status).toBe(200)
  const done = await exhibit.publish(`/api/exhibits/${id}`)
  ok(done)
  await untilReleased(exhibit, done)
  const { body } = await exhibit.anonymous.get('/v1/exhibits/refuseniks-and-activists?locale=en')
  expect(at(body, '/data/meta')).toMatchObject({
    title: 'Let my people go',
    description: 'An exhibit.',
    image: { id: at(medium, '/id') },
  })
  const openapi = (await exhibit.anonymous.get('/v1/openapi.json')).body
  expect(JSON.stringify(at(openapi, '/components/schemas/Exhibit'))).toContain('schemas/Meta')
})
