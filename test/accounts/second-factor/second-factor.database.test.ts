import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { queryDatabase } from '../../support/query-database'
import { at, clientOf, listAt, textAt, codesIn, type ClientResponse, type Client } from '../../support/client'
import { emails, openExhibit, whileLoading, type Exhibit, type Person } from '../../support/exhibit'
import { openMailServer, type MailServer, type Received } from '../../support/mail-server'
import { runToEnd, password, startServer } from '../../support/server'
import { totpCode, logInWith, idOfPerson, linkTokenIn, forgetTotpSteps } from '../../support/people'
import { poll } from '../../support/wait'

let exhibit: Exhibit
let mail: MailServer

beforeAll(async () => {
  mail = await openMailServer()
  exhibit = await openExhibit({ SMTP_URL: mail.url, MAIL_FROM: 'The desk <desk@exhibit.example>' })
}, whileLoading)
afterAll(async () => {
  await exhibit.close()
  await mail.close()
})

const api = '/api/users/second-factor'
const errorCodeIn = ({ body }: ClientResponse) =>
  at(body, '/errors/0/data/code') ?? at(body, '/errors/0/extensions/data/code')
const auditEntriesOf = async (id: string) =>
  (
    await queryDatabase(
      exhibit.databaseUrl,
      `select verb, actor_id from editorial.history where id = '${id}' order by number`,
    )
  ).map(
    ({ verb: transition, actor_id: by }) =>
      `${String(transition)}${by === id ? '' : ` by ${by === null ? 'nobody' : 'another'}`}`,
  )

/** What the person's app shows, `steps` of 30 seconds from now. */
const wrongFor = (secret: string) => {
  const near = [-2, -1, 0, 1, 2].map((steps) => totpCode(secret, steps))
  return ['000000', '111111', '222222', '333333', '444444', '555555'].find((code) => !near.includes(code)) ?? ''
}
const later = () => forgetTotpSteps(exhibit)

const pendingMfaOf = async (email: string): Promise<Client> => {
  const { body } = await logInWith(exhibit, email)
  expect(body).toMatchObject({ user: null, secondFactor: { owed: 'code' } })
  return clientOf(exhibit.url, textAt(body, '/token'))
}
const enrol = async (client: Client): Promise<{ secret: string; recoveryCodes: string[] }> => {
  const begun = await client.post(api, { password })
  const secret = textAt(begun.body, '/secret')
  // the code before this one, so that this one is left for the login; a new half minute may begin on the way
  const confirm = () => client.post(`${api}/confirm`, { code: totpCode(secret, -1) })
  const first = await confirm()
  const confirmed = first.status === 400 ? await confirm() : first
  expect([begun.status, confirmed.status]).toEqual([201, 200])
  return { secret, recoveryCodes: listAt(confirmed.body, '/recoveryCodes').map(String) }
}
/** Who has a second factor, and the whole session in which it was set up. */
const enrolled = async (person: Person) => {
  const client = await exhibit.logIn(person)
  return { client, email: emails[person], id: await idOfPerson(exhibit, emails[person]), ...(await enrol(client)) }
}
const isNobody = async (client: Client) => at((await client.get('/api/users/me')).body, '/user') === null

/** The newest message to an address of which the subject or the words are such; waits for it, at most ten seconds. */
const emailTo = async (address: string, such: RegExp): Promise<Received> => {
  const find = () =>
    mail.received.findLast(({ to, subject, text }) => to.includes(address) && such.test(subject + text))
  const found = await poll(10_000, find, (message) => message !== undefined)
  if (!found) throw new Error(`No such message came for ${address}: ${String(such)}`)
  return found
}

beforeEach(async () => {
  await queryDatabase(exhibit.databaseUrl, 'delete from editorial.second_factors')
  await queryDatabase(exhibit.databaseUrl, 'update users set lock_until = null, login_attempts = 0')
})

