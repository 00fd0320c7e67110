import { expect, test } from '@jest/globals'
import { findCreditedInstitution, parseCaption } from '../../../src/desk/forms/parse-caption'

const nli = 'National Library of Israel'
const ajhs = 'American Jewish Historical Society'
const blavatnik = 'Blavatnik Archive'

/** Every caption of the exhibit’s opening pages: as printed, the title, the date or none, and the credit line. */
const printed: [string, string, string | null, string][] = [
  ['Refuseniks on hunger strike, 1970s', 'Refuseniks on hunger strike', '1970s', nli],
  [
    'March attendee holding a Refusenik’s portrait, New York, 1980s',
    'March attendee holding a Refusenik’s portrait, New York',
    '1980s',
    ajhs,
  ],
  ['Western activists visiting Moscow Refuseniks, 1970s', 'Western activists visiting Moscow Refuseniks', '1970s', nli],
  ['Refusenik at a nonconformist art show, 1975', 'Refusenik at a nonconformist art show', '1975', blavatnik],
  [
    'Nonconformist art exhibit, artist Evgeny Abezgauz, 1975',
    'Nonconformist art exhibit, artist Evgeny Abezgauz',
    '1975',
    blavatnik,
  ],
  [
    'Refuseniks Anya Essas and Rabbi Eliyahu Essas, 1970s',
    'Refuseniks Anya Essas and Rabbi Eliyahu Essas',
    '1970s',
    nli,
  ],
  ['Demonstrations to free Soviet Jews, Holland', 'Demonstrations to free Soviet Jews, Holland', null, nli],
  [
    'Promotion for women’s protest event to free Soviet Jews',
    'Promotion for women’s protest event to free Soviet Jews',
    null,
    ajhs,
  ],
  [
    'Avital Sharansky at a demonstration for Soviet Jews',
    'Avital Sharansky at a demonstration for Soviet Jews',
    null,
    nli,
  ],
  ['Solidarity Sunday sticker, 1984', 'Solidarity Sunday sticker', '1984', ajhs],
  [
    'Demonstrations against Soviet repression, Italy, 1980s',
    'Demonstrations against Soviet repression, Italy',
    '1980s',
    nli,
  ],
  [
    'Demonstrations in front of the Soviet Embassy, Paris',
    'Demonstrations in front of the Soviet Embassy, Paris',
    null,
    nli,
  ],
  ['Send-off at the Moscow airport, 1974-1975', 'Send-off at the Moscow airport', '1974-1975', nli],
  ['Formerly Soviet Jews arrive in Israel, 1980s', 'Formerly Soviet Jews arrive in Israel', '1980s', ajhs],
  ['NYC Mayor Ed Koch hosts Natan Sharansky, 1986', 'NYC Mayor Ed Koch hosts Natan Sharansky', '1986', nli],
  ['Congregants hold the Torah at a Moscow synagogue', 'Congregants hold the Torah at a Moscow synagogue', null, ajhs],
  ['Ida Nudel receives news she can emigrate, 1987', 'Ida Nudel receives news she can emigrate', '1987', nli],
  ['United Jewish Appeal (UJA) poster, 1989', 'United Jewish Appeal (UJA) poster', '1989', ajhs],
  [
    'Avital Sharansky and Iosif Mendelevich at the White House',
    'Avital Sharansky and Iosif Mendelevich at the White House',
    null,
    nli,
  ],
  ['Poster promoting 1987 rally in Washington D.C.', 'Poster promoting 1987 rally in Washington D.C.', null, ajhs],
  [
    'Poster drawing attention to the fate of Refuseniks',
    'Poster drawing attention to the fate of Refuseniks',
    null,
    ajhs,
  ],
  [
    'Poster lobbying for rights of Hebrew teachers in the Soviet Union',
    'Poster lobbying for rights of Hebrew teachers in the Soviet Union',
    null,
    ajhs,
  ],
  ['Chanukah pamphlets featuring Refuseniks, ca. 1979', 'Chanukah pamphlets featuring Refuseniks', 'ca. 1979', ajhs],
  ['Poster promoting the Solidarity Sunday march, 1975', 'Poster promoting the Solidarity Sunday march', '1975', ajhs],
  ['Promotion for the Solidarity Sunday march, 1977', 'Promotion for the Solidarity Sunday march', '1977', ajhs],
  ['Event for new immigrants in Israel, 1971', 'Event for new immigrants in Israel', '1971', nli],
]

