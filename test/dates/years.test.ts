import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { boundsOf, formatDate, readDate, yearsOnly } from '../../src/dates'
import { locales } from '../../src/languages/languages'
import { edtfSpellings, englishSpellings, hebrewSpellings, russianSpellings, seedSpellings } from './spellings'

const knownDates = [
  ...new Set(
    [...seedSpellings, ...englishSpellings, ...russianSpellings, ...hebrewSpellings, ...edtfSpellings].map(
      ([, edtf]) => edtf,
    ),
  ),
]

describe('a date reduced to years', () => {
  test.each([
    ['1948-01-20', '1948'],
    ['1948-01', '1948'],
    ['1948-01-XX', '1948'],
    ['1948-XX-XX', '1948'],
    ['1975-23', '1975'],
    ['1948', '1948'],
    ['194X', '194X'],
    ['19XX', '19XX'],
    ['XXXX', 'XXXX'],
    ['-0044-03-15', '-0044'],
    ['1979-05~', '1979~'],
    ['1979-05-03?', '1979?'],
    ['1979-05%', '1979%'],
    ['1977-03-15/1986-02-11', '1977/1986'],
    ['1977-03-15~/1986-02-11', '1977~/1986'],
    ['1977-03-15/1977-07-14', '1977'],
    ['1977-03~/1977-07', '1977~'],
    ['1977-03?/1977-07~', '1977%'],
    ['1975-12/1976-02', '1975/1976'],
    ['1977-03-15/..', '1977/..'],
    ['../1977-03-15', '../1977'],
    ['1977-03-15/', '1977/'],
    ['/1977-03-15', '/1977'],
    ['1963~/1990~', '1963~/1990~'],
    ['{1974-05-01,1975-05-01}', '{1974,1975}'],
    ['{1974-05-01,1974-06-01,1975-05-01}', '{1974,1975}'],
    ['[1974-05-01,1974-06-01]', '1974'],
    ['[1974-05-01..1974-06-01]', '1974'],
    ['[1974-05-01..1975-06-01]', '[1974..1975]'],
    ['[..1975-06-01]', '[..1975]'],
    ['{1974-05..}', '{1974..}'],
  ])('%s is %s', (edtf, years) => {
    expect(yearsOnly(edtf)).toBe(years)
  })

  test('a text that is not EDTF is dropped, because it may contain a day', () => {
    expect(yearsOnly('20 January 1948')).toBe('XXXX')
  })

  test.each(knownDates)('%s loses every day and month, stays EDTF, and loses nothing else', (edtf) => {
    const years = yearsOnly(edtf)
    expect(years).not.toMatch(/\d{4}-\d/)
    expect(readDate(years)).toMatchObject({ ok: true, edtf: years })
    expect(yearsOnly(years)).toBe(years)
    const [exact, coarse] = [boundsOf(edtf), boundsOf(years)]
    const yearOf = (day: string | null) => day?.slice(0, 4)
    expect([yearOf(coarse.sortMin), yearOf(coarse.sortMax)]).toEqual([yearOf(exact.sortMin), yearOf(exact.sortMax)])
    expect([coarse.sortMin ?? '-01-01', coarse.sortMax ?? '-12-31'].join()).toMatch(/-01-01,.*-12-31$/)
  })

  test('two days of one year have the same result, in EDTF and in every language', () => {
    const day = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, (one) => {
        const years = yearsOnly(one)
        expect(years).toBe(yearsOnly(`${one.slice(0, 4)}-07-04`))
        for (const locale of locales) expect(formatDate(years, locale)).toBe(formatDate(one.slice(0, 4), locale))
      }),
    )
  })
})
