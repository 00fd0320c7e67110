import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { queryDatabase } from '../../support/query-database'
import { at, clientOf, listAt, textAt } from '../../support/client'
import { emails, openExhibit, whileLoading, type Exhibit } from '../../support/exhibit'
import { password } from '../../support/server'
import { logInWith, totpCode, linkTokenIn } from '../../support/people'

let exhibit: Exhibit
beforeAll(async () => {
  exhibit = await openExhibit({ SECOND_FACTOR_FOR: 'coordinator, editor' })
}, whileLoading)
afterAll(() => exhibit.close())

const api = '/api/users/second-factor'

test('a user with such a role can only enrol a second factor, and is logged in afterwards', async () => {
  const { status, body } = await logInWith(exhibit, emails.coordinator)
  expect([status, body]).toEqual([200, expect.objectContaining({ user: null, secondFactor: { owed: 'enrolment' } })])
  const pendingClient = clientOf(exhibit.url, textAt(body, '/token'))
  const rejected = await pendingClient.get('/api/users/sessions')
  expect([rejected.status, at(rejected.body, '/errors/0/data/code')]).toEqual([401, 'second_factor_needed'])
  expect((await pendingClient.post(`${api}/verify`, { code: '123456' })).status).toBe(401)
  expect((await pendingClient.get(api)).body).toEqual({ owed: 'enrolment' })
  const begun = await pendingClient.post(api, { password })
  const confirmed = await pendingClient.post(`${api}/confirm`, { code: totpCode(textAt(begun.body, '/secret')) })
  expect(listAt(confirmed.body, '/recoveryCodes')).toHaveLength(10)
  expect(at((await pendingClient.get('/api/users/me')).body, '/user/email')).toBe(emails.coordinator)
  expect((await logInWith(exhibit, emails.coordinator)).body).toMatchObject({ secondFactor: { owed: 'code' } })
})

test('so can a user who accepts an invitation to such a role; others log in as before', async () => {
  const admin = clientOf(exhibit.url, textAt((await logInWith(exhibit, emails.admin)).body, '/token'))
  const institution = textAt((await admin.get('/api/institutions?limit=1')).body, '/docs/0/id')
  const input = { email: 'new@exhibit.example', name: 'New', role: 'editor', institution }
  const invited = await admin.post('/api/users/invite', input)
  const token = linkTokenIn(textAt(invited.body, '/link'))
  const accepted = await exhibit.anonymous.post('/api/users/reset-password', { token, password: 'a tree by the river' })
  expect(accepted.body).toMatchObject({ user: null, secondFactor: { owed: 'enrolment' } })
  const newcomer = clientOf(exhibit.url, textAt(accepted.body, '/token'))
  expect(at((await newcomer.get('/api/users/me')).body, '/user')).toBeNull()
})

test('a session from before the role was granted is not refreshed without a second factor', async () => {
  const { body } = await logInWith(exhibit, emails.steward)
  const steward = clientOf(exhibit.url, textAt(body, '/token'))
  expect((await steward.post('/api/users/refresh-token')).status).toBe(200)
  await queryDatabase(
    exhibit.databaseUrl,
    `insert into memberships (id, user_id, role) select gen_random_uuid(), id, 'coordinator' from users where email = '${emails.steward}'`,
  )
  const rejected = await steward.post('/api/users/refresh-token')
  expect([rejected.status, at(rejected.body, '/errors/0/data/code')]).toEqual([401, 'second_factor_needed'])
})
