import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { Secret, TOTP } from 'otpauth'
import { at, clientOf, listAt, logIn, numberAt, textAt, type Client } from '../support/client'
import { responseValidator, type RequestInput, type SendRequest } from '../support/desk-responses'
import { emails, idOf, openExhibit, whileLoading, type Exhibit, type Person } from '../support/exhibit'
import { makeAdmin } from '../support/give-role'
import { queryDatabase } from '../support/query-database'
import { password } from '../support/server'
import { forgetTotpSteps } from '../support/people'

let exhibit: Exhibit
let document: ReturnType<typeof responseValidator>
let request: SendRequest
let as: Record<Person, Client>
let nli: string
let ajhs: string

beforeAll(async () => {
  exhibit = await openExhibit()
  const [editor, steward, stranger, foreignSteward, coordinator, translator, admin] = await Promise.all([
    exhibit.as('editor'),
    exhibit.as('steward'),
    exhibit.as('stranger'),
    exhibit.as('foreignSteward'),
    exhibit.as('coordinator'),
    exhibit.as('translator'),
    exhibit.as('admin'),
  ])
  as = { editor, steward, stranger, foreignSteward, coordinator, translator, admin }
  document = responseValidator((await editor.get('/api/desk/openapi.json')).text)
  request = document.request
  nli = await idOf(editor, 'institutions', 'national-library-of-israel')
  ajhs = await idOf(editor, 'institutions', 'american-jewish-historical-society')
}, whileLoading)
afterAll(() => exhibit.close())

const revisionOf = async (kind: string, id: string) =>
  numberAt((await as.coordinator.get(`/api/${kind}/${id}?draft=true&depth=0`)).body, '/revision')

const execute = async (by: Client, id: string, transition: string, body: object = {}, kind = 'items') =>
  request(by, 'POST /api/{kind}/{id}/transitions/{verb}', {
    parameters: { kind, id, verb: transition },
    body: { revision: await revisionOf(kind, id), ...body },
  })

const accountOf = async (email: string) =>
  textAt(await queryDatabase(exhibit.databaseUrl, `select id::text from users where email = '${email}'`), '/0/id')

/** A new user who has followed their link. */
const newcomer = async (by: Client, email: string, role: object) => {
  const { body } = await request(by, 'POST /api/users/invite', { body: { email, name: 'Somebody New', ...role } })
  const token = textAt(body, '/link').split('/').pop()
  expect((await exhibit.anonymous.post('/api/users/reset-password', { token, password })).status).toBe(200)
  return { id: await accountOf(email), client: await logIn(exhibit.url, email) }
}

test('lists answer as the document describes', async () => {
  const people = Object.values(as)
  for (const by of people) {
    await request(by, 'GET /api/desk/start', { query: { locale: 'ru' } })
    await request(by, 'GET /api/desk/search', { query: { q: 'moscow' } })
    await request(by, 'GET /api/releases', { query: { limit: '2' } })
    await request(by, 'GET /api/notices')
  }
  await request(as.coordinator, 'GET /api/reviews', { query: { work: 'draft,in_review,approved', limit: '100' } })
  await request(as.editor, 'POST /api/notices/seen')
  await request(as.editor, 'GET /api/desk/openapi.json')
  await request(as.editor, 'GET /api/openapi.json')
  const incomplete = { title: 'Without a caption', type: 'still-image', institution: nli }
  expect((await as.editor.post('/api/items?draft=true', incomplete)).status).toBe(201)
  const gaps = await request(as.steward, 'GET /api/{kind}/{id}/gaps', { parameters: { kind: 'institutions', id: nli } })
  expect(listAt(gaps.body, '/docs').length).toBeGreaterThan(0)
})

