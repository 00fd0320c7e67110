import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { queryDatabase } from '../support/query-database'
import { at, clientOf, logIn, listAt, textAt, codesIn, type ClientResponse } from '../support/client'
import { emails, openExhibit, whileLoading, type Exhibit } from '../support/exhibit'
import { password } from '../support/server'
import { idOfPerson, logInWith } from '../support/people'

let exhibit: Exhibit

beforeAll(async () => {
  exhibit = await openExhibit({ LOGIN_LIMIT: '60', TRUST_PROXY: '1' })
}, whileLoading)
afterAll(() => exhibit.close())

describe('a deactivated user', () => {
  test('is deactivated by their own steward, logs in no more, and a colleague takes over their proposals', async () => {
    const [editor, steward, foreign] = await Promise.all([
      exhibit.logIn('editor'),
      exhibit.logIn('steward'),
      exhibit.logIn('foreignSteward'),
    ])
    const [left, colleague, elsewhere] = await Promise.all([
      idOfPerson(exhibit, emails.editor),
      idOfPerson(exhibit, emails.steward),
      idOfPerson(exhibit, emails.stranger),
    ])
    const proposal = textAt(
      (await editor.post('/api/themes?draft=true&locale=en', { title: 'A proposal' })).body,
      '/doc/id',
    )
    const close = `/api/users/${left}/close`
    expect((await foreign.post(close, {})).status).toBe(404)
    expect((await exhibit.anonymous.post(close, {})).status).toBe(401)
    expect((await editor.post(close, {})).status).toBe(403)
    const wrong = await steward.post(close, { handOverTo: elsewhere })
    expect([wrong.status, ...codesIn(wrong)]).toEqual([400, '/handOverTo not_a_colleague'])
    expect((await editor.get('/api/users/me')).text).toContain(emails.editor)

    const closed = await steward.post(close, { handOverTo: colleague })
    expect(closed.status).toBe(200)
    expect(closed.body).toMatchObject({ closed: true, proposalsLeft: 0 })
    expect(Number(at(closed.body, '/handedOver'))).toBeGreaterThan(0)
    const entries = await queryDatabase(
      exhibit.databaseUrl,
      `select verb from editorial.history where id = '${left}' order by number`,
    )
    expect(entries.at(-1)).toEqual({ verb: 'account_closed' })
    expect(at((await editor.get('/api/users/me')).body, '/user')).toBeNull()
    const rejected = await logInWith(exhibit, emails.editor, password)
    const mistaken = await logInWith(exhibit, emails.steward, 'not the password')
    expect([rejected.status, rejected.text]).toEqual([mistaken.status, mistaken.text])
    expect((await steward.get(`/api/themes/${proposal}?draft=true`)).status).toBe(200)

    expect((await steward.post(`/api/users/${left}/open`, {})).status).toBe(200)
    expect((await logInWith(exhibit, emails.editor, password)).status).toBe(200)
  })
})

describe('sessions', () => {
  test('that begin concurrently all last, and one that ends meanwhile stays ended', async () => {
    const ended = await logIn(exhibit.url, emails.coordinator)
    const logins = Array.from({ length: 6 }, () => logIn(exhibit.url, emails.coordinator))
    const [, ...begun] = await Promise.all([ended.post('/api/users/logout'), ...logins])
    const responses = await Promise.all(begun.map((client) => client.get('/api/users/sessions')))
    expect(responses.map(({ status }) => status)).toEqual(begun.map(() => 200))
    expect((await ended.get('/api/users/sessions')).status).toBe(401)
    const [one, another] = await Promise.all(begun.slice(0, 2).map((client) => client.post('/api/users/refresh-token')))
    expect([one?.status, another?.status]).toEqual([200, 200])
    expect((await ended.get('/api/users/sessions')).status).toBe(401)
  })

  test('are listed for their owner, and ended one by one or all at once', async () => {
    const one = await exhibit.logIn('coordinator')
    const other = await exhibit.logIn('coordinator')
    const stranger = await exhibit.logIn('stranger')
    const sessions = listAt((await one.get('/api/users/sessions')).body, '/sessions')
    const foreign = sessions.find((session) => at(session, '/current') === false)
    expect(sessions.filter((session) => at(session, '/current') === true)).toHaveLength(1)
    expect((await stranger.delete(`/api/users/sessions/${textAt(foreign, '/id')}`)).status).toBe(404)
    expect((await one.delete(`/api/users/sessions/${textAt(foreign, '/id')}`)).status).toBe(200)
    expect(at((await other.get('/api/users/me')).body, '/user')).toBeNull()
    expect((await one.delete('/api/users/sessions')).status).toBe(200)
    expect(at((await one.get('/api/users/me')).body, '/user')).toBeNull()
    expect((await exhibit.anonymous.get('/api/users/sessions')).status).toBe(401)
  })
})

