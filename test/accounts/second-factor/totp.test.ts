import { describe, expect, test } from '@jest/globals'
import { hashRecoveryCode, makeRecoveryCodes } from '../../../src/accounts/second-factor/recovery-codes'
import { encrypt, decrypt } from '../../../src/accounts/second-factor/encrypt'
import { describeSecret, newSecret, readDigits, stepOf } from '../../../src/accounts/second-factor/totp'

/** RFC 6238 appendix B: the ASCII text 12345678901234567890 in base32, and the last six of its eight digits for SHA-1. */
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const vectors: readonly (readonly [number, string])[] = [
  [59, '287082'],
  [1111111109, '081804'],
  [1111111111, '050471'],
  [1234567890, '005924'],
  [2000000000, '279037'],
  [20000000000, '353130'],
]

describe('codes', () => {
  test.each(vectors)('at %i s are those of RFC 6238', (seconds, code) => {
    expect(stepOf(code, secret, seconds * 1000, null)).toBe(Math.floor(seconds / 30))
  })

  test('are accepted one step early or late, and no further', () => {
    const step = Math.floor(1234567890 / 30)
    const taken = [-2, -1, 0, 1, 2].map((off) => stepOf('005924', secret, (1234567890 + off * 30) * 1000, null))
    expect(taken).toEqual([null, step, step, step, null])
  })

  test('work once: neither the same again nor an earlier one', () => {
    const step = Math.floor(1234567890 / 30)
    expect(stepOf('005924', secret, 1234567890_000, step)).toBeNull()
    expect(stepOf('005924', secret, 1234567890_000, step + 1)).toBeNull()
    expect(stepOf('005924', secret, 1234567890_000, step - 1)).toBe(step)
  })

  test.each([
    ['123 456', '123456'],
    ['123-456 ', '123456'],
    ['12345', null],
    ['1234567', null],
    ['١٢٣٤٥٦', null],
    ['', null],
  ])('typed as “%s” are parsed as %s', (typed, digits) => expect(readDigits(typed)).toBe(digits))
})

test('the URI names the secret, the person and the installation; the QR code is an SVG without script or style', async () => {
  const made = newSecret()
  expect(made).toMatch(/^[A-Z2-7]{32}$/)
  const { uri, qr } = await describeSecret(made, { installation: 'Vitrine exhibit.example', person: 'a@b.example' })
  const address = new URL(uri)
  expect([address.protocol, address.host, address.pathname]).toEqual([
    'otpauth:',
    'totp',
    '/Vitrine%20exhibit.example:a%40b.example',
  ])
  expect(Object.fromEntries(address.searchParams)).toMatchObject({
    secret: made,
    issuer: 'Vitrine exhibit.example',
    digits: '6',
    period: '30',
    algorithm: 'SHA1',
  })
  expect(qr).toMatch(/^<svg [^>]*viewBox/)
  expect(qr).not.toMatch(/<script|<style|style=/)
})

test('an encrypted text decrypts only for its owner with the same secret', () => {
  const ciphertext = encrypt('words', 'somebody', 'secret')
  expect(ciphertext).not.toContain('words')
  expect(encrypt('words', 'somebody', 'secret')).not.toBe(ciphertext)
  expect(decrypt(ciphertext, 'somebody', 'secret')).toBe('words')
  expect(decrypt(ciphertext, 'somebody else', 'secret')).toBeNull()
  expect(decrypt(ciphertext, 'somebody', 'another secret')).toBeNull()
  expect(decrypt(`${ciphertext.slice(0, -6)}AAAAA=`, 'somebody', 'secret')).toBeNull()
  expect(decrypt('nothing', 'somebody', 'secret')).toBeNull()
})

test('there are ten different recovery codes, recognised in any spelling', () => {
  const codes = makeRecoveryCodes()
  expect(new Set(codes).size).toBe(10)
  for (const code of codes) {
    expect(code).toMatch(/^[a-z2-7]{4}(-[a-z2-7]{4}){3}$/)
    expect(readDigits(code)).toBeNull()
    expect(hashRecoveryCode(` ${code.toUpperCase().replaceAll('-', ' ').replaceAll('O', '0')}`)).toBe(
      hashRecoveryCode(code),
    )
  }
})
