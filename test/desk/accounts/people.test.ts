import { expect, test } from '@jest/globals'
import { readAccount, readGrants, readInvited, readFieldErrors } from '../../../src/desk/accounts/people'
import { fill, peopleTextsIn } from '../../../src/desk/accounts/people-texts'

test('every sentence about people has the same placeholders in each language', () => {
  const named = (language: string) =>
    Object.entries(peopleTextsIn(language)).map(([key, text]) => [key, (text.match(/\{\{\w+\}\}/g) ?? []).sort()])
  expect(named('ru')).toEqual(named('en'))
  expect(named('he')).toEqual(named('en'))
  expect(fill('{{name}} and {{other}}', { name: 'Rivka' })).toBe('\u2068Rivka\u2069 and {{other}}')
})

test('the server’s data about people is parsed, and missing members have defaults', () => {
  expect(
    readGrants({
      grants: [
        { role: 'editor', institutions: [{ id: '1', name: 'A' }] },
        { role: 'admin', institutions: null },
      ],
    }),
  ).toEqual([
    { role: 'editor', institutions: [{ id: '1', name: 'A', needsReason: false }] },
    { role: 'admin', institutions: null },
  ])
  expect(readGrants(undefined)).toEqual([])
  expect(readAccount({ errors: [] })).toBeUndefined()
  expect(readAccount({ roles: [{ id: 'r', role: 'editor' }] })).toEqual({
    email: '',
    mayChangeAddress: false,
    confirmed: false,
    mayVouch: false,
    closed: false,
    invited: false,
    roles: [{ id: 'r', role: 'editor', institution: null, languages: [], mayRemove: false, asks: null }],
    mayClose: false,
    colleagues: [],
    proposals: 0,
  })
})

test('the result of an invitation says where its link is', () => {
  expect(readInvited({ mail: 'printed', link: 'http://x' })).toEqual({ link: 'http://x', isTold: false })
  expect(readInvited({ mail: 'queued' })).toEqual({ link: '', isTold: false })
  expect(readInvited({ mail: 'printed' })).toEqual({ link: '', isTold: true })
})

test('errors are shown by field, or as a whole', () => {
  const data = { errors: [{ path: 'email', message: 'Write a mail address.' }] }
  expect(readFieldErrors({ errors: [{ message: 'No', data }] })).toEqual({ email: 'Write a mail address.' })
  expect(readFieldErrors({ errors: [{ message: 'Not here.' }] })).toEqual({ '': 'Not here.' })
})