test.each(printed)('%s', (caption, title, date, credit) => {
  const read = { caption, title, date, credit }
  expect(parseCaption(`${caption} / ${credit}`)).toEqual(read)
  expect(parseCaption(`${caption}\n${credit}\n4\n`)).toEqual(read)
  expect(parseCaption(` ${caption}\r\n\r\n  ${credit}`)).toEqual(read)
  expect(parseCaption(caption)).toEqual({ ...read, credit: null })
})

test.each([
  [
    'Проводы в московском аэропорту, 1974–1975 / Национальная библиотека Израиля',
    'Проводы в московском аэропорту',
    '1974–1975',
    'Национальная библиотека Израиля',
  ],
  [
    'Демонстрация, Париж, 1970-е годы\nИсторическое общество',
    'Демонстрация, Париж',
    '1970-е годы',
    'Историческое общество',
  ],
  ['Письмо родным, 13 июня 1978 / Архив', 'Письмо родным', '13 июня 1978', 'Архив'],
  [
    'פרידה בנמל התעופה של מוסקבה, 1974-1975 / הספרייה הלאומית',
    'פרידה בנמל התעופה של מוסקבה',
    '1974-1975',
    'הספרייה הלאומית',
  ],
  ['הפגנה, פריז, שנות ה-70\nהספרייה הלאומית', 'הפגנה, פריז', 'שנות ה-70', 'הספרייה הלאומית'],
  ['A march, June 13, 2022 / Archive', 'A march', 'June 13, 2022', 'Archive'],
  ['A march (ca. 1979). / Archive', 'A march', 'ca. 1979', 'Archive'],
])('other languages and formats: %s', (pasted, title, date, credit) => {
  expect(parseCaption(pasted)).toMatchObject({ title, date, credit })
})

test('a text that is no date, credit line or item number stays in place', () => {
  expect(parseCaption('Portrait, photographer, unknown')).toMatchObject({ date: null, credit: null })
  expect(parseCaption('Folder 12/3, a letter, 2').title).toBe('Folder 12/3, a letter, 2')
  expect(parseCaption('A march\n1987')).toEqual({
    caption: 'A march, 1987',
    title: 'A march',
    date: '1987',
    credit: null,
  })
  expect(parseCaption('A march\n1987\nArchive')).toMatchObject({
    caption: 'A march, 1987',
    date: '1987',
    credit: 'Archive',
  })
  expect(parseCaption('  ')).toEqual({ caption: '', title: '', date: null, credit: null })
})

test('the institution’s name is in the credit line, in any language; two matches give none', () => {
  const institutions = [
    { id: 'nli', names: [nli, 'הספרייה הלאומית', 'Национальная библиотека Израиля'] },
    { id: 'ajhs', names: [ajhs] },
    { id: 'jhs', names: ['Jewish Historical Society'] },
    { id: 'empty', names: ['', '–'] },
  ]
  expect(findCreditedInstitution('National library of Israel', institutions)).toBe('nli')
  expect(findCreditedInstitution('Courtesy of the הספרייה הלאומית.', institutions)).toBe('nli')
  expect(findCreditedInstitution('American Jewish Historical Society, New York', institutions)).toBe('ajhs')
  expect(findCreditedInstitution('National Library of Israeli Art', institutions)).toBeNull()
  expect(
    findCreditedInstitution('Archive', [
      ...institutions,
      { id: 'a', names: ['Archive'] },
      { id: 'b', names: ['Archive'] },
    ]),
  ).toBeNull()
  expect(findCreditedInstitution('', [])).toBeNull()
})
