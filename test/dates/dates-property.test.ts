import { expect, test } from '@jest/globals'
import edtf from 'edtf'
import fc from 'fast-check'
import { boundsOf, formatDate, readDate } from '../../src/dates'
import { locales } from '../../src/languages/languages'

const pad = (number: number, size: number) => String(number).padStart(size, '0')
const writeYear = (year: number) => (year < 0 ? `-${pad(-year, 4)}` : pad(year, 4))

const aYear = fc
  .oneof(
    { weight: 6, arbitrary: fc.integer({ min: 1850, max: 2030 }) },
    { weight: 2, arbitrary: fc.integer({ min: -9999, max: 9999 }) },
  )
  .map(writeYear)
const aMonth = fc.integer({ min: 1, max: 12 })
const year = aYear
const month = fc.tuple(aYear, aMonth).map(([y, m]) => `${y}-${pad(m, 2)}`)
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}-${pad(d, 2)}`)
const season = fc.tuple(aYear, fc.integer({ min: 21, max: 24 })).map(([y, s]) => `${y}-${s}`)
const blankYear = fc.oneof(
  fc.integer({ min: 0, max: 999 }).map((n) => `${pad(n, 3)}X`),
  fc.integer({ min: 180, max: 203 }).map((n) => `${n}X`),
  fc.integer({ min: 0, max: 99 }).map((n) => `${pad(n, 2)}XX`),
  fc.integer({ min: 0, max: 9 }).map((n) => `${n}XXX`),
)
const blankRest = fc.oneof(
  aYear.map((y) => `${y}-XX`),
  aYear.map((y) => `${y}-XX-XX`),
  month.map((m) => `${m}-XX`),
)
const longYear = fc
  .tuple(fc.constantFrom('Y', 'Y-'), fc.integer({ min: 10_000, max: 999_999_999 }))
  .map(([sign, number]) => sign + number)
const qualifier = fc.constantFrom('', '', '?', '~', '%')
const complete = fc.oneof(year, month, day)
const qualified = fc.tuple(complete, qualifier).map(([date, doubt]) => date + doubt)
const end = fc.oneof({ weight: 4, arbitrary: qualified }, blankYear, blankRest)

/** Also intervals with near ends, which have short forms: one year, one month, a decade, a part of one. */
const near = fc
  .tuple(fc.integer({ min: 0, max: 2100 }), fc.constantFrom(1, 3, 9, 33, 99), qualifier, qualifier)
  .map(([from, length, one, other]) => `${pad(from, 4)}${one}/${pad(from + length, 4)}${other}`)
const within = fc
  .tuple(
    aYear,
    aMonth,
    aMonth,
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 1, max: 28 }),
    qualifier,
    qualifier,
    fc.boolean(),
  )
  .map(([y, m1, m2, d1, d2, one, other, days]) =>
    days
      ? `${y}-${pad(m1, 2)}-${pad(d1, 2)}${one}/${y}-${pad(m2, 2)}-${pad(d2, 2)}${other}`
      : `${y}-${pad(m1, 2)}${one}/${y}-${pad(m2, 2)}${other}`,
  )
const roundYears = fc
  .tuple(
    fc.integer({ min: 0, max: 210 }),
    fc.constantFrom([0, 3], [3, 6], [6, 9], [0, 9], [0, 33], [33, 66], [66, 99], [0, 99], [0, 999]),
    qualifier,
  )
  .map(([tens, [from = 0, to = 0], doubt]) => `${pad(tens * 10 + from, 4)}${doubt}/${pad(tens * 10 + to, 4)}${doubt}`)

const beforeDecade = fc
  .tuple(fc.integer({ min: 0, max: 210 }), fc.constantFrom('0', '0~', '0?', '5', 'X'), fc.integer({ min: 1, max: 9 }))
  .map(([tens, rest, later]) => `${pad(tens, 3)}${rest}/${pad(tens + later, 3)}X`)

const interval = fc.oneof(
  fc.tuple(end, end).map(([one, other]) => `${one}/${other}`),
  near,
  within,
  roundYears,
  beforeDecade,
  end.map((one) => `${one}/..`),
  end.map((one) => `../${one}`),
  end.map((one) => `${one}/`),
  end.map((one) => `/${one}`),
)

const element = fc.oneof(complete, blankYear, blankRest)
const range = fc.oneof(...[year, month, day].map((one) => fc.tuple(one, one).map(([from, to]) => `${from}..${to}`)))
const set = fc
  .tuple(
    fc.option(
      element.map((one) => `..${one}`),
      { nil: '' },
    ),
    fc.array(fc.oneof(element, element, range), { maxLength: 6 }),
    fc.option(
      element.map((one) => `${one}..`),
      { nil: '' },
    ),
    fc.boolean(),
  )
  .map(([first, middle, last, all]) => {
    const members = [first, ...middle, last].filter((member) => member !== '').join(',')
    return all ? `{${members}}` : `[${members}]`
  })

const value = fc.oneof(
  qualified,
  fc.tuple(season, qualifier).map(([date, doubt]) => date + doubt),
  blankYear,
  blankRest,
  longYear,
  fc.constant('XXXX'),
  { weight: 4, arbitrary: interval },
  { weight: 3, arbitrary: set },
)

const isLevelOne = (text: string) => {
  try {
    edtf(text, { level: 2, seasonUncertainty: true })
    return true
  } catch {
    return false
  }
}

/** The reference parser does not compare ranges inside sets; ours does. */
const isForward = (text: string) => {
  const ranges = [...text.matchAll(/([^[{,]+)\.\.([^,\]}]+)/g)]
  return ranges.every(([, from = '', to = '']) => isLevelOne(`${from}/${to}`))
}

/** A set of one date is that date. */
const single = (text: string) => /^[[{]([^,.]+)[\]}]$/.exec(text)?.[1] ?? text

test('every EDTF date is accepted unchanged, formatted in every language, and parsed back to the same EDTF and bounds', () => {
  fc.assert(
    fc.property(
      value.filter((text) => isLevelOne(text) && isForward(text)),
      (text) => {
        const expected = { ok: true, edtf: single(text), ...boundsOf(text) }
        expect(readDate(text)).toEqual(expected)
        for (const locale of locales) {
          const formatted = formatDate(text, locale)
          expect([formatted, readDate(formatted)]).toEqual([formatted, expected])
        }
      },
    ),
    { numRuns: 3000 },
  )
})

test('bounds are ordered days', () => {
  fc.assert(
    fc.property(
      value.filter((text) => isLevelOne(text) && isForward(text)),
      (text) => {
        const { sortMin, sortMax } = boundsOf(text)
        for (const bound of [sortMin, sortMax])
          if (bound !== null) expect(new Date(bound).toISOString().slice(0, 10)).toBe(bound)
        if (sortMin !== null && sortMax !== null) expect(sortMin <= sortMax).toBe(true)
      },
    ),
  )
})

test('early, mid and late are years 0–3, 3–6, 6–9 of a decade in every language', () => {
  const names = [
    ['early', 'начало', 'תחילת'],
    ['mid-', 'середина', 'אמצע'],
    ['late', 'конец', 'סוף'],
  ] as const
  fc.assert(
    fc.property(fc.integer({ min: 192, max: 199 }), fc.nat({ max: 2 }), (decade, part) => {
      const [en, ru, he] = names[part] ?? names[0]
      const bounds = { sortMin: `${decade}${part * 3}-01-01`, sortMax: `${decade}${part * 3 + 3}-12-31` }
      const spoken = [`${en} ${decade}0s`, `${ru} ${decade}0-х годов`, `${he} שנות ה-${decade % 10}0`]
      expect(spoken.map(readDate)).toEqual(spoken.map(() => expect.objectContaining({ ok: true, ...bounds })))
    }),
  )
})

test('before and after are open intervals that include the year', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 9999 }), (number) => {
      const before = [`before ${number}`, `до ${number} г.`, `לפני ${number}`].map(readDate)
      const after = [`after ${number}`, `после ${number} г.`, `אחרי ${number}`].map(readDate)
      expect(before).toEqual(
        before.map(() => ({ ok: true, edtf: `../${number}`, sortMin: null, sortMax: `${number}-12-31` })),
      )
      expect(after).toEqual(
        after.map(() => ({ ok: true, edtf: `${number}/..`, sortMin: `${number}-01-01`, sortMax: null })),
      )
    }),
  )
})

test('any text is parsed quickly, and the result is EDTF', () => {
  const samples = fc.constantFrom(
    ...'circa|between|and|or|from|to|early|1970s|1975|June|13|,|-|?|~|до|с|по|около|июня|г.|ו|מ-|עד|בערך|ביוני|שנות ה-70|[|]|/|..|XX|unknown'.split(
      '|',
    ),
  )
  const soup = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.array(samples, { maxLength: 80 }).map((some) => some.join(' ')),
  )
  const began = performance.now()
  fc.assert(
    fc.property(soup, (typed) => {
      const reading = readDate(typed)
      if (reading.ok) expect(isLevelOne(reading.edtf)).toBe(true)
      else expect(reading.detail).toMatch(/\.$/)
    }),
    { numRuns: 1000 },
  )
  for (const typed of ['1975 or '.repeat(62), 'c. '.repeat(166), 'מ'.repeat(500), '('.repeat(500), '-'.repeat(500)])
    expect(readDate(typed).ok).toBe(false)
  expect(performance.now() - began).toBeLessThan(10_000)
})
