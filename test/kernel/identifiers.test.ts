import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readAuthority, slugOf } from '../../src/kernel/identifiers'

describe('an authority, pasted as the address of any of its pages', () => {
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
    ['https://isni.org/isni/0000 0001 2121 0342', 'isni', 'https://isni.org/isni/0000000121210342'],
    ['https://isni.org/isni/000000012150090x', 'isni', 'https://isni.org/isni/000000012150090X'],
    ['https://www.geonames.org/524901/moscow.html', 'geonames', 'https://sws.geonames.org/524901/'],
  ])('%s becomes the %s URI %s', (pasted, scheme, uri) => {
    expect(readAuthority(pasted)).toEqual({ scheme, uri })
  })

  test.each([
    'https://en.wikipedia.org/wiki/Refusenik',
    'https://wikidata.org.evil.example/wiki/Q1',
    'javascript:alert(1)',
    'https://viaf.org/viaf/',
    '%E0%A4%A',
    '',
  ])('%s is none we know', (pasted) => {
    expect(readAuthority(pasted)).toBeNull()
  })

  test('a normalised URI stays as it is', () => {
    for (const pasted of [
      'https://www.viaf.org/viaf/1',
      'https://www.geonames.org/2/x',
      'https://isni.org/isni/0000000121210342',
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

  test('of any text at all is kebab-case, 1 to 80 characters, and its own slug', () => {
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
