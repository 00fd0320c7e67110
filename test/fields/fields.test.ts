import { describe, expect, test } from '@jest/globals'
import { deriveDate, normaliseAuthority } from '../../src/fields'
import { readDate } from '../../src/dates'

describe('saving a date group', () => {
  test('stores the typed text and what is computed from it', () => {
    expect(deriveDate({ typed: ' 1974-1975 ', note: 'on the back' }, readDate)).toEqual({
      ok: true,
      value: {
        typed: '1974-1975',
        note: 'on the back',
        edtf: '1974/1975',
        sortMin: '1974-01-01',
        sortMax: '1975-12-31',
      },
    })
  })

  test('ignores computed values of the client', () => {
    expect(deriveDate({ typed: '1971', edtf: '1999', sortMin: 'x', sortMax: 'y' }, readDate)).toMatchObject({
      value: { edtf: '1971', sortMin: '1971-01-01', sortMax: '1971-12-31' },
    })
  })

  test('without a typed text keeps the stored values', () => {
    expect(deriveDate({ note: 'n', edtf: '1999' }, readDate)).toEqual({ ok: true, value: { note: 'n' } })
  })

  test.each([null, '', '  '])('typed as %j is emptied, with its computed values', (typed) => {
    expect(deriveDate({ typed }, readDate)).toEqual({
      ok: true,
      value: { typed: null, edtf: null, sortMin: null, sortMax: null },
    })
  })

  test('accepts unknown', () => {
    expect(deriveDate({ typed: 'unknown' }, readDate)).toMatchObject({
      value: { edtf: 'XXXX', sortMin: null, sortMax: null },
    })
  })

  test.each(['the day before yesterday', '31 February 1975'])('%s is rejected with what was expected', (typed) => {
    const derived = deriveDate({ typed }, readDate)
    expect(derived).toMatchObject({ ok: false, detail: expect.stringMatching(/expected/i) })
  })
})

describe('saving an authority row', () => {
  test('stores the permanent URI and its scheme, whatever scheme was sent', () => {
    expect(normaliseAuthority({ uri: 'https://www.viaf.org/viaf/5', scheme: 'nli' })).toEqual({
      uri: 'http://viaf.org/viaf/5',
      scheme: 'viaf',
    })
  })

  test('keeps an unknown authority without a scheme, for the check to report', () => {
    expect(normaliseAuthority({ uri: 'https://x.example', scheme: 'viaf' })).toEqual({
      uri: 'https://x.example',
      scheme: null,
    })
  })
})