test('the endpoints of a record answer as described', async () => {
  const item = await idOf(as.editor, 'items', 'send-off-at-the-moscow-airport')
  const ofItem = { parameters: { kind: 'items', id: item } }
  expect((await as.editor.patch(`/api/items/${item}?draft=true`, { caption: 'Another caption' })).status).toBe(200)
  for (const [base, requested, by] of [
    ['/api/{kind}/{id}', ofItem, as.steward],
    ['/api/globals/site', {}, as.coordinator],
  ] as const) {
    for (const what of ['readiness', 'uses', 'diff', 'timeline', 'history'])
      await request(by, `GET ${base}/${what}`, requested)
    for (const format of ['csv', 'json']) await request(by, `GET ${base}/history`, { ...requested, query: { format } })
    const added = await request(by, `POST ${base}/comments`, {
      ...requested,
      body: { text: 'Look at this.', pointer: '/title' },
    })
    const number = String(numberAt(added.body, '/docs/0/number'))
    await request(by, `GET ${base}/comments`, requested)
    const parameters = { ...ofItem.parameters, number }
    await request(by, `POST ${base}/comments/{number}/resolve`, { parameters })
  }
  for (const [base, requested] of [
    ['/api/{kind}/{id}', { parameters: { kind: 'institutions', id: nli } }],
    ['/api/globals/site', {}],
  ] as const) {
    await request(as.coordinator, `GET ${base}/policies`, requested)
    await request(as.coordinator, `PATCH ${base}/policies`, { ...requested, body: { fourEyes: false } })
  }
  await request(as.coordinator, 'GET /api/history', { query: { kind: 'items', id: item, limit: '1' } })
  await request(as.steward, 'GET /api/{kind}/{id}/history/holdings', { parameters: { kind: 'institutions', id: nli } })
  await request(as.coordinator, 'GET /api/{kind}/{id}/erasure', ofItem)
  const medium = listAt((await as.editor.get('/api/media?limit=1&depth=0')).body, '/docs')[0]
  await request(as.coordinator, 'GET /api/{kind}/{id}/uses', {
    parameters: { kind: 'media', id: textAt(medium, '/id') },
  })
  await request(as.editor, 'GET /api/{kind}/similar', { parameters: { kind: 'people' }, query: { name: 'Scharansky' } })
})

test('bulk operations, tasks and takedowns answer as described', async () => {
  const item = await idOf(as.editor, 'items', 'send-off-at-the-moscow-airport')
  const records = [
    { kind: 'items', id: item, revision: await revisionOf('items', item) },
    { kind: 'items', id: 'nothing', revision: 1 },
  ]
  const many = await request(as.editor, 'POST /api/desk/transitions', { body: { verb: 'submit', records } })
  expect(many.body).toMatchObject({ done: 1, refused: 1 })
  const set = { genre: null }
  const ids = [item, nli]
  const bulk = await request(as.editor, 'POST /api/{kind}/bulk', { parameters: { kind: 'items' }, body: { ids, set } })
  expect(bulk.body).toMatchObject({ changed: 1, refused: 1 })
  const site = await request(as.coordinator, 'GET /api/globals/site/readiness')
  const transition = listAt(site.body, '/verbs').includes('publish') ? 'publish' : 'submit'
  await request(as.coordinator, 'POST /api/globals/site/transitions/{verb}', {
    parameters: { verb: transition },
    body: { revision: numberAt(site.body, '/revision') },
  })
  await execute(as.steward, item, 'withdraw', { reason: 'privacy', publicReason: 'At the request of the family.' })
  const { body } = await request(as.coordinator, 'GET /api/releases', { query: { limit: '1' } })
  expect(at(body, '/next')).toBe(at(body, '/docs/0/number'))
  const further = await request(as.coordinator, 'GET /api/releases', { query: { before: String(at(body, '/next')) } })
  expect(at(further.body, '/next')).toBeNull()
  const tasks = await request(as.coordinator, 'GET /api/tasks')
  const number = String(numberAt(tasks.body, '/docs/0/number'))
  await request(as.coordinator, 'POST /api/tasks/{number}/close', { parameters: { number } })
  const taken = await request(as.steward, 'GET /api/taken-back')
  await request(as.steward, 'POST /api/taken-back/{number}/lift', {
    parameters: { number: String(numberAt(taken.body, '/docs/0/number')) },
    body: { reason: 'The family agreed.' },
  })
})

