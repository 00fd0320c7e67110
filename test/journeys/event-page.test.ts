import { beforeAll, expect, test } from '@jest/globals'
import { at, listAt, textAt, type Client } from '../support/client'
import { openForReading, whileLoading } from '../support/exhibit'
import { expectToSpeak, expectPatterns, inEnglish, readPage, type Page } from './expect-patterns'
import { languages } from './source-texts'

let reader: Client
let page: Page

beforeAll(async () => {
  reader = (await openForReading()).anonymous
  page = await readPage(reader, '/v1/events/the-soviet-jewry-movement-revisited')
}, whileLoading)

test('it has its title and its date, in each language', () => {
  expect(languages.map((language) => textAt(page[language], '/title'))).toEqual([
    'The Soviet Jewry Movement, Revisited',
    'Движение за советское еврейство: новый взгляд',
    'מבט מחודש על התנועה למען יהודי ברית המועצות',
  ])
  for (const language of languages) expect(textAt(page[language], '/date/edtf')).toBe('2022-06-13')
  expect(languages.map((language) => textAt(page[language], '/date/display'))).toEqual([
    'June 13, 2022',
    '13 июня 2022 года',
    '13 ביוני 2022',
  ])
})

test('it has no time, zone, venue, place or organizer, because its notice names none', () => {
  for (const language of languages) {
    const { starts, ends, mode, venue, institution, registrationUrl, recording, hero } = Object(page[language])
    expect({ starts, ends, mode, venue, institution, registrationUrl, recording, hero }).toEqual({
      starts: null,
      ends: null,
      mode: null,
      venue: null,
      institution: null,
      registrationUrl: null,
      recording: null,
      hero: null,
    })
    expect([listAt(page[language], '/places'), listAt(page[language], '/organizers')]).toEqual([[], []])
  }
})

test('its description is in order', () => {
  expectPatterns(textAt(page.en, '/description/text'), [
    /Cold War/,
    /North America and in Israel/,
    /leave the Soviet Union/,
    /keep their faith/,
    /1960s to the Soviet collapse in 1991/,
    /hundreds of thousands in the US/,
    /rallies.*marches.*lawmakers/,
    /human rights campaigns of modern times/,
    /argued over/,
    /triumph of organizing across borders/,
    /\n\n/,
    /roundtable/,
    /militant ultranationalists.*Meir Kahane/,
    /hawks in the Democratic Party.*détente/,
    /Israel after the Six-Day War/,
    /more Jewish inhabitants/,
    /antisemitism for the cause/,
    /money and an uncertain future/,
    /mistaken picture/,
    /\n\n/,
    /special issue of Jewish Currents of 2022/,
    /why look at it again/,
    /Jewish identity and organizing/,
    /how it is remembered/,
    /leaves out/,
  ])
})

test('the magazine it names opens', async () => {
  const link = /<a href="([^"]+)"[^>]*>Jewish Currents<\/a>/.exec(textAt(page.en, '/description/html'))?.[1]
  expect(textAt((await reader.get(link ?? '')).body, '/data/name')).toBe('Jewish Currents')
})

const speakers: readonly [string, RegExp[]][] = [
  ['Tova Benjamin', [/Chicago/, /Brooklyn/, /doctorate in Russian and Jewish history/, /New York University/]],
  ['Hadas Binyamini', [/doctoral student/, /New York University/, /history/, /Hebrew and Judaic studies/]],
  [
    'Jonathan Dekel-Chen',
    [
      /Rabbi Edward Sandrow Chair in Soviet and East European Jewry/,
      /Hebrew University of Jerusalem/,
      /modern Jewish history/,
      /giving/,
      /diplomacy without states/,
      /farming/,
      /migration/,
    ],
  ],
  [
    'Anna Shternshis',
    [
      /Al and Malka Green Professor of Yiddish Studies/,
      /University of Toronto/,
      /directs the Anne Tanenbaum Centre for Jewish Studies/,
      /Soviet and Kosher: Jewish Popular Culture in the Soviet Union, 1923–1939/,
      /Indiana University Press, 2006/,
      /When Sonia Met Boris: An Oral History of Jewish Life Under Stalin/,
      /Oxford University Press, 2017/,
      /Yiddish music made in Ukraine under Nazi occupation/,
    ],
  ],
  [
    'Sasha Senderovich',
    [
      /Assistant professor/,
      /University of Washington, Seattle/,
      /Russian, Jewish and international studies/,
      /David Bergelson’s novel Judgment/,
      /Harriet Murav/,
      /Northwestern University Press, 2017/,
      /How the Soviet Jew Was Made/,
      /Harvard University Press, 2022/,
    ],
  ],
]

test('five people speak, in order, each with their biography of that time', () => {
  expect(listAt(page.en, '/speakers').map((one) => textAt(one, '/person/title'))).toEqual(
    speakers.map(([name]) => name),
  )
  for (const [n, [, patterns]] of speakers.entries())
    expectPatterns(textAt(page.en, `/speakers/${n}/bioAsOf/text`), patterns)
  expect(textAt(page.en, '/speakers/3/bioAsOf/html')).toMatch(/<em>Soviet and Kosher/)
})

test('each of them opens as a person, with a biography and roles', async () => {
  for (const speaker of listAt(page.en, '/speakers')) {
    const { body } = await reader.get(textAt(speaker, '/person/url'))
    expect(textAt(body, '/data/biography/text')).not.toBe('')
    expect(listAt(body, '/data/roles').map((role) => textAt(role, '/key'))).toEqual(
      expect.arrayContaining(['scholar', 'speaker']),
    )
  }
})

test('its co-sponsor opens, and names the five institutions it houses and their holdings', async () => {
  const [center, ...others] = listAt(page.en, '/coSponsors')
  expect([textAt(center, '/title'), others]).toEqual(['Center for Jewish History', []])
  expectPatterns(textAt((await reader.get(textAt(center, '/url'))).body, '/data/about/text'), [
    /five organizations/,
    /five miles of archival documents/,
    /500,000 volumes/,
    /thousands of works of art, textiles, ritual objects, recordings, films and photographs/,
    /five thousand years/,
    /research/,
    /fellowships.*exhibitions, symposia, conferences and lectures/,
    /Smithsonian Affiliate/,
    /Google Cultural Institute/,
  ])
  const partners = await reader.get('/v1/institutions?institution=center-for-jewish-history&sort=title&locale=en')
  expect(listAt(partners.body, '/data').map((one) => textAt(one, '/name'))).toEqual([
    'American Jewish Historical Society',
    'American Sephardi Federation',
    'Leo Baeck Institute',
    'Yeshiva University Museum',
    'YIVO Institute for Jewish Research',
  ])
})

test('it has accessibility information without a contact, because the notice has none', () => {
  expectPatterns(textAt(page.en, '/accessibility'), [
    /captions/i,
    /automatically/,
    /event/,
    /recording/,
    /access/,
    /write/,
  ])
  expect(at(page.en, '/accessibilityContact')).toBeNull()
})

test('every text exists in every language, or is marked as English', () => {
  const bios = speakers.map((_, n) => `/speakers/${n}/bioAsOf`)
  expectToSpeak(page, ['/title', '/description', '/accessibility', '/coSponsors/0/title', ...bios])
  for (const language of ['ru', 'he'] as const)
    expect(inEnglish(page[language])).toEqual(expect.arrayContaining(['/description', ...bios]))
  expect(inEnglish(page.he)).not.toContain('/speakers/2/person/title')
  expect(inEnglish(page.ru)).not.toContain('/speakers/3/person/title')
  expect(at(page.en, '/fallbacks')).toEqual({})
})
