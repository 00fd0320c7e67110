import fc from 'fast-check'

/** Texts that often break software: lone surrogates, NUL, bidi marks, quotes, templates, paths, great lengths. */
const breakingTexts = [
  '',
  ' ',
  '0',
  '-1',
  '1e999',
  'NaN',
  'null',
  'undefined',
  'true',
  '[object Object]',
  '__proto__',
  'constructor',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\udfff\ud800',
  '\u202egpj.exe',
  '\u200f\u200e\u2067',
  '𝒳👩‍👩‍👧‍👦',
  'ﷺ'.repeat(300),
  'e\u0301'.repeat(200),
  `';drop table items;--`,
  `" or 1=1 --`,
  '${7*7}{{7*7}}',
  '<script>alert(1)</script>',
  '../../../../etc/passwd',
  '..%2f..%2f',
  '%00',
  '%',
  '$1',
  '\\',
  '/',
  '*',
  '99999999999999999999999',
  '2026-13-45T99:99:99Z',
  '0000-00-00',
  '00000000-0000-0000-0000-000000000000',
  '00000000-0000-0000-0000-00000000000g',
  'a'.repeat(5000),
]

export const texts: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...breakingTexts) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.uuid() },
)

const nested = (levels: number, isList: boolean): unknown => {
  let value: unknown = 'deep'
  for (let level = 0; level < levels; level += 1) value = isList ? [value] : { a: value }
  return value
}

/** Mostly a value of another type than expected. */
export const values: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: texts },
  { weight: 2, arbitrary: fc.constantFrom(null, true, false, 0, -1, 1.5, 1e308, -0, 2 ** 53) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>([], {}, [null], [[]], { id: [] }, { value: {} }, { root: {} }) },
  { weight: 1, arbitrary: fc.array(texts, { maxLength: 4 }) },
  {
    weight: 1,
    arbitrary: fc.dictionary(fc.constantFrom('id', 'value', 'relationTo', 'en', 'root', 'blockType'), texts),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(20, 500), fc.boolean()).map(([levels, list]) => nested(levels, list)),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      Array.from({ length: 3000 }, (_none, n) => n),
      'x'.repeat(100_000),
    ),
  },
)

/** A path segment: mostly encoded correctly, sometimes broken on purpose. */
export const inAddress: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: texts.map((text) => encodeURIComponent(Buffer.from(text).toString())) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('%', '%E0%A4%A', '%C0%80', '%ff%fe', '%u0041', '%2e%2e%2f', '+', ';', '%23', '%3F'),
  },
)