test('transfers and merges answer as described', async () => {
  const items = listAt(
    (await as.editor.get(`/api/items?where[institution][equals]=${nli}&depth=0&limit=100`)).body,
    '/docs',
  )
  const [medium] = items.flatMap((one) => listAt(one, '/media'))
  const made = await as.editor.post('/api/items?draft=true', {
    ...{ title: 'To be handed over', type: 'still-image', institution: nli, media: [medium] },
  })
  const id = textAt(made.body, '/doc/id')
  await execute(as.steward, id, 'transfer', { to: ajhs, note: 'It was theirs.' })
  const offers = await request(as.foreignSteward, 'GET /api/transfers')
  expect(listAt(offers.body, '/docs')).toHaveLength(1)
  const offer = await request(as.foreignSteward, 'GET /api/{kind}/{id}/offer', { parameters: { kind: 'items', id } })
  const offered = textAt(offer.body, '/media/0/id')
  const parameters = { kind: 'items', id, medium: offered }
  await request(as.foreignSteward, 'GET /api/{kind}/{id}/offer/media/{medium}', { parameters })

  const [from, into] = await Promise.all(
    ['One name', 'Another name'].map(async (name) =>
      textAt((await as.coordinator.post('/api/themes?draft=true', { title: name })).body, '/doc/id'),
    ),
  )
  const theme = { parameters: { kind: 'themes', id: from ?? '' } }
  await request(as.coordinator, 'GET /api/{kind}/{id}/merge', theme)
  await request(as.coordinator, 'POST /api/{kind}/{id}/merge', { ...theme, body: { into } })
  await request(as.coordinator, 'GET /api/{kind}/{id}/merge', theme)
  await request(as.coordinator, 'GET /api/{kind}/{id}/merge', { parameters: { kind: 'themes', id: into ?? '' } })
  await request(as.coordinator, 'DELETE /api/{kind}/{id}/merge', theme)
})

/** The documents of a list one by one, each page from the `next` of the one before it. */
const oneByOne = async (by: Client, operation: `GET ${string}`, cursor: string, requested: RequestInput = {}) => {
  const docs: unknown[] = []
  for (let next: unknown = undefined; next !== null;) {
    const query = { ...requested.query, limit: '1', ...(next !== undefined && { [cursor]: String(next) }) }
    const { body } = await request(by, operation, { ...requested, query })
    expect(listAt(body, '/docs').length).toBeLessThan(2)
    docs.push(...listAt(body, '/docs'))
    next = at(body, '/next')
  }
  return docs
}

test('every list is read to its end through next, and says how many there are where it knows', async () => {
  const items = await Promise.all(
    ['First', 'Second', 'Third'].map(async (title) => {
      const made = await as.editor.post('/api/items?draft=true', { title, type: 'still-image', institution: nli })
      return textAt(made.body, '/doc/id')
    }),
  )
  for (const id of items) await execute(as.steward, id, 'transfer', { to: ajhs })
  const ofLibrary = { parameters: { kind: 'institutions', id: nli } }
  const lists = [
    [as.coordinator, 'GET /api/reviews', 'after', { query: { work: 'draft' } }, 3],
    [as.coordinator, 'GET /api/releases', 'before', {}, 1],
    [as.foreignSteward, 'GET /api/notices', 'before', {}, 3],
    [as.foreignSteward, 'GET /api/transfers', 'after', {}, 3],
    [as.coordinator, 'GET /api/tasks', 'after', {}, 0],
    [as.steward, 'GET /api/taken-back', 'after', {}, 0],
    [as.steward, 'GET /api/{kind}/{id}/gaps', 'page', ofLibrary, 3],
  ] as const
  for (const [by, operation, cursor, requested, least] of lists) {
    const docs = await oneByOne(by, operation, cursor, requested)
    const query = { ...('query' in requested && requested.query), limit: operation.endsWith('gaps') ? '50' : '100' }
    const { body } = await request(by, operation, { ...requested, query })
    expect([operation, at(body, '/next'), docs]).toEqual([operation, null, listAt(body, '/docs')])
    expect(docs.length).toBeGreaterThanOrEqual(least)
    const total = at(body, '/total')
    expect([operation, total]).toEqual([operation, operation.endsWith('gaps') ? docs.length : undefined])
  }
  const unseen = await request(as.foreignSteward, 'GET /api/notices', { query: { unseen: 'true', limit: '1' } })
  expect(at(unseen.body, '/total')).toBe(at(unseen.body, '/unseen'))
  expect(at(unseen.body, '/total')).toBeGreaterThanOrEqual(3)
})

