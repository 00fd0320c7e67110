import { describe, expect, test } from '@jest/globals'
import { readFileSync, statSync } from 'node:fs'
import { demo } from '../../src/demo/demo'

const nli = 'National Library of Israel'
const ajhs = 'American Jewish Historical Society'
const blavatnik = 'Blavatnik Archive'

/** What the page prints beside each holding: number, caption, credit; and the date in the caption. */
const printed = {
  people: [
    [1, 'Refuseniks on hunger strike, 1970s', nli, '1970s'],
    [2, 'March attendee holding a Refusenik’s portrait, New York, 1980s', ajhs, '1980s'],
    [3, 'Western activists visiting Moscow Refuseniks, 1970s', nli, '1970s'],
    [4, 'Refusenik at a nonconformist art show, 1975', blavatnik, '1975'],
    [5, 'Nonconformist art exhibit, artist Evgeny Abezgauz, 1975', blavatnik, '1975'],
    [6, 'Refuseniks Anya Essas and Rabbi Eliyahu Essas, 1970s', nli, '1970s'],
  ],
  actions: [
    [6, 'Demonstrations to free Soviet Jews, Holland', nli, 'unknown'],
    [5, 'Promotion for women’s protest event to free Soviet Jews', ajhs, 'unknown'],
    [4, 'Avital Sharansky at a demonstration for Soviet Jews', nli, 'unknown'],
    [3, 'Solidarity Sunday sticker, 1984', ajhs, '1984'],
    [2, 'Demonstrations against Soviet repression, Italy, 1980s', nli, '1980s'],
    [1, 'Demonstrations in front of the Soviet Embassy, Paris', nli, 'unknown'],
  ],
  results: [
    [1, 'Send-off at the Moscow airport, 1974-1975', nli, '1974-1975'],
    [2, 'Formerly Soviet Jews arrive in Israel, 1980s', ajhs, '1980s'],
    [3, 'NYC Mayor Ed Koch hosts Natan Sharansky, 1986', nli, '1986'],
    [4, 'Congregants hold the Torah at a Moscow synagogue', ajhs, 'unknown'],
    [5, 'Ida Nudel receives news she can emigrate, 1987', nli, '1987'],
    [6, 'United Jewish Appeal (UJA) poster, 1989', ajhs, '1989'],
  ],
  'cold-war': [
    [undefined, 'Avital Sharansky and Iosif Mendelevich at the White House', nli, 'unknown'],
    [undefined, 'Poster promoting 1987 rally in Washington D.C.', ajhs, '1987'],
    [undefined, 'Poster drawing attention to the fate of Refuseniks', ajhs, 'unknown'],
  ],
  'human-rights': [[undefined, 'Poster lobbying for rights of Hebrew teachers in the Soviet Union', ajhs, 'unknown']],
  'jewish-identity': [
    [undefined, 'Chanukah pamphlets featuring Refuseniks, ca. 1979', ajhs, 'ca. 1979'],
    [undefined, 'Poster promoting the Solidarity Sunday march, 1975', ajhs, '1975'],
    [undefined, 'Promotion for the Solidarity Sunday march, 1977', ajhs, '1977'],
  ],
  immigration: [[undefined, 'Event for new immigrants in Israel, 1971', nli, '1971']],
}

const slugsOf = (records: readonly { slug: string }[]) => records.map(({ slug }) => slug)

