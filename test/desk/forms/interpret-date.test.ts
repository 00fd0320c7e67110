import { expect, test } from '@jest/globals'
import { interpretDate } from '../../../src/desk/forms/interpret-date'

const isolates = /[\u2068\u2069]/g

test.each([
  ['1974-1975', 'en', '1974–1975', '1974/1975', 'from January 1, 1974 to December 31, 1975'],
  ['ca. 1979', 'ru', 'около 1979 года', '1979~', 'с 1 января 1979 г. по 31 декабря 1979 г.'],
  ['13 июня 2022', 'en', 'June 13, 2022', '2022-06-13', 'June 13, 2022'],
  ['1970s', 'he', 'שנות ה-70', '197X', 'מ־1 בינואר 1970 עד 31 בדצמבר 1979'],
  ['before 1980', 'en', '1980 or earlier', '../1980', 'up to December 31, 1980'],
  ['unknown', 'ru', 'дата неизвестна', 'XXXX', ''],
] as const)('%s in %s', (typed, language, text, edtf, days) => {
  const understood = interpretDate(typed, language)
  if (!understood.ok) throw new Error(understood.detail)
  expect({ ...understood, days: understood.days.replace(isolates, '') }).toEqual({ ok: true, text, edtf, days })
})

test.each([
  ['', 'empty', 'en', /No date yet/],
  ['19', 'unread', 'he', /לדוגמה/],
  ['3/4/1975', 'ambiguous', 'ru', /двояко/],
  ['31 February 1975', 'impossible', 'en', /no such day/],
  ['1975-1974', 'reversed', 'he', /אחרי הראשון/],
  ['x'.repeat(501), 'too-long', 'ru', /слишком длинно/i],
] as const)('%s is %s, formatted in %s', (typed, fault, language, detail) => {
  expect(interpretDate(typed, language)).toEqual({ ok: false, fault, detail: expect.stringMatching(detail) })
})
