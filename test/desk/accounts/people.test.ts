import { expect, test } from '@jest/globals'
import { account, grants } from '../../../src/contract/accounts'
import { linkPlaceOf } from '../../../src/desk/accounts/link-place'
import { peopleTextsIn } from '../../../src/desk/accounts/people-texts'
import { fill } from '../../../src/desk/shared/fill'

test('every sentence about people has the same placeholders in each language', () => {
  const named = (language: string) =>
    Object.entries(peopleTextsIn(language)).map(([key, text]) => [key, (text.match(/\{\{\w+\}\}/g) ?? []).sort()])
  expect(named('ru')).toEqual(named('en'))
  expect(named('he')).toEqual(named('en'))
  expect(fill('{{name}} and {{other}}', { name: 'Rivka' })).toBe('\u2068Rivka\u2069 and {{other}}')
})

test('accounts and grants without their declared fields are rejected', () => {
  const list = [
    { role: 'editor', institutions: [{ id: '1', name: 'A', needsReason: false }] },
    { role: 'admin', institutions: null },
  ]
  expect(grants.answer.parse({ grants: list })).toEqual({ grants: list })
  for (const body of [undefined, { grants: [{ role: 'king', institutions: null }] }])
    expect(grants.answer.safeParse(body).success).toBe(false)
  for (const body of [{ errors: [] }, { roles: [{ id: 'r', role: 'editor' }] }])
    expect(account.answer.safeParse(body).success).toBe(false)
})

test('the result of an invitation says where its link is', () => {
  const invited = { email: 'rivka@nli.example', role: 'steward', institution: 'n' } as const
  expect(linkPlaceOf({ ...invited, mail: 'printed', link: 'http://x' })).toBe('here')
  expect(linkPlaceOf({ ...invited, mail: 'queued' })).toBe('email')
  expect(linkPlaceOf({ ...invited, mail: 'printed' })).toBe('none')
})
