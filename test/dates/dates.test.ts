import { describe, expect, test } from '@jest/globals'
import { boundsOf, formatDate, readDate } from '../../src/dates'
import { locales } from '../../src/languages/languages'
import { edtfSpellings, englishSpellings, hebrewSpellings, russianSpellings, seedSpellings } from './spellings'

const spellings = [...seedSpellings, ...englishSpellings, ...russianSpellings, ...hebrewSpellings, ...edtfSpellings]

describe('dates as editors type them', () => {
  test.each(spellings)('%s is %s', (typed, edtf, sortMin, sortMax) => {
    expect(readDate(typed)).toEqual({ ok: true, edtf, sortMin, sortMax })
    expect(boundsOf(edtf)).toEqual({ sortMin, sortMax })
  })

  test.each([...new Set(spellings.map(([, edtf]) => edtf))])(
    '%s is formatted in every language and parsed back',
    (edtf) => {
      expect(locales.map((locale) => readDate(formatDate(edtf, locale)))).toEqual(
        locales.map(() => expect.objectContaining({ ok: true, edtf })),
      )
    },
  )
})

describe('rejected dates', () => {
  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['03/04/1975', 'ambiguous'],
    ['3-4-1975', 'ambiguous'],
    ['13 Smarch 1975', 'unread'],
    ['1975-13', 'impossible'],
    ['1975-13-40', 'impossible'],
    ['1975-00-10', 'impossible'],
    ['1985-02-29', 'impossible'],
    ['February 30, 1975', 'impossible'],
    ['31 июня 1975', 'impossible'],
    ['29 בפברואר 1975', 'impossible'],
    ['1990-1974', 'reversed'],
    ['1990/1974', 'reversed'],
    ['from June 1975 to May 1975', 'reversed'],
    ['[1984..1970]', 'reversed'],
    ['75', 'unread'],
    ['985', 'unread'],
    ['June', 'unread'],
    ['13 June', 'unread'],
    ['spring 13 – 15 June 1975', 'unread'],
    [', 13 – 15 June 1975', 'unread'],
    ['June 13 – August 1975', 'unread'],
    ['1975 1976', 'unread'],
    ['yesterday', 'unread'],
    ['1974 and 1975 or 1976', 'unread'],
    ['winter 1986 – spring 1988', 'unread'],
    ['../..', 'unread'],
    ['/', 'unread'],
    ['[]', 'unread'],
    ['[,]', 'unread'],
    ['-0000', 'unread'],
    ['1985-04-12T23:20:30Z', 'unread'],
    ['1975/1976/1977', 'unread'],
    ['13 июня June 1975', 'unread'],
    ['1975; drop table items', 'unread'],
    ['9'.repeat(400), 'unread'],
    ['1975 '.repeat(200), 'too-long'],
  ])('%s: %s', (typed, fault) => {
    expect(readDate(typed)).toEqual({ ok: false, fault, detail: expect.stringMatching(/\w+.*\.$/) })
  })

  test('errors say what was expected, with examples', () => {
    expect(readDate('13 Smarch 1975')).toMatchObject({ detail: expect.stringContaining('ca. 1979') })
    expect(readDate('03/04/1975')).toMatchObject({ detail: expect.stringContaining('1975-04-03') })
  })
})

describe('dates as the public reads them', () => {
  test.each([
    ['1975', '1975', '1975', '1975'],
    ['1979~', 'c. 1979', 'около 1979 года', 'בערך 1979'],
    ['1987?', '1987?', '1987?', '1987?'],
    ['1987%', 'c. 1987?', 'около 1987 года?', 'בערך 1987?'],
    ['197X', '1970s', '1970-е годы', 'שנות ה-70'],
    ['187X', '1870s', '1870-е годы', 'שנות ה-70 של המאה ה-19'],
    ['190X', '1900s', '1900-е годы', 'העשור הראשון של המאה ה-20'],
    ['1970~/1979~', 'c. 1970s', 'около 1970-х годов', 'בערך שנות ה-70'],
    ['197X/198X', '1970s–1980s', '1970–1980-е годы', 'שנות ה-70 – שנות ה-80'],
    ['1960~/1963~', 'early 1960s', 'начало 1960-х годов', 'תחילת שנות ה-60'],
    ['1933~/1966~', 'mid-20th century', 'середина XX века', 'אמצע המאה ה-20'],
    ['1975-09~/1975-12~', 'late 1975', 'конец 1975 года', 'סוף 1975'],
    ['18XX', '19th century', 'XIX век', 'המאה ה-19'],
    ['1974/1975', '1974–1975', '1974–1975', '1974–1975'],
    ['1963~/1990~', 'c. 1963–1990', 'около 1963–1990 годов', 'בערך 1963–1990'],
    ['1963~/1990', 'from c. 1963 to 1990', 'примерно с 1963 года по 1990', 'בערך מ-1963 עד 1990'],
    ['1963/1990~', '1963 – c. 1990', '1963 — около 1990 года', '1963 – בערך 1990'],
    ['1900/..', '1900 or later', 'не ранее 1900 года', '1900 ואילך'],
    ['../1975-06', 'June 1975 or earlier', 'не позднее июня 1975 года', 'עד יוני 1975'],
    ['1985/', '1985 – unknown', '1985 — неизвестно', '1985 – לא ידוע'],
    ['2022-06-13', 'June 13, 2022', '13 июня 2022 года', '13 ביוני 2022'],
    ['2022-06', 'June 2022', 'июнь 2022 года', 'יוני 2022'],
    ['2022-06~', 'c. June 2022', 'около июня 2022 года', 'בערך יוני 2022'],
    ['2022-06-13/2022-06-15', 'June 13–15, 2022', '13–15 июня 2022 года', '13–15 ביוני 2022'],
    ['1975-06/1975-08', 'June–August 1975', 'июнь — август 1975 года', 'יוני–אוגוסט 1975'],
    ['1987-21', 'spring 1987', 'весна 1987 года', 'אביב 1987'],
    ['[1974,1975]', '1974 or 1975', '1974 или 1975', '1974 או 1975'],
    ['{1960,1961-12}', '1960 and December 1961', '1960 и декабрь 1961 года', '1960 ודצמבר 1961'],
    ['1985-04-XX', 'April 1985 (day unknown)', 'апрель 1985 года (день неизвестен)', 'אפריל 1985 (יום לא ידוע)'],
    ['-0043', '44 BC', '44 год до н. э.', '44 לפנה״ס'],
    ['XXXX', 'date unknown', 'дата неизвестна', 'תאריך לא ידוע'],
  ])('%s', (edtf, en, ru, he) => {
    expect([formatDate(edtf, 'en'), formatDate(edtf, 'ru'), formatDate(edtf, 'he')]).toEqual([en, ru, he])
  })

  test('a text that is not EDTF is returned unchanged, without bounds', () => {
    expect(formatDate('no date at all', 'en')).toBe('no date at all')
    expect(boundsOf('no date at all')).toEqual({ sortMin: null, sortMax: null })
  })
})