describe('logging in', () => {
  const from = (address: string, cookie = '') => ({ 'x-forwarded-for': address, ...(cookie && { cookie }) })
  const tryFrom = (headers: Record<string, string>, email: string, givenPassword: string) =>
    clientOf(exhibit.url).post('/api/users/login', { email, password: givenPassword }, headers)
  const cookieOf = ({ headers }: ClientResponse) =>
    headers.getSetCookie().find((cookie) => cookie.startsWith('vitrine-known-')) ?? ''
  const valueOf = (cookie: string) => cookie.split(';')[0] ?? ''

  test('is locked for a client address after ten failures, with the response and timing of a missing account', async () => {
    const timed = async (email: string) => {
      const began = performance.now()
      const { status, text } = await tryFrom(from('10.1.0.1'), email, 'not the password')
      return { status, text, took: performance.now() - began }
    }
    const browsers = []
    const unknown = []
    for (let n = 0; n < 12; n += 1) {
      browsers.push(await timed(emails.foreignSteward))
      unknown.push(await timed('who@exhibit.example'))
    }
    expect(new Set([...browsers, ...unknown].map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
    const median = (times: { took: number }[]) => times.map(({ took }) => took).sort((a, b) => a - b)[6] ?? 0
    expect(median(unknown)).toBeGreaterThan(median(browsers) / 2)
    expect(median(unknown)).toBeLessThan(median(browsers) * 2)
    // the right one is not looked at there, is taken elsewhere, and other accounts are as before
    expect((await tryFrom(from('10.1.0.1'), emails.foreignSteward, password)).status).toBe(401)
    expect((await tryFrom(from('10.1.0.1'), emails.steward, password)).status).toBe(200)
    expect((await tryFrom(from('10.1.0.2'), emails.foreignSteward, password)).status).toBe(200)
  })

  test('works in a known browser while strangers guess; the person is notified once', async () => {
    const first = await tryFrom(from('10.2.0.1'), emails.translator, password)
    const cookie = cookieOf(first)
    expect(cookie).toMatch(/; Path=\/api; Max-Age=31536000; HttpOnly; SameSite=Strict$/)
    const others = cookieOf(await tryFrom(from('10.2.0.1'), emails.admin, password))
    const guess = (headers: Record<string, string>) => tryFrom(headers, emails.translator, 'not the password')
    // at this address it rests; then everywhere together there are so many that answers slow down
    const here = await Promise.all(Array.from({ length: 11 }, () => guess(from('10.4.0.1', valueOf(others)))))
    const everywhere = await Promise.all(Array.from({ length: 12 }, (_, n) => guess(from(`10.3.0.${n}`))))
    expect(new Set([...here, ...everywhere].map(({ status }) => status))).toEqual(new Set([401]))
    const forged = valueOf(cookie).slice(0, -1) + (valueOf(cookie).endsWith('A') ? 'B' : 'A')
    const cookies = ['', valueOf(others), forged, valueOf(cookie).replace('=', '=x')]
    const rejected = await Promise.all(
      cookies.map((sent) => tryFrom(from('10.4.0.1', sent), emails.translator, password)),
    )
    expect(rejected.map(({ status }) => status)).toEqual([401, 401, 401, 401])
    expect((await tryFrom(from('10.4.0.1', valueOf(cookie)), emails.translator, password)).status).toBe(200)
    // slower, not shut: elsewhere the right one is taken
    expect((await tryFrom(from('10.4.0.2'), emails.translator, password)).status).toBe(200)
    const emailRows = await queryDatabase(
      exhibit.databaseUrl,
      `select recipient from editorial.outbox where subject = 'Failed logins to your account'`,
    )
    expect(emailRows).toEqual([{ recipient: emails.translator }])
  }, 90_000)

  test('counts a wrong current password in the same way', async () => {
    const person = await exhibit.logIn('coordinator')
    const change = (givenPassword: string) =>
      person.post(
        '/api/users/password',
        { password: givenPassword, newPassword: 'a tree by the river' },
        from('10.5.0.1'),
      )
    for (let n = 0; n < 10; n += 1) expect((await change(`wrong ${n}`)).status).toBe(400)
    expect(codesIn(await change(password))).toEqual(['/password password_wrong'])
    const begun = await person.post('/api/users/second-factor', { password }, from('10.5.0.1'))
    expect(codesIn(begun)).toEqual(['/password password_wrong'])
    expect((await tryFrom(from('10.5.0.2'), emails.coordinator, password)).status).toBe(200)
  })

  test('limits links and invitations per client address and per recipient', async () => {
    const responses = await Promise.all(
      Array.from({ length: 61 }, (_, n) =>
        clientOf(exhibit.url).post('/api/users/forgot-password', { email: `x${n}@x.example` }, from('10.6.0.1')),
      ),
    )
    expect(responses.filter(({ status }) => status === 429)).toHaveLength(1)
    const coordinator = await exhibit.logIn('coordinator')
    const one = { email: 'often@x.example', name: 'Often', role: 'translator', languages: ['ru'] }
    const statuses = []
    for (let n = 0; n < 11; n += 1)
      statuses.push((await coordinator.post('/api/users/invite', one, from('10.6.0.2'))).status)
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 201), 429])
  })

  test('is limited to 60 attempts a minute and address, whatever headers claim', async () => {
    const tries = await Promise.all(
      Array.from({ length: 61 }, (_, n) =>
        clientOf(exhibit.url).post('/api/users/login', { email: 'x' }, { 'x-vitrine-address': `10.0.0.${n}` }),
      ),
    )
    expect(tries.map(({ status }) => status)).toContain(429)
  })
})
