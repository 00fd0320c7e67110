import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isMistypedIsni, readAuthority, slugOf } from '../../src/names/identifiers'

describe('an authority, given as the URL of any of its pages', () => {
  test.each([
    ['https://www.wikidata.org/wiki/Q192513', 'wikidata', 'http://www.wikidata.org/entity/Q192513'],
    ['https://m.wikidata.org/wiki/q192513#P31', 'wikidata', 'http://www.wikidata.org/entity/Q192513'],
    ['http://www.wikidata.org/wiki/Special:EntityData/Q42.json', 'wikidata', 'http://www.wikidata.org/entity/Q42'],
    ['http://www.wikidata.org/entity/Q42', 'wikidata', 'http://www.wikidata.org/entity/Q42'],
    ['https://www.viaf.org/viaf/73850087/', 'viaf', 'http://viaf.org/viaf/73850087'],
    ['viaf.org/en/viaf/73850087', 'viaf', 'http://viaf.org/viaf/73850087'],
    ['https://id.loc.gov/authorities/names/n81091440.html', 'lcnaf', 'http://id.loc.gov/authorities/names/n81091440'],
    ['https://id.loc.gov/authorities/subjects/sh85070867', 'lcsh', 'http://id.loc.gov/authorities/subjects/sh85070867'],
    [
      'https://www.nli.org.il/he/authorities/987007265443405171',
      'nli',
      'https://www.nli.org.il/en/authorities/987007265443405171',
    ],
    ['https://vocab.getty.edu/page/ulan/500115393', 'ulan', 'http://vocab.getty.edu/ulan/500115393'],
    ['http://vocab.getty.edu/aat/300026816', 'aat', 'http://vocab.getty.edu/aat/300026816'],
    ['https://isni.org/isni/0000 0001 2121 0347', 'isni', 'https://isni.org/isni/0000000121210347'],
    ['https://isni.org/isni/000000012150090x', 'isni', 'https://isni.org/isni/000000012150090X'],
    ['https://www.geonames.org/524901/moscow.html', 'geonames', 'https://sws.geonames.org/524901/'],
    ['https://id.loc.gov/rwo/agents/n79021164', 'lcnaf', 'http://id.loc.gov/authorities/names/n79021164'],
    ['https://lccn.loc.gov/n79021164', 'lcnaf', 'http://id.loc.gov/authorities/names/n79021164'],
    ['https://lccn.loc.gov/sh85070867', 'lcsh', 'http://id.loc.gov/authorities/subjects/sh85070867'],
  ])('%s becomes the %s URI %s', (pasted, scheme, uri) => {
    expect(readAuthority(pasted)).toEqual({ scheme, uri })
  })

  test.each([
    'https://en.wikipedia.org/wiki/Refusenik',
    'https://wikidata.org.evil.example/wiki/Q1',
    'javascript:alert(1)',
    'https://viaf.org/viaf/',
    'https://viaf.org/viaf/0',
    'https://www.wikidata.org/wiki/Q0',
    'https://id.loc.gov/authorities/names/n79',
    'https://vocab.getty.edu/page/ulan/300026816',
    '%E0%A4%A',
    '',
  ])('%s is unknown', (pasted) => {
    expect(readAuthority(pasted)).toBeNull()
  })

  test.each([
    ['Q192513', 'wikidata', 'http://www.wikidata.org/entity/Q192513'],
    ['wikidata: q192513', 'wikidata', 'http://www.wikidata.org/entity/Q192513'],
    ['n79021164', 'lcnaf', 'http://id.loc.gov/authorities/names/n79021164'],
    ['n 79021164', 'lcnaf', 'http://id.loc.gov/authorities/names/n79021164'],
    ['no2001012345', 'lcnaf', 'http://id.loc.gov/authorities/names/no2001012345'],
    ['sh85070867', 'lcsh', 'http://id.loc.gov/authorities/subjects/sh85070867'],
    ['0000 0001 2150 090X', 'isni', 'https://isni.org/isni/000000012150090X'],
    ['0000-0001-2281-955x', 'isni', 'https://isni.org/isni/000000012281955X'],
    ['ISNI 0000 0001 2121 0347', 'isni', 'https://isni.org/isni/0000000121210347'],
    ['VIAF 73850087', 'viaf', 'http://viaf.org/viaf/73850087'],
    ['viaf:73850087', 'viaf', 'http://viaf.org/viaf/73850087'],
    ['ULAN 500115393', 'ulan', 'http://vocab.getty.edu/ulan/500115393'],
    ['GeoNames 524901', 'geonames', 'https://sws.geonames.org/524901/'],
    ['nli 987007265443405171', 'nli', 'https://www.nli.org.il/en/authorities/987007265443405171'],
  ])('so does the bare identifier %s, if its form is unique: %s %s', (pasted, scheme, uri) => {
    expect(readAuthority(pasted)).toEqual({ scheme, uri })
  })

  test.each(['73850087', '500115393', 'Q12a', 'n79', 'Natan Sharansky', 'viaf', 'viaf Q42', 'ISNI 12'])(
    '%s alone is ambiguous or unknown',
    (pasted) => {
      expect(readAuthority(pasted)).toBeNull()
    },
  )

  test.each([
    ['0000 0001 2345 6788', true],
    ['ISNI 0000 0001 2121 0342', true],
    ['https://isni.org/isni/0000000121500900', true],
    ['https://isni.org/isni/000000012150090X', false],
    ['0000 0001 2150 090', false],
    ['Q42', false],
  ])('%s is a mistyped ISNI: %s', (pasted, isMistyped) => {
    expect(isMistypedIsni(pasted)).toBe(isMistyped)
    if (isMistyped) expect(readAuthority(pasted)).toBeNull()
  })

  test('one changed digit, or two neighbours exchanged, never make another ISNI', () => {
    const sound = '000000012150090X'
    const digits = fc.tuple(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 1, max: 9 }))
    fc.assert(
      fc.property(digits, ([at, by]) => {
        const changed = (Number(sound[at]) + by) % 10
        expect(readAuthority(`${sound.slice(0, at)}${changed}${sound.slice(at + 1)}`)).toBeNull()
      }),
    )
    expect(readAuthority('000000012510090X')).toBeNull()
  })

  test('a normalised URI stays unchanged', () => {
    for (const pasted of [
      'https://www.viaf.org/viaf/1',
      'https://www.geonames.org/2/x',
      'https://isni.org/isni/0000000121210347',
    ]) {
      const once = readAuthority(pasted)
      expect(once && readAuthority(once.uri)).toEqual(once)
    }
  })
})

describe('a slug', () => {
  test.each([
    ['Send-off at the Moscow airport, 1974-1975', 'send-off-at-the-moscow-airport-1974-1975'],
    ['Women’s protest to free Soviet Jews', 'womens-protest-to-free-soviet-jews'],
    ['Отъезд из Москвы', 'otezd-iz-moskvy'],
    ['שלום', 'slvm'],
    ['שָׁלוֹם', 'slvm'],
    ['Čaj & Kaffee', 'caj-kaffee'],
    ['  —  ', 'untitled'],
    ['', 'untitled'],
  ])('of %j is %s', (title, slug) => {
    expect(slugOf(title)).toBe(slug)
  })

  test('of any text is kebab-case, 1 to 80 characters, and its own slug', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
        const slug = slugOf(title)
        expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
        expect(slug.length).toBeLessThanOrEqual(80)
        expect(slugOf(slug)).toBe(slug)
      }),
    )
  })
})
