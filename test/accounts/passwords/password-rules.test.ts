import { describe, expect, test } from '@jest/globals'
import { isCommon, assertStrongPassword } from '../../../src/accounts/passwords/password-rules'
import { randomPassword } from '../../../src/server/stored-secrets'

describe('a password', () => {
  test.each([
    'qwertyuiop[]',
    'Password1234',
    '  football  2024 ',
    '123456789012345',
    'aaaaaaaaaaaaa',
    'abcabcabcabcabc',
    'passwordpassword',
    '            ',
  ])('“%s” is common', (password) => {
    expect(isCommon(password)).toBe(true)
  })

  test.each(['demo-password-1', 'the tree by the river', 'עץ ליד הנהר הרחב', randomPassword()])(
    '“%s” is accepted',
    (password) => {
      expect(() => assertStrongPassword(password)).not.toThrow()
    },
  )

  test('has 12 characters, each letter counted once in any Unicode form', () => {
    expect(() => assertStrongPassword('x9!kVm2#Lp7')).toThrow()
    expect(() => assertStrongPassword('😀😁😂🤣😃😄')).toThrow()
    expect(() => assertStrongPassword('x9!kVm2#Lp7q')).not.toThrow()
  })

  test('is not its owner’s address or name', () => {
    const name = 'Rivka of the Archive'
    expect(() => assertStrongPassword(name.toUpperCase(), ['rivka@archive.example', name])).toThrow()
  })
})
