import { describe, expect, test } from '@jest/globals'
import { deriveDate, normaliseAuthority } from '../../src/fields'
import { readDate } from '../../src/dates'

describe('a date group, on save', () => {
  test('is what was typed, and what follows from it', () => {
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

  test('ignores computed values that a client sends', () => {
    expect(deriveDate({ typed: '1971', edtf: '1999', sortMin: 'x', sortMax: 'y' }, readDate)).toMatchObject({
      value: { edtf: '1971', sortMin: '1971-01-01', sortMax: '1971-12-31' },
    })
  })

  test('without what was typed leaves the stored reading alone', () => {
    expect(deriveDate({ note: 'n', edtf: '1999' }, readDate)).toEqual({ ok: true, value: { note: 'n' } })
  })

  test.each([null, '', '  '])('typed as %j is emptied, with its reading', (typed) => {
    expect(deriveDate({ typed }, readDate)).toEqual({
      ok: true,
      value: { typed: null, edtf: null, sortMin: null, sortMax: null },
    })
  })

  test('unknown is a value', () => {
    expect(deriveDate({ typed: 'unknown' }, readDate)).toMatchObject({
      value: { edtf: 'XXXX', sortMin: null, sortMax: null },
    })
  })

  test.each(['the day before yesterday', '31 February 1975'])('%s is refused with what was expected', (typed) => {
    const derived = deriveDate({ typed }, readDate)
    expect(derived).toMatchObject({ ok: false, detail: expect.stringMatching(/expected/i) })
  })
})

describe('an authority row, on save', () => {
  test('is the permanent URI and its file, whatever scheme was sent', () => {
    expect(normaliseAuthority({ uri: 'https://www.viaf.org/viaf/5', scheme: 'nli' })).toEqual({
      uri: 'http://viaf.org/viaf/5',
      scheme: 'viaf',
    })
  })

  test('keeps what it does not know, without a scheme, for the check to name', () => {
    expect(normaliseAuthority({ uri: 'https://x.example', scheme: 'viaf' })).toEqual({
      uri: 'https://x.example',
      scheme: null,
    })
  })
})