describe('the home page', () => {
  test.each(Object.entries(printed))('has the holdings of %s in order, with number, credit and date', (slug, rows) => {
    const place = [...demo.sections, ...demo.themes].find((record) => record.slug === slug)
    const found = place?.placements.map(({ of, number }) => {
      const item = demo.items.find((holding) => holding.slug === of.slug)
      return [number, item?.caption?.en, item?.creditLine?.en, item?.date?.typed]
    })
    expect(found).toEqual(rows)
  })

  test('has no other holdings; one more is at the head of the collection guide', () => {
    expect(demo.items.map(({ caption }) => caption?.en)).toEqual([
      ...Object.values(printed).flatMap((rows) => rows.map(([, caption]) => caption)),
      'Soviet Jewry Movement sign on the Lincolnwood Jewish Congregation, 1970’s. I-495',
    ])
  })

  test('names depicted people and makers as far as the captions do', () => {
    const depicting = demo.items.filter(({ depicts }) => depicts.length > 0)
    expect(depicting.map(({ slug, depicts }) => [slug, ...depicts])).toEqual([
      ['anya-essas-and-rabbi-eliyahu-essas', 'anya-essas', 'eliyahu-essas'],
      ['avital-sharansky-at-a-demonstration', 'avital-sharansky'],
      ['ed-koch-hosts-natan-sharansky', 'ed-koch', 'natan-sharansky'],
      ['ida-nudel-receives-news-she-can-emigrate', 'ida-nudel'],
      ['avital-sharansky-and-iosif-mendelevich-at-the-white-house', 'avital-sharansky', 'iosif-mendelevich'],
    ])
    const made = demo.items.flatMap(({ agents }) => agents.map(({ agent, role }) => [agent.slug, role]))
    expect(made).toEqual([
      ['evgeny-abezgauz', 'art'],
      ['united-jewish-appeal', 'isb'],
    ])
  })

  test('has its sections, themes and partners in order', () => {
    expect(demo.exhibit.sections).toEqual(slugsOf(demo.sections))
    expect(demo.sections.map(({ title, layout }) => [title.en, layout])).toEqual([
      ['People', 'carousel'],
      ['Actions', 'carousel'],
      ['Results', 'carousel'],
      ['Context', 'themes'],
      ['Messages of Support', 'quotes'],
      ['Add Your Story', 'call-to-action'],
    ])
    expect(demo.sections.at(-1)?.callToAction?.label.en).toBe('Learn More')
    expect(demo.themes.map(({ title }) => title.en)).toEqual([
      'Cold War',
      'Human Rights',
      'Jewish Identity',
      'Immigration',
    ])
    const nameOf = (slug: string) => demo.institutions.find((institution) => institution.slug === slug)?.name.en
    expect(demo.exhibit.partners.map(nameOf)).toEqual([
      nli,
      ajhs,
      blavatnik,
      'Wende Museum',
      'Center for Jewish History',
    ])
  })

  test('is ready to publish: every holding is open, with rights, a type and one described image', () => {
    for (const { slug, access, rights, sourceLanguage, media } of demo.items) {
      expect([access.level, rights?.uri, sourceLanguage]).toEqual([
        'open',
        'http://rightsstatements.org/vocab/CNE/1.0/',
        'en',
      ])
      expect(media).toEqual([slug])
      expect(demo.media.find(({ key }) => key === slug)?.alt?.en).toMatch(/^Placeholder drawing for a /)
    }
  })

  test('has only sample quotations, each marked as a sample', () => {
    for (const { kind, displayName, speakerRole, consent } of demo.testimonials) {
      expect([kind, consent.scope]).toEqual(['sample', 'exhibit'])
      expect(displayName.en).toMatch(/^Sample visitor/)
      expect(speakerRole.en).toMatch(/^Sample/)
    }
  })
})

describe('drafts', () => {
  test('belong to several institutions and are placed nowhere', () => {
    const owners = demo.drafts.map(({ institution }) => institution)
    expect(new Set(owners).size).toBeGreaterThanOrEqual(4)
    expect(owners).toEqual(expect.arrayContaining(['national-library-of-israel', 'american-jewish-historical-society']))
    const placed = [...demo.sections, ...demo.themes].flatMap(({ placements }) => placements.map(({ of }) => of.slug))
    for (const slug of slugsOf(demo.drafts)) expect(placed).not.toContain(slug)
  })

  test('are incomplete on purpose: one has only a title, one an image without a description', () => {
    const bare = demo.drafts.find(({ slug }) => slug === 'poster-from-a-moscow-exhibition')
    expect([bare?.title.en, bare?.caption, bare?.date, bare?.creditLine, bare?.rights, bare?.media]).toEqual([
      'Poster from a Moscow exhibition',
      undefined,
      undefined,
      undefined,
      undefined,
      [],
    ])
    expect(demo.media.filter(({ alt }) => !alt).map(({ key }) => key)).toEqual(['lapel-button-from-a-march'])
  })
})

describe('images', () => {
  test.each(demo.media.map(({ file }) => file))('%s is a small JPEG', (file) => {
    const path = new URL(`../../src/demo/images/${file}`, import.meta.url)
    expect(readFileSync(path).subarray(0, 3).toString('hex')).toBe('ffd8ff')
    expect(statSync(path).size).toBeLessThan(60_000)
  })
})

test('the demo is pure data', () => {
  expect(JSON.parse(JSON.stringify(demo))).toEqual(demo)
})
