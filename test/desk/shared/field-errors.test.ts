import { expect, test } from '@jest/globals'
import { errorTextOf, fieldErrorsOf } from '../../../src/desk/shared/field-errors'

const texts = { failed: 'No response.' }
const failedWith = (body: unknown) => ({ ok: false, body }) as const

test('errors are shown by field, or as a whole', () => {
  const errors = [
    { path: 'email', message: 'Enter an e-mail address.' },
    { path: 'name', message: 'Enter a name.' },
  ]
  const failed = failedWith({ errors: [{ name: 'Refusal', message: 'Some fields are wrong.', data: { errors } }] })
  expect(fieldErrorsOf(failed, texts)).toEqual({ email: 'Enter an e-mail address.', name: 'Enter a name.' })
  expect(errorTextOf(failed, texts)).toBe('Enter an e-mail address. Enter a name.')
  expect(fieldErrorsOf(failedWith({ errors: [{ message: 'Not here.' }] }), texts)).toEqual({ '': 'Not here.' })
  expect(fieldErrorsOf(failedWith({ errors: [{ message: 'Not here.', data: null }] }), texts)).toEqual({
    '': 'Not here.',
  })
})

test('a call without a response or a readable error shows the text for that', () => {
  for (const failed of [undefined, failedWith({}), failedWith({ errors: [] }), failedWith({ errors: [{ data: {} }] })])
    expect(fieldErrorsOf(failed, texts)).toEqual({ '': 'No response.' })
})

test('a form for users who are not logged in yet says that their login has expired', () => {
  const failed = failedWith({ errors: [{ message: 'Log in.', data: { code: 'unauthenticated' } }] })
  expect(fieldErrorsOf(failed, { ...texts, loggedOut: 'Log in again.' })).toEqual({ '': 'Log in again.' })
  expect(fieldErrorsOf(failed, texts)).toEqual({ '': 'Log in.' })
})
