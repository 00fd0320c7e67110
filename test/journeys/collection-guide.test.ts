import { beforeAll, expect, test } from '@jest/globals'
import { at, listAt, textAt, type Client } from '../support/client'
import { openForReading, whileLoading } from '../support/exhibit'
import { expectToSpeak, expectPatterns, inEnglish, readPage, type Page } from './expect-patterns'

let reader: Client
let page: Page

const archive = 'Archive of the American Soviet Jewry Movement'
const ajhs = 'American Jewish Historical Society'

beforeAll(async () => {
  reader = (await openForReading()).anonymous
  page = await readPage(reader, '/v1/articles/collection-guide-archive-of-the-american-soviet-jewry-movement')
}, whileLoading)

const part = (n: number) => at(page.en, `/body/${n}`)

test('it is a guide of the Society’s, with a title and a summary of its list', () => {
  expect([
    textAt(page.en, '/articleKind'),
    textAt(page.en, '/title'),
    textAt(page.en, '/institution/title'),
    listAt(page.en, '/authors'),
  ]).toEqual(['guide', `Collection Guide: ${archive}`, ajhs, []])
  expectPatterns(textAt(page.en, '/standfirst'), [/archival collections/, /library/])
})

test('at its head is a holding, with its caption and its number', async () => {
  const caption = 'Soviet Jewry Movement sign on the Lincolnwood Jewish Congregation, 1970’s. I-495'
  expect([at(page.en, '/hero/caption'), textAt(page.en, '/hero/of/caption')]).toEqual([null, caption])
  const { body } = await reader.get(textAt(page.en, '/hero/of/url'))
  expect([
    textAt(body, '/data/caption'),
    textAt(body, '/data/date/edtf'),
    textAt(body, '/data/shelfmark'),
    textAt(body, '/data/creditLine'),
    textAt(body, '/data/archivalCollection/title'),
    textAt(body, '/data/places/0/place/title'),
  ]).toEqual([caption, '197X', 'I-495', ajhs, archive, 'Lincolnwood'])
  expect((await reader.send('HEAD', textAt(page.en, '/hero/image/src'))).status).toBe(200)
})

test('three texts describe the guide, the movement and the archive, in order', () => {
  expectPatterns(textAt(part(0), '/text/text'), [
    /^About this Research Guide/,
    new RegExp(`${archive} \\(AASJM\\)`),
    new RegExp(ajhs),
    /dozens of collections/,
    /sound and video, photographs and museum objects/,
    /research finds the way quickly/,
  ])
  expectPatterns(textAt(part(1), '/text/text'), [
    /^Movement History/,
    /Cold War/,
    /culture and religion were closed/,
    /Hebrew might not be learned/,
    /faith/,
    /exit visa was refused as a matter of course/,
    /early 1960s/,
    /students and others outside the establishment/,
    /small groups/,
    /rights for these Jews/,
    /let go/,
    /early 1990s/,
    /all over the world/,
    /how Soviet Jews lived/,
    /hundreds of thousands could emigrate/,
  ])
  expectPatterns(textAt(part(2), '/text/text'), [
    /^About the AJHS Archival Collection/,
    /circa 1963-1990/,
    /worldwide/,
    /practise their religion without the state persecuting them or setting them back/,
    /Israel, to the United States or to another country/,
    /lives they chose/,
    /Americans of all faiths/,
    /collected and kept/,
    /later generations/,
    /thousands of documents, audio and video files, photographs, posters and ephemera/,
    /early 1900s to the present/,
    /nearly 100 collections/,
  ])
})

const lists: readonly [string, RegExp[], string[]][] = [
  [
    'Archival Collections',
    [
      /Letters, official papers, journals, registers/,
      /people and organizations/,
      /close to the movement or made it succeed/,
      /two sorts/,
    ],
    ['Personal Collections', 'Institutional Collections'],
  ],
  [
    'Digital Collections',
    [/Hundreds of pieces/, /all these collections/, /digitized/, /seen and studied from home/],
    ['Digital Collections'],
  ],
  [
    'Oral Histories',
    [
      /People who took part are interviewed/,
      /sound and on video/,
      /American Jewish history/,
      /single lives, for politics/,
      /oppression in the former Soviet Union/,
      /in the US, in Israel or elsewhere/,
    ],
    ['Oral Histories'],
  ],
  [
    'Video Compilations',
    [
      /NHPRC grant of 2014/,
      /archivist of the AASJM at the time, who now works at the Center for Jewish History/,
      /digitized sound with the digitized photographs/,
      /slideshows/,
      /YouTube/,
    ],
    ['Video Compilations'],
  ],
]