describe('enrolling a second factor', () => {
  test('takes the password and a code; ten recovery codes are shown once, and other sessions end', async () => {
    const [person, elsewhere] = [await exhibit.logIn('editor'), await exhibit.logIn('editor')]
    const id = await idOfPerson(exhibit, emails.editor)
    expect((await person.get(api)).body).toEqual({ owed: null, isThere: false, recoveryCodesLeft: 0 })
    expect(codesIn(await person.post(api, {}))).toEqual(['/password password_wrong'])
    expect(codesIn(await person.post(api, { password: 'not the password' }))).toEqual(['/password password_wrong'])

    const begun = await person.post(api, { password })
    const secret = textAt(begun.body, '/secret')
    expect(textAt(begun.body, '/uri')).toContain(secret)
    expect(textAt(begun.body, '/qr')).toMatch(/^<svg/)
    // begun is not added: nothing is asked yet
    expect((await logInWith(exhibit, emails.editor)).body).toMatchObject({ user: { email: emails.editor } })
    expect(codesIn(await person.post(`${api}/confirm`, { code: wrongFor(secret) }))).toEqual(['/code code_wrong'])
    expect(codesIn(await person.post(`${api}/confirm`, { code: ['1'] }))).toEqual(['/code code_wrong'])

    const confirmed = await person.post(`${api}/confirm`, { code: totpCode(secret) })
    expect(new Set(listAt(confirmed.body, '/recoveryCodes')).size).toBe(10)
    expect((await person.get(api)).body).toEqual({ owed: null, isThere: true, recoveryCodesLeft: 10 })
    expect(codesIn(await person.post(api, { password }))).toEqual([' second_factor_exists'])
    expect([await isNobody(person), await isNobody(elsewhere)]).toEqual([false, true])
    expect(await auditEntriesOf(id)).toContain('second_factor_added')
    expect((await emailTo(emails.editor, /now has a second factor/)).text).toContain('recovery codes')
    // nobody reads the secret again, not even in the database
    const stored = JSON.stringify(await queryDatabase(exhibit.databaseUrl, 'select * from editorial.second_factors'))
    expect(stored).not.toContain(secret)
    const codes = JSON.stringify(await queryDatabase(exhibit.databaseUrl, 'select * from editorial.recovery_codes'))
    for (const code of listAt(confirmed.body, '/recoveryCodes')) expect(codes).not.toContain(String(code))
  })

  test('requires a login, and an unconfirmed secret expires after an hour', async () => {
    for (const [path, body] of [
      [api, { password }],
      [`${api}/confirm`, { code: '123456' }],
      [`${api}/verify`, { code: '123456' }],
      [`${api}/remove`, { password, code: '123456' }],
    ] as const)
      expect((await exhibit.anonymous.post(path, body)).status).toBe(401)
    expect((await exhibit.anonymous.get(api)).status).toBe(401)
    const person = await exhibit.logIn('editor')
    const secret = textAt((await person.post(api, { password })).body, '/secret')
    await queryDatabase(
      exhibit.databaseUrl,
      `update editorial.second_factors set made_at = now() - interval '61 minutes'`,
    )
    expect(codesIn(await person.post(`${api}/confirm`, { code: totpCode(secret) }))).toEqual(['/code code_wrong'])
  })
})