test('accounts, roles and API clients answer as described', async () => {
  const second = await makeAdmin(exhibit, 'second@exhibit.example')
  for (const by of [as.admin, as.steward]) await request(by, 'GET /api/users/grants')
  const rivka = await newcomer(as.steward, 'rivka@nli.example', { role: 'editor', institution: nli })
  await request(as.admin, 'GET /api/users/unconfirmed')
  await request(as.foreignSteward, 'POST /api/users/invite', {
    body: { email: 'rivka@nli.example', name: 'Rivka', role: 'editor', institution: ajhs },
  })
  await request(as.admin, 'POST /api/users/{id}/vouch', { parameters: { id: rivka.id } })
  const offers = await request(rivka.client, 'GET /api/users/offers')
  const decline = { parameters: { id: textAt(offers.body, '/docs/0/id') } }
  await request(rivka.client, 'POST /api/users/offers/{id}/decline', decline)
  const offerAgain = async () => {
    await request(as.foreignSteward, 'POST /api/users/invite', {
      body: { email: 'rivka@nli.example', name: 'Rivka', role: 'editor', institution: ajhs },
    })
    const sent = await request(as.foreignSteward, 'GET /api/users/offers/made')
    return { parameters: { id: textAt(sent.body, '/docs/0/id') } }
  }
  await request(as.foreignSteward, 'DELETE /api/users/offers/{id}', await offerAgain())
  await request(rivka.client, 'POST /api/users/offers/{id}/accept', await offerAgain())
  for (const by of [as.steward, as.admin])
    await request(by, 'GET /api/users/{id}/account', { parameters: { id: rivka.id } })
  await request(as.steward, 'POST /api/users/{id}/close', { parameters: { id: rivka.id } })
  await request(as.admin, 'POST /api/users/{id}/close', { parameters: { id: rivka.id } })
  await request(as.admin, 'POST /api/users/{id}/open', { parameters: { id: rivka.id } })

  const steward = await accountOf(emails.steward)
  const [membershipRow] = await queryDatabase(
    exhibit.databaseUrl,
    `select id::text from memberships where user_id = '${steward}'`,
  )
  const membership = { parameters: { id: textAt(membershipRow, '/id') }, body: { reason: 'They died.' } }
  await request(as.admin, 'POST /api/memberships/{id}/end', membership)
  await request(second, 'GET /api/memberships/absences')
  const agreement = { parameters: { institution: nli }, body: { reason: 'I know of it.' } }
  await request(second, 'POST /api/memberships/absences/{institution}/agree', agreement)

  const scopes = ['read']
  const client = await as.admin.post('/api/api-clients', { name: 'A site', scopes })
  const key = { parameters: { id: textAt(client.body, '/doc/id') } }
  await request(as.admin, 'POST /api/api-clients/{id}/rotate', key)
  await request(as.admin, 'POST /api/api-clients/{id}/revoke', key)
})

