import { beforeAll, expect, test } from '@jest/globals'
import { at, listAt, textAt, type Client } from '../support/client'
import { openForReading, whileLoading } from '../support/exhibit'
import { expectToSpeak, expectPatterns, inEnglish, readPage, type Page } from './expect-patterns'
import { languages } from './source-texts'

let reader: Client
let page: Page

beforeAll(async () => {
  reader = (await openForReading()).anonymous
  page = await readPage(reader, '/v1/articles/the-soviet-jewry-movement-in-america')
}, whileLoading)

test('it is an essay with a title and a one-sentence summary', () => {
  expect([textAt(page.en, '/articleKind'), textAt(page.en, '/title')]).toEqual([
    'essay',
    'The Soviet Jewry Movement in America',
  ])
  expectPatterns(textAt(page.en, '/standfirst'), [/American Jews/, /free/, /Soviet Union/, /stronger/, /together/])
})

test('it mentions the corresponding movement without a link, because its source is unknown', () => {
  expect(at(page.en, '/counterpart')).toEqual({
    label: 'The corresponding movement in the Soviet Union',
    article: null,
    url: null,
  })
})

test('its picture has the printed caption and credit, which spell the artist in two ways', async () => {
  expect([at(page.en, '/hero/of'), textAt(page.en, '/hero/caption'), textAt(page.en, '/hero/credit')]).toEqual([
    null,
    'Dan Resigner’s iconic 1969 poster.',
    'Dan Resinger’s Let My People Go',
  ])
  expect(textAt(page.en, '/hero/image/alt')).toMatch(
    /^Placeholder drawing for a poster: Dan Reisinger’s Let My People Go/,
  )
  expect((await reader.send('HEAD', textAt(page.en, '/hero/image/src'))).status).toBe(200)

  const { body } = await reader.get('/v1/people/dan-reisinger?locale=en')
  expect(textAt(body, '/data/name')).toBe('Dan Reisinger')
  expect(listAt(body, '/data/variants').map((one) => [textAt(one, '/form'), textAt(one, '/variantKind/key')])).toEqual([
    ['Dan Resinger', 'misspelling'],
    ['Dan Resigner', 'misspelling'],
  ])
})

test('its blocks are in order', () => {
  const body = listAt(page.en, '/body')
  expect(body.map((part) => textAt(part, '/type'))).toEqual(['text', 'text'])
  expectPatterns(textAt(body[0], '/text/text'), [
    /Cold War/,
    /not fought out behind the iron curtain alone/,
    /America/,
    /movement from below/,
    /large share in getting the Soviet Jews out/,
    /political outlines of the American Jewish community/,
  ])
  expect(textAt(body[1], '/text/html')).toMatch(/^<h2>First Advocacy Groups<\/h2><p>/)
  expectPatterns(textAt(body[1], '/text/text'), [
    /^First Advocacy Groups\n\n/,
    /first groups/,
    /1964/,
    /Cleveland/,
    /organization of students/,
    /Cleveland Committee on Soviet Anti-Semitism/,
    /New York City/,
    /Jacob Birnbaum.*Britain/,
    /Student Struggle for Soviet Jewry/,
    /young people a Jewish life/,
    /Neither group.*Jewish establishment/,
    /better off and more at home/,
    /protest/,
    /leaders/,
    /too comfortable/,
    /\n\n/,
    /little success/,
    /April 1964/,
    /most of the large American Jewish organizations/,
    /Washington/,
    /American Jewish Conference on Soviet Jewry/,
    /gesture/,
    /without money or staff/,
    /Jewish life held down by the state/,
    /borders shut/,
    /\n\n/,
    /two small groups/,
    /Cleveland, headed by Lou Rosenblum/,
    /scientist at NASA/,
    /all parts of the country/,
    /Union of Councils on Soviet Jewry/,
    /Jewish activists inside the Soviet Union/,
    /protests at home/,
    /nobody could overlook/,
  ])
})

test('every record it mentions opens, under the record’s name', async () => {
  const links = [...textAt(page.en, '/body/1/text/html').matchAll(/<a href="([^"]+)"[^>]*>([^<]+)<\/a>/g)]
  const found = await Promise.all(
    links.map(async ([, address = '', linkText]) => [linkText, textAt((await reader.get(address)).body, '/data/name')]),
  )
  expect(found).toEqual([
    ['Cleveland Committee on Soviet Anti-Semitism', 'Cleveland Committee on Soviet Anti-Semitism'],
    ['Jacob Birnbaum', 'Jacob Birnbaum'],
    ['Student Struggle for Soviet Jewry', 'Student Struggle for Soviet Jewry'],
    ['American Jewish Conference on Soviet Jewry', 'American Jewish Conference on Soviet Jewry'],
    ['Lou Rosenblum', 'Lou Rosenblum'],
    ['Union of Councils on Soviet Jewry', 'Union of Councils for Soviet Jews'],
  ])
})

test('its author is named and introduced', () => {
  const [author, ...others] = listAt(page.en, '/authors')
  expect([textAt(author, '/person/title'), others]).toEqual(['Gal Beckerman', []])
  expectPatterns(textAt(author, '/bio/text'), [
    /first book/,
    /When They Come for Us, We’ll Be Gone/,
    /Houghton Mifflin Harcourt, September 2010/,
    /best of the year for The New Yorker and the Washington Post/,
    /National Jewish Book Award of 2010/,
    /Sami Rohr Prize for Jewish Literature of 2012/,
    /New York Times, the Boston Globe and The Wall Street Journal/,
  ])
})

test('its first publication, disclaimers and requests are there', () => {
  expect(at(page.en, '/source')).toEqual({
    publisher: 'My Jewish Learning',
    url: null,
    licence: null,
    publishedOn: null,
  })
  expect(at(page.en, '/publishedOn')).toBeNull()
  expectPatterns(textAt(page.en, '/disclaimer'), [
    /author’s personal view/,
    /moderated/,
    /offensive or inappropriate/,
    /removed/,
  ])
  expect(listAt(page.en, '/links')).toEqual([
    { label: 'Donate to My Jewish Learning, a not-for-profit organization', url: null },
    { label: 'Privacy Policy', url: null },
  ])
})

test('every text exists in every language, or is marked as English', () => {
  expectToSpeak(page, [
    '/title',
    '/standfirst',
    '/counterpart/label',
    '/hero/caption',
    '/hero/credit',
    '/hero/image/alt',
    '/body/0/text',
    '/body/1/text',
    '/authors/0/person/title',
    '/authors/0/bio',
    '/disclaimer',
    '/links/0/label',
    '/links/1/label',
  ])
  const long = ['/body/0/text', '/body/1/text', '/authors/0/bio', '/hero/caption', '/hero/credit']
  for (const language of ['ru', 'he'] as const) expect(inEnglish(page[language])).toEqual(expect.arrayContaining(long))
  expect(languages.map((language) => textAt(page[language], '/title'))).toEqual([
    'The Soviet Jewry Movement in America',
    'Движение за советское еврейство в Америке',
    'התנועה למען יהודי ברית המועצות באמריקה',
  ])
  expect(at(page.en, '/fallbacks')).toEqual({})
})