describe('a pending MFA login', () => {
  test('is completed with a code, which works once', async () => {
    const { secret, id } = await enrolled('editor')
    const pendingClient = await pendingMfaOf(emails.editor)
    expect((await pendingClient.get('/api/users/me')).body).toMatchObject({
      user: null,
      secondFactor: { owed: 'code' },
    })
    expect((await pendingClient.get(api)).body).toEqual({ owed: 'code' })
    const code = totpCode(secret)
    const verified = await pendingClient.post(`${api}/verify`, { code })
    expect([verified.status, verified.body]).toEqual([200, { owed: null }])
    expect(at((await pendingClient.get('/api/users/me')).body, '/user/email')).toBe(emails.editor)
    expect((await pendingClient.post('/api/users/refresh-token')).status).toBe(200)
    expect((await auditEntriesOf(id)).slice(-1)).toEqual(['login'])

    const again = await pendingMfaOf(emails.editor)
    expect(codesIn(await again.post(`${api}/verify`, { code }))).toEqual(['/code code_wrong'])
    expect(await isNobody(again)).toBe(true)
    expect((await auditEntriesOf(id)).slice(-1)).toEqual(['second_factor_failed by nobody'])
    // the next one, of a clock that is a little fast
    expect((await again.post(`${api}/verify`, { code: totpCode(secret, 1) })).status).toBe(200)
    expect(await isNobody(again)).toBe(false)
  })

  test('accepts a code that is one step late, and no older one', async () => {
    const { secret } = await enrolled('editor')
    await later()
    const pendingClient = await pendingMfaOf(emails.editor)
    expect(codesIn(await pendingClient.post(`${api}/verify`, { code: totpCode(secret, -3) }))).toEqual([
      '/code code_wrong',
    ])
    expect((await pendingClient.post(`${api}/verify`, { code: totpCode(secret, -1) })).status).toBe(200)
  })

  test('accepts each recovery code once', async () => {
    const { recoveryCodes, id } = await enrolled('editor')
    const code = (recoveryCodes[3] ?? '').toUpperCase().replaceAll('-', ' ')
    const pendingClient = await pendingMfaOf(emails.editor)
    expect((await pendingClient.post(`${api}/verify`, { code })).status).toBe(200)
    expect((await pendingClient.get(api)).body).toMatchObject({ recoveryCodesLeft: 9 })
    expect((await auditEntriesOf(id)).slice(-2)).toEqual(['recovery_code_used', 'login'])
    const again = await pendingMfaOf(emails.editor)
    expect(codesIn(await again.post(`${api}/verify`, { code }))).toEqual(['/code code_wrong'])
  })

  test('is not completed by another user’s codes', async () => {
    await enrolled('editor')
    const { secret, recoveryCodes } = await enrolled('stranger')
    await later()
    const pendingClient = await pendingMfaOf(emails.editor)
    for (const code of [totpCode(secret), recoveryCodes[0]])
      expect(codesIn(await pendingClient.post(`${api}/verify`, { code }))).toEqual(['/code code_wrong'])
  })

  test('has no access: every path treats it as anonymous, or asks for a code', async () => {
    const { id, client } = await enrolled('admin')
    const pendingClient = await pendingMfaOf(emails.admin)
    const item = textAt((await client.get('/api/items?limit=1')).body, '/docs/0/id')
    const addresses: readonly (readonly ['GET' | 'POST' | 'PATCH' | 'DELETE', string, object?])[] = [
      ['GET', '/api/users'],
      ['GET', `/api/users/${id}`],
      ['PATCH', `/api/users/${id}`, { name: 'Taken over' }],
      ['POST', '/api/users/refresh-token'],
      ['POST', '/api/users/invite', { email: 'x@x.example', name: 'X', role: 'admin' }],
      ['GET', '/api/users/sessions'],
      ['DELETE', '/api/users/sessions'],
      ['GET', '/api/users/unsent-mail'],
      ['POST', `/api/users/${id}/close`, {}],
      ['POST', api, { password }],
      ['POST', `${api}/confirm`, { code: '123456' }],
      ['POST', `${api}/remove`, { password, code: '123456' }],
      ['POST', `/api/users/${id}/second-factor/remove`, {}],
      ['GET', '/api/memberships'],
      ['GET', '/api/items?draft=true&limit=2'],
      ['GET', `/api/items/${item}/readiness`],
      ['POST', `/api/items/${item}/transitions/unpublish`, { revision: 1 }],
      ['POST', '/api/themes?draft=true', { title: 'Of half a login' }],
      ['GET', '/api/items/versions'],
      ['GET', '/api/media?limit=1'],
      ['GET', `/api/history?kind=users&id=${id}`],
      ['GET', '/api/access'],
      ['GET', '/api/payload-preferences/nav'],
      ['POST', '/api/payload-preferences/nav', { value: { open: true } }],
      ['GET', '/api/globals/site'],
    ]
    for (const [method, path, body] of addresses) {
      const [response, nobody] = [
        await pendingClient.send(method, path, body),
        await exhibit.anonymous.send(method, path, body),
      ]
      const label = `${method} ${path}: ${response.text.slice(0, 200)}`
      if (response.status === 401 && errorCodeIn(response) === 'second_factor_needed')
        expect([label, [401, 403]]).toEqual([label, expect.arrayContaining([nobody.status])])
      else expect([label, response.status, response.text]).toEqual([label, nobody.status, nobody.text])
    }
    const needed = await pendingClient.get('/api/users/sessions', { 'accept-language': 'he' })
    expect([needed.status, errorCodeIn(needed)]).toEqual([401, 'second_factor_needed'])
    expect(at(needed.body, '/errors/0/message')).toMatch(/\p{Script=Hebrew}/u)
    expect(await auditEntriesOf(id)).not.toContain('account_closed')
  })

  test('has no access over GraphQL either, nor within the request that began it', async () => {
    const { id } = await enrolled('admin')
    const pendingClient = await pendingMfaOf(emails.admin)
    const response = await pendingClient.graphql('{ meUser { user { email } } Users { docs { email } } }')
    expect(response.text).not.toContain(emails.admin)
    const inside = await exhibit.anonymous.graphql(
      `mutation ($id: String!) {
         login: loginUser(email: "${emails.admin}", password: "${password}") { token user { email } }
         change: updateUser(id: $id, data: { name: "Taken over" }) { name }
         out: refreshTokenUser { refreshedToken }
       }`,
      { id },
    )
    const token = textAt(inside.body, '/data/login/token')
    expect(at(inside.body, '/data')).toEqual({ login: { token, user: null }, change: null, out: null })
    expect(await isNobody(clientOf(exhibit.url, token))).toBe(true)
    expect((await clientOf(exhibit.url, token).get('/api/users/me')).body).toMatchObject({
      secondFactor: { owed: 'code' },
    })
    const names = await queryDatabase(exhibit.databaseUrl, `select name from users where id = '${id}'`)
    expect(at(names, '/0/name')).not.toBe('Taken over')
    // whoever owes nothing goes on in the same request, as before
    const whole = await exhibit.anonymous.graphql(
      `mutation { loginUser(email: "${emails.coordinator}", password: "${password}") { user { email } } }`,
    )
    expect(at(whole.body, '/data/loginUser/user/email')).toBe(emails.coordinator)
  })

  test('also follows a new password; one begun with the old password ends', async () => {
    const { secret, email } = await enrolled('foreignSteward')
    await later()
    const before = await pendingMfaOf(email)
    await exhibit.anonymous.post('/api/users/forgot-password', { email })
    const message = await emailTo(email, /\/admin\/reset\//)
    const token = linkTokenIn(message.text)
    const reset = await exhibit.anonymous.post('/api/users/reset-password', { token, password: 'a tree by the river' })
    expect(reset.body).toMatchObject({ user: null, secondFactor: { owed: 'code' } })
    const pendingClient = clientOf(exhibit.url, textAt(reset.body, '/token'))
    expect(await isNobody(pendingClient)).toBe(true)
    expect((await before.post(`${api}/verify`, { code: totpCode(secret) })).status).toBe(401)
    expect((await pendingClient.post(`${api}/verify`, { code: totpCode(secret) })).status).toBe(200)
    expect(await isNobody(pendingClient)).toBe(false)
  })

  test('ends by itself, by logging out, and when its user is deactivated', async () => {
    const { secret, client, id } = await enrolled('editor')
    await later()
    const [late, left, closed] = [
      await pendingMfaOf(emails.editor),
      await pendingMfaOf(emails.editor),
      await pendingMfaOf(emails.editor),
    ]
    const out = await left.post('/api/users/logout')
    expect([out.status, out.headers.get('set-cookie')]).toEqual([200, expect.stringContaining('vitrine-token=;')])
    expect((await left.get(api)).status).toBe(401)
    // it leaves for all that owe: they are one person’s
    expect((await late.get(api)).status).toBe(401)
    const again = await pendingMfaOf(emails.editor)
    await queryDatabase(exhibit.databaseUrl, 'update editorial.half_logins set expires_at = now()')
    expect((await again.post(`${api}/verify`, { code: totpCode(secret) })).status).toBe(401)
    const steward = await exhibit.logIn('steward')
    const last = await pendingMfaOf(emails.editor)
    expect((await steward.post(`/api/users/${id}/close`, {})).status).toBe(200)
    for (const one of [closed, last, client]) expect(await isNobody(one)).toBe(true)
    expect((await last.post(`${api}/verify`, { code: totpCode(secret) })).status).toBe(401)
    expect((await steward.post(`/api/users/${id}/open`, {})).status).toBe(200)
  })
})

describe('guessing codes', () => {
  test('stops after ten wrong codes, for ten minutes, in which the right one is rejected too', async () => {
    const { secret } = await enrolled('editor')
    await later()
    const pendingClient = await pendingMfaOf(emails.editor)
    const responses = []
    for (let n = 0; n < 10; n += 1)
      responses.push(await pendingClient.post(`${api}/verify`, { code: wrongFor(secret) }))
    // another login does not begin the count anew
    const other = await pendingMfaOf(emails.editor)
    responses.push(await other.post(`${api}/verify`, { code: totpCode(secret) }))
    expect(new Set(responses.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
    await queryDatabase(exhibit.databaseUrl, `update editorial.second_factors set rests_until = now()`)
    expect((await other.post(`${api}/verify`, { code: totpCode(secret) })).status).toBe(200)
  })

  test('counts concurrent attempts, and a code sent twice concurrently works once', async () => {
    const { secret } = await enrolled('editor')
    await later()
    const pendingClients = await Promise.all([
      pendingMfaOf(emails.editor),
      pendingMfaOf(emails.editor),
      pendingMfaOf(emails.editor),
    ])
    const code = totpCode(secret)
    const responses = await Promise.all(
      pendingClients.map((pendingClient) => pendingClient.post(`${api}/verify`, { code })),
    )
    expect(responses.map(({ status }) => status).sort()).toEqual([200, 400, 400])
    const owing = await pendingMfaOf(emails.editor)
    const wrong = await Promise.all(
      Array.from({ length: 8 }, () => owing.post(`${api}/verify`, { code: wrongFor(secret) })),
    )
    expect(new Set(wrong.map(({ status }) => status))).toEqual(new Set([400]))
    const counted = await queryDatabase(
      exhibit.databaseUrl,
      'select failures, rests_until from editorial.second_factors',
    )
    expect(counted).toEqual([{ failures: 0, rests_until: expect.any(Date) }])
  })
})

describe('removing a second factor', () => {
  test('takes the password and a code', async () => {
    const { secret, client, id, email } = await enrolled('editor')
    const remove = (body: object) => client.post(`${api}/remove`, body)
    expect(codesIn(await remove({ password: 'not it', code: totpCode(secret) }))).toEqual(['/password password_wrong'])
    expect(codesIn(await remove({ password, code: wrongFor(secret) }))).toEqual(['/code code_wrong'])
    expect((await remove({ password, code: totpCode(secret) })).body).toEqual({ removed: true })
    expect((await logInWith(exhibit, email)).body).toMatchObject({ user: { email } })
    expect((await auditEntriesOf(id)).filter((entry) => entry.startsWith('second_factor')).slice(-2)).toEqual([
      'second_factor_failed',
      'second_factor_removed',
    ])
    expect((await emailTo(email, /no longer has a second factor/)).text).toContain('the password is enough')
  })

  test('is done by an admin for a user who lost the device, never for themselves; the person is notified', async () => {
    const { id, client, email } = await enrolled('editor')
    const [admin, coordinator] = [await exhibit.logIn('admin'), await exhibit.logIn('coordinator')]
    const path = `/api/users/${id}/second-factor/remove`
    expect((await coordinator.post(path, {})).status).toBe(403)
    expect((await exhibit.anonymous.post(path, {})).status).toBe(401)
    expect((await admin.post(path, { language: 'ru' })).body).toEqual({ removed: true })
    expect((await admin.post(path, {})).status).toBe(404)
    expect((await admin.post(`/api/users/not-an-id/second-factor/remove`, {})).status).toBe(404)
    const own = await admin.post(`/api/users/${await idOfPerson(exhibit, emails.admin)}/second-factor/remove`, {})
    expect([own.status, ...codesIn(own)]).toEqual([403, ' not_yourself'])
    expect(await isNobody(client)).toBe(true)
    expect((await logInWith(exhibit, email)).body).toMatchObject({ user: { email } })
    expect(await auditEntriesOf(id)).toContain('second_factor_removed by another')
    expect((await emailTo(email, /отключена двухфакторная аутентификация/)).text).toContain('администратору')
  })
})

test('after npm run secret:rotate codes still work, sessions are over, and API keys are valid', async () => {
  const { secret, email } = await enrolled('steward')
  const coordinator = await exhibit.logIn('coordinator')
  const made = await coordinator.post('/api/api-clients', { name: 'The site', scopes: ['read'] })
  const key = { authorization: `Bearer ${textAt(made.body, '/doc/key')}` }
  expect((await exhibit.anonymous.get('/api/items?limit=1', key)).status).toBe(200)
  await exhibit.halt()
  const { databaseUrl, dataDir, mediaDir, environment = {} } = exhibit
  const place = { databaseUrl, dataDir, mediaDir, environment }
  const label = await runToEnd(place, 'secret:rotate')
  const [PAYLOAD_SECRET = ''] = /[0-9a-f]{64}/.exec(label) ?? []
  expect(label).toMatch(/Second factors sealed with it: [1-9]/)
  expect(await queryDatabase(exhibit.databaseUrl, 'select from users_sessions')).toEqual([])
  const server = await startServer({ ...place, environment: { ...environment, PAYLOAD_SECRET } })
  try {
    const anew = clientOf(server.url)
    const pendingClient = await anew.post('/api/users/login', { email, password })
    const token = textAt(pendingClient.body, '/token')
    await later()
    const whole = await clientOf(server.url, token).post(`${api}/verify`, { code: totpCode(secret) })
    expect(whole.status).toBe(200)
    expect((await anew.get('/api/items?limit=1', key)).status).toBe(200)
  } finally {
    await server.stop()
    await exhibit.start()
  }
})