test('passwords, addresses, sessions and second factors answer as described', async () => {
  const undeliveredRow = `insert into editorial.outbox (recipient, subject, body, outcome, failure, settled_at)
    values ('${emails.editor}', 'A letter', 'Its words', 'given_up', 'no such mailbox', now())`
  await queryDatabase(exhibit.databaseUrl, undeliveredRow)
  const undelivered = await request(as.admin, 'GET /api/users/undelivered')
  expect(listAt(undelivered.body, '/docs')).toHaveLength(1)
  const unsent = await request(as.admin, 'GET /api/users/unsent-mail')
  expect(listAt(unsent.body, '/mail').length).toBeGreaterThan(0)

  const editor = await exhibit.logIn('editor')
  const id = await accountOf(emails.editor)
  await request(exhibit.anonymous, 'POST /api/users/forgot-password', { body: { email: emails.editor } })
  await request(editor, 'POST /api/users/email', { body: { email: 'new@nli.example', password } })
  const body = { email: 'newer@nli.example', password }
  const changed = await request(as.admin, 'POST /api/users/{id}/email', { parameters: { id }, body })
  await request(as.admin, 'GET /api/users/address-changes')
  const token = new URL(textAt(changed.body, '/link')).searchParams.get('token')
  await request(exhibit.anonymous, 'POST /api/users/confirm-email', { body: { token } })
  const newPassword = 'another phrase of theirs'
  await request(editor, 'POST /api/users/password', { body: { password, newPassword } })

  await request(editor, 'GET /api/users/second-factor')
  const begun = await request(editor, 'POST /api/users/second-factor', { body: { password: newPassword } })
  const totp = new TOTP({ secret: Secret.fromBase32(textAt(begun.body, '/secret')) })
  const codeAt = (steps: number) => totp.generate({ timestamp: Date.now() + steps * 30_000 })
  /** Simulates elapsed time: current codes are valid again. */
  const later = () => forgetTotpSteps(exhibit)
  await request(editor, 'POST /api/users/second-factor/confirm', { body: { code: codeAt(0) } })
  await request(editor, 'GET /api/users/second-factor')
  await later()
  const login = await exhibit.anonymous.post('/api/users/login', { email: 'newer@nli.example', password: newPassword })
  const pending = clientOf(exhibit.url, textAt(login.body, '/token'))
  await request(pending, 'GET /api/users/second-factor')
  await request(pending, 'POST /api/users/second-factor/verify', { body: { code: codeAt(0) } })
  await later()
  await request(pending, 'POST /api/users/second-factor/remove', { body: { password: newPassword, code: codeAt(0) } })
  const again = await request(pending, 'POST /api/users/second-factor', { body: { password: newPassword } })
  const other = new TOTP({ secret: Secret.fromBase32(textAt(again.body, '/secret')) })
  await request(pending, 'POST /api/users/second-factor/confirm', { body: { code: other.generate() } })
  await request(as.admin, 'POST /api/users/{id}/second-factor/remove', { parameters: { id } })

  const one = await exhibit.logIn('stranger')
  await exhibit.logIn('stranger')
  const sessions = await request(one, 'GET /api/users/sessions')
  const elsewhere = listAt(sessions.body, '/sessions').find((session) => at(session, '/current') === false)
  const session = textAt(elsewhere, '/id')
  await request(one, 'DELETE /api/users/sessions/{session}', { parameters: { session } })
  await request(one, 'DELETE /api/users/sessions', { query: { others: '' } })
  await request(one, 'POST /api/users/logout')
})

test('next leads to the following page', async () => {
  const [first] = listAt((await as.coordinator.get('/api/notices?limit=1')).body, '/docs')
  const { body } = await request(as.coordinator, 'GET /api/notices', { query: { limit: '1' } })
  expect(at(body, '/next')).toBe(at(first, '/number'))
  const further = await request(as.coordinator, 'GET /api/notices', { query: { before: String(at(body, '/next')) } })
  expect(at(further.body, '/docs/0/number')).toBeLessThan(numberAt(first, '/number'))
  expect(at(further.body, '/next')).toBeNull()
})

test('an answer with a field that the document does not name fails', async () => {
  const response = await request(as.coordinator, 'GET /api/reviews')
  expect(
    document.problemsIn('GET /api/reviews', { ...response, body: { docs: [], next: null, hits: 1 } }),
  ).toBeDefined()
  expect(document.problemsIn('GET /api/reviews', { ...response, body: { docs: [{}], next: null } })).toBeDefined()
})

test('every operation of the document was requested', () => {
  expect(document.operations.filter((operation) => !document.requested.has(operation))).toEqual([])
})