test('four lists follow, each with its heading, its introduction, and its collections', () => {
  expect(listAt(page.en, '/body').map((one) => textAt(one, '/type'))).toEqual([
    ...Array.from({ length: 3 }, () => 'text'),
    ...Array.from({ length: 4 }, () => 'collection-list'),
  ])
  for (const [n, [heading, patterns, titles]] of lists.entries()) {
    const list = part(3 + n)
    expect(textAt(list, '/heading')).toBe(heading)
    expectPatterns(textAt(list, '/introduction/text'), patterns)
    expect(listAt(list, '/entries').map((entry) => textAt(entry, '/collection/title'))).toEqual(titles)
  }
  expectPatterns(
    listAt(part(3), '/entries')
      .map((entry) => textAt(entry, '/annotation'))
      .join('\n'),
    [/single people/, /large part in the movement/, /organizations/, /essential to its success/],
  )
})

test('every collection opens: part of the archive, held by the Society, with its level', async () => {
  const addresses = [3, 4, 5, 6].flatMap((n) =>
    listAt(part(n), '/entries').map((entry) => textAt(entry, '/collection/url')),
  )
  const found = await Promise.all(
    addresses.map(async (address) => {
      const { body } = await reader.get(address)
      expect(textAt(body, '/data/scope/text')).not.toBe('')
      return ['/collectionKind/key', '/parent/title', '/repository/title'].map((pointer) =>
        textAt(body, `/data${pointer}`),
      )
    }),
  )
  expect(found).toEqual(
    ['personal', 'institutional', 'digital', 'oral-histories', 'video'].map((kind) => [kind, archive, ajhs]),
  )
})

test('the archive has its extent and dates', async () => {
  const { body } = await reader.get('/v1/archival-collections/archive-of-the-american-soviet-jewry-movement?locale=en')
  expect([textAt(body, '/data/collectionKind/key'), textAt(body, '/data/extent'), at(body, '/data/parent')]).toEqual([
    'archive',
    'Nearly 100 collections',
    null,
  ])
  expect([textAt(body, '/data/dates/from'), at(body, '/data/dates/to')]).toEqual(['1900-01-01', null])
  expectPatterns(textAt(body, '/data/scope/text'), [/early 1900s to the present/, /circa 1963-1990/, /worldwide/])
})

test('contact, acknowledgements and links are there; unknown URLs are empty', () => {
  expectPatterns(textAt(page.en, '/contact'), [/AASJM website of AJHS/, /reference archivist/, /e-mail/])
  expectPatterns(textAt(page.en, '/acknowledgement'), [
    /National Historical Publications and Records Commission \(NHPRC\)/,
    /Collections Management Wing of the Center for Jewish History/,
  ])
  expect(listAt(page.en, '/links')).toEqual([
    { label: 'AASJM website of AJHS', url: null },
    { label: 'YouTube channel of the Center for Jewish History', url: null },
  ])
})

test('every text exists in every language, or is marked as English', () => {
  const texts = [0, 1, 2].map((n) => `/body/${n}/text`)
  const introductions = [3, 4, 5, 6].map((n) => `/body/${n}/introduction`)
  const names = [3, 4, 5, 6].flatMap((n) => [`/body/${n}/heading`, `/body/${n}/entries/0/collection/title`])
  expectToSpeak(page, ['/title', '/standfirst', '/contact', '/acknowledgement', ...texts, ...introductions, ...names])
  for (const language of ['ru', 'he'] as const) {
    expect(inEnglish(page[language])).toEqual(expect.arrayContaining([...texts, ...introductions]))
    for (const pointer of ['/title', '/standfirst', ...names]) expect(inEnglish(page[language])).not.toContain(pointer)
  }
  expect(at(page.en, '/fallbacks')).toEqual({})
})
