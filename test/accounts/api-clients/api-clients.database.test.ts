import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { PayloadSDK } from '@payloadcms/sdk'
import { randomBytes } from 'node:crypto'
import { queryDatabase } from '../../support/query-database'
import {
  at,
  clientOf,
  listAt,
  numberAt,
  textAt,
  codesIn,
  ok,
  type ClientResponse,
  type Client,
  type Method,
} from '../../support/client'
import { idOf, openExhibit, whileLoading, type Exhibit } from '../../support/exhibit'
import { poll } from '../../support/wait'
import { upload, pictureOf } from '../../support/media'

let exhibit: Exhibit
let coordinator: Client
let admin: Client
let editor: Client

const canary = 'ZQPREPARED'
const secret = 'ZQSECRET'
let draft: string
let medium: { id: string; filename: string }

type Send = (method: Method, path: string, body?: unknown, headers?: Record<string, string>) => Promise<ClientResponse>

const showing =
  (authorization: string): Send =>
  (method, path, body, headers = {}) =>
    clientOf(exhibit.url).send(method, path, body, { ...headers, authorization })
const bearing = (key: string) => showing(`Bearer ${key}`)

interface Made {
  id: string
  key: string
  send: Send
}

const make = async (fields: object): Promise<Made> => {
  const { body, status, text } = await coordinator.post('/api/api-clients', { name: 'A site', ...fields })
  expect([status, status === 201 ? '' : text]).toEqual([201, ''])
  const key = textAt(body, '/doc/key')
  return { id: textAt(body, '/doc/id'), key, send: bearing(key) }
}

const statusOf = ({ status }: ClientResponse) => status

let reader: Made
let previewer: Made

beforeAll(async () => {
  exhibit = await openExhibit()
  ;[coordinator, admin, editor] = await Promise.all([
    exhibit.as('coordinator'),
    exhibit.as('admin'),
    exhibit.as('editor'),
  ])
  reader = await make({ scopes: ['read'] })
  previewer = await make({ name: 'A preview', scopes: ['read', 'preview'] })
  const institution = await idOf(editor, 'institutions', 'national-library-of-israel')
  const { id, doc } = await upload(editor, { institution, alt: canary }, await pictureOf('#a46', `${secret}.png`, 900))
  medium = { id, filename: textAt(doc, '/filename') }
  const made = await editor.post('/api/items', {
    title: canary,
    type: 'text',
    institution,
    notes: secret,
    media: [medium.id],
    rights: { note: secret },
    date: { typed: '1974', note: secret },
    access: { level: 'sealed', reason: secret },
  })
  ok(made, 201)
  draft = textAt(made.body, '/doc/id')
}, whileLoading)
afterAll(() => exhibit.close())

describe('a key', () => {
  test('is 256 random bits after a prefix, and is only in the response that creates it', async () => {
    expect(previewer.key).toMatch(/^vitrine_[\w-]{43}$/)
    const responses = await Promise.all([
      coordinator.get('/api/api-clients?limit=100&depth=1'),
      coordinator.get(`/api/api-clients/${previewer.id}?select[key]=true`),
      coordinator.get(`/api/api-clients/versions?limit=100`),
      coordinator.patch(`/api/api-clients/${previewer.id}`, { name: 'A preview', key: previewer.key }),
      coordinator.graphql('{ ApiClients(limit: 100) { docs { id name scopes starts key expires revoked } } }'),
      coordinator.get(`/api/history?kind=api-clients&id=${previewer.id}`),
      coordinator.get(`/api/api-clients?where[key][equals]=${previewer.key}`),
    ])
    for (const { text } of responses) expect(text).not.toContain(previewer.key.slice(12))
    expect(responses.filter(({ status }) => status === 200).length).toBeGreaterThan(3)
    expect(textAt(responses[3]?.body, '/doc/starts')).toBe(previewer.key.slice(0, 12))
    expect(exhibit.output()).not.toContain(previewer.key)
  })

  test('is stored as a hash only', async () => {
    const [{ tables = [] } = {}] = await queryDatabase(
      exhibit.databaseUrl,
      `select array_agg(format('%I.%I', table_schema, table_name)) as tables from information_schema.tables
       where table_schema in ('public', 'editorial', 'delivery') and table_type = 'BASE TABLE'`,
    )
    expect(tables).toContain('editorial.client_keys')
    for (const table of Array.isArray(tables) ? tables : [])
      expect(
        await queryDatabase(
          exhibit.databaseUrl,
          `select from ${table} t where t::text like '%${previewer.key.slice(12)}%' limit 1`,
        ),
      ).toEqual([])
  })

  test('created through GraphQL is returned there, once', async () => {
    const { body } = await coordinator.graphql(
      'mutation { createApiClient(data: { name: "By GraphQL", scopes: [read] }) { id key } }',
    )
    const key = textAt(body, '/data/createApiClient/key')
    expect(statusOf(await bearing(key)('GET', '/api/items?limit=1'))).toBe(200)
  })

  test.each(['Bearer ', 'bearer ', 'api-clients API-Key '])('is shown as “%s…”', async (scheme) => {
    const send = showing(scheme + previewer.key)
    expect(statusOf(await send('GET', `/api/items/${draft}`))).toBe(200)
  })

  test('works in Payload’s client', async () => {
    const headers = { Authorization: `api-clients API-Key ${previewer.key}` }
    const sdk = new PayloadSDK({ baseURL: `${exhibit.url}/api`, baseInit: { headers } })
    expect((await sdk.findByID({ collection: 'items', id: draft, draft: true, depth: 0 })).title).toBe(canary)
  })

  test('that is wrong is rejected on every path, and never treated as anonymous', async () => {
    const wrong = [
      `Bearer vitrine_${randomBytes(32).toString('base64url')}`,
      `Bearer ${previewer.key.slice(0, -1)}${previewer.key.endsWith('A') ? 'B' : 'A'}`,
      `api-clients API-Key ${previewer.key}x`,
      'api-clients API-Key',
      'Bearer undefined',
      'Bearer',
    ]
    const paths: [Method, string, unknown?][] = [
      ['GET', '/api/items'],
      ['GET', `/api/items/${draft}`],
      ['GET', '/api/globals/site'],
      ['GET', '/api/access'],
      ['GET', '/api/users/me'],
      ['GET', '/api/no-such-thing'],
      ['GET', `/api/media/file/${medium.filename}?width=320`],
      ['GET', '/api/graphql?query={Items{totalDocs}}'],
      ['POST', '/api/graphql', { query: '{ __typename }' }],
      ['POST', '/api/users/login', { email: 'nobody@mail.example', password: 'x' }],
    ]
    for (const authorization of wrong)
      for (const [method, path, body] of paths) {
        const response = await showing(authorization)(method, path, body)
        expect([authorization, path, response.status]).toEqual([authorization, path, 401])
        expect([at(response.body, '/code'), response.headers.get('www-authenticate')]).toEqual([
          'unauthenticated',
          'Bearer realm="vitrine", error="invalid_token"',
        ])
      }
  })

  test('is replaced by rotation at once', async () => {
    const made = await make({ scopes: ['read'] })
    const { body, status } = await coordinator.post(`/api/api-clients/${made.id}/rotate`, {})
    expect([status, textAt(body, '/key') === made.key]).toEqual([200, false])
    expect(statusOf(await made.send('GET', '/api/items?limit=1'))).toBe(401)
    expect(statusOf(await bearing(textAt(body, '/key'))('GET', '/api/items?limit=1'))).toBe(200)
    const { body: read } = await coordinator.get(`/api/api-clients/${made.id}`)
    expect(textAt(read, '/starts')).toBe(textAt(body, '/key').slice(0, 12))
  })

  test('is revoked at once, for good', async () => {
    const made = await make({ scopes: ['read'] })
    expect(statusOf(await made.send('GET', '/api/items?limit=1'))).toBe(200)
    expect(statusOf(await admin.post(`/api/api-clients/${made.id}/revoke`, {}))).toBe(200)
    expect(statusOf(await made.send('GET', '/api/items?limit=1'))).toBe(401)
    const again = await coordinator.post(`/api/api-clients/${made.id}/rotate`, {})
    expect([again.status, codesIn(again)]).toEqual([409, [' client_revoked']])
    const changed = await coordinator.patch(`/api/api-clients/${made.id}`, { revoked: null })
    expect(changed.status).toBe(409)
  })

  test('expires', async () => {
    const made = await make({ scopes: ['read'], expires: new Date(Date.now() + 3_600_000).toISOString() })
    expect(statusOf(await made.send('GET', '/api/items?limit=1'))).toBe(200)
    await queryDatabase(exhibit.databaseUrl, `update api_clients set expires = now() where id = '${made.id}'`)
    expect(statusOf(await made.send('GET', '/api/items?limit=1'))).toBe(401)
    const renewed = { expires: new Date(Date.now() + 3_600_000).toISOString() }
    expect(statusOf(await coordinator.patch(`/api/api-clients/${made.id}`, renewed))).toBe(200)
    expect(statusOf(await made.send('GET', '/api/items?limit=1'))).toBe(200)
  })
})

describe('creators of clients', () => {
  test('get an error by field for what is missing', async () => {
    const responses = await Promise.all([
      coordinator.post('/api/api-clients', { name: ' ', scopes: ['read'] }),
      coordinator.post('/api/api-clients', { name: 'A site', scopes: [] }),
      coordinator.post('/api/api-clients', { name: 'A site', scopes: ['read'], expires: '2001-01-01' }),
    ])
    expect(responses.map((response) => [response.status, ...codesIn(response)])).toEqual([
      [400, '/name client_name_needed'],
      [400, '/scopes scope_needed'],
      [400, '/expires not_in_the_future'],
    ])
  })

  test('grant no more than they hold: an admin reads no drafts', async () => {
    const mine = await admin.post('/api/api-clients', { name: 'A site', scopes: ['read'] })
    expect(mine.status).toBe(201)
    const responses = await Promise.all([
      admin.post('/api/api-clients', { name: 'A preview', scopes: ['preview'] }),
      admin.patch(`/api/api-clients/${textAt(mine.body, '/doc/id')}`, { scopes: ['read', 'preview'] }),
      admin.patch(`/api/api-clients/${previewer.id}`, { name: 'Mine' }),
      admin.post(`/api/api-clients/${previewer.id}/rotate`, {}),
    ])
    expect(responses.map((response) => [response.status, ...codesIn(response)])).toEqual(
      responses.map(() => [403, '/scopes preview_not_yours']),
    )
  })

  test('are the only ones who can see clients', async () => {
    const others = [exhibit.anonymous, editor, await exhibit.as('steward'), await exhibit.as('stranger')]
    for (const other of others) {
      const responses = await Promise.all([
        other.get('/api/api-clients'),
        other.get(`/api/api-clients/${reader.id}`),
        other.post('/api/api-clients', { name: 'Mine', scopes: ['read'] }),
        other.patch(`/api/api-clients/${reader.id}`, { name: 'Mine' }),
        other.delete(`/api/api-clients/${reader.id}`),
        other.post(`/api/api-clients/${reader.id}/rotate`, {}),
        other.post(`/api/api-clients/${reader.id}/revoke`, {}),
        other.get(`/api/history?kind=api-clients&id=${reader.id}`),
      ])
      for (const { status, text } of responses) {
        expect([401, 403, 404]).toContain(status)
        expect(text).not.toContain('A site')
      }
    }
    expect(statusOf(await reader.send('GET', '/api/items?limit=1'))).toBe(200)
    expect(statusOf(await coordinator.delete(`/api/api-clients/${reader.id}`))).toBe(403)
  })

  test('see who created it and when it was last used; neither can be set', async () => {
    const made = await make({ scopes: ['read'], lastUsed: '2001-01-01', starts: 'vitrine_mine', madeBy: null })
    await made.send('GET', '/api/items?limit=1')
    const { body } = await coordinator.get(`/api/api-clients/${made.id}`)
    expect(Date.now() - Date.parse(textAt(body, '/lastUsed'))).toBeLessThan(60_000)
    const me = textAt((await coordinator.get('/api/users/me')).body, '/user/id')
    expect([textAt(body, '/madeBy'), textAt(body, '/starts')]).toEqual([me, made.key.slice(0, 12)])
  })

  test('are in the audit log, with what they granted', async () => {
    const made = await make({ scopes: ['read'] })
    await coordinator.patch(`/api/api-clients/${made.id}`, { scopes: ['read', 'preview'] })
    await coordinator.patch(`/api/api-clients/${made.id}`, { name: 'Another name' })
    await coordinator.post(`/api/api-clients/${made.id}/rotate`, {})
    await coordinator.post(`/api/api-clients/${made.id}/revoke`, {})
    const { body } = await coordinator.get(`/api/history?kind=api-clients&id=${made.id}`)
    const entries = listAt(body, '/entries').map((entry) => [at(entry, '/what'), at(entry, '/from'), at(entry, '/to')])
    expect(entries).toEqual([
      ['client_made', null, 'read'],
      ['client_changed', 'read', 'read+preview'],
      ['client_rotated', null, null],
      ['client_revoked', null, null],
    ])
  })
})

describe('a client', () => {
  test('writes nothing, by no transition', async () => {
    const item = `/api/items/${draft}`
    const writes: [Method, string, unknown?][] = [
      ['POST', '/api/items', { title: 'Mine' }],
      ['PATCH', item, { title: 'Mine' }],
      ['PATCH', '/api/items?where[type][equals]=text', { title: 'Mine' }],
      ['DELETE', item],
      ['DELETE', '/api/items?where[type][equals]=text'],
      ['POST', `${item}/duplicate`, {}],
      ['POST', `${item}/transitions/publish`, {}],
      ['POST', `/api/globals/site`, { title: 'Mine' }],
      ['POST', '/api/media', { alt: 'Mine' }],
      ['POST', '/api/api-clients', { name: 'Mine', scopes: ['read'] }],
      ['POST', `/api/api-clients/${previewer.id}/rotate`, {}],
      ['POST', '/api/users/invite', {}],
      ['POST', '/api/users/logout', {}],
      ['POST', '/api/users/refresh-token', {}],
      ['DELETE', '/api/users/sessions'],
      ['POST', '/api/payload-preferences/mine', { value: 1 }],
    ]
    for (const { send } of [reader, previewer])
      for (const [method, path, body] of writes)
        expect([method, path, statusOf(await send(method, path, body))]).toEqual([method, path, 403])
    expect(textAt((await editor.get(`${item}?draft=true`)).body, '/title')).toBe(canary)
  })

  test('writes nothing over GraphQL either', async () => {
    for (const query of [
      `mutation { updateItem(id: "${draft}", data: { title: "Mine" }) { id } }`,
      `mutation { deleteItem(id: "${draft}") { id } }`,
      `mutation { createItem(data: { title: "Mine" }) { id } }`,
      'mutation { logoutUser }',
    ]) {
      const { body } = await previewer.send('POST', '/api/graphql', { query })
      expect([at(body, '/errors/0/extensions/code'), at(body, '/data')]).toEqual(['forbidden', undefined])
    }
  })

  test('is not a person: endpoints for people reject it', async () => {
    const responses = await Promise.all(
      [
        '/api/users/sessions',
        '/api/users/unsent-mail',
        '/api/users/grants',
        `/api/items/${draft}/readiness`,
        `/api/history?kind=items&id=${draft}`,
      ].map((path) => previewer.send('GET', path)),
    )
    expect(responses.map(statusOf)).toEqual(responses.map(() => 403))
    expect(at((await previewer.send('GET', '/api/users/me')).body, '/user')).toBeNull()
    for (const path of ['/api/api-clients/me', '/api/users', '/api/memberships', '/api/payload-preferences'])
      expect([path, [403, 404].includes(statusOf(await previewer.send('GET', path)))]).toEqual([path, true])
    const access = await previewer.send('GET', '/api/access')
    expect([at(access.body, '/canAccessAdmin') === true, access.text.includes('"update"')]).toEqual([false, false])
  })

  test('ignores a cookie sent with the key', async () => {
    // the server's public URL, on any port
    const origin = 'http://localhost:0'
    const { headers } = await exhibit.anonymous.post('/api/users/login', {
      email: 'editor@nli.example',
      password: 'demo-password-1',
    })
    const cookie = headers.get('set-cookie')?.split(';')[0] ?? ''
    expect(at((await exhibit.anonymous.get('/api/users/me', { cookie, origin })).body, '/user/email')).toBe(
      'editor@nli.example',
    )
    const { body } = await clientOf(exhibit.url).get('/api/users/me', {
      cookie,
      origin,
      authorization: `api-clients API-Key ${reader.key}`,
    })
    expect(at(body, '/user')).toBeNull()
  })

  test('has the limits of logged-in users', async () => {
    expect(statusOf(await reader.send('GET', '/api/items?limit=1000'))).toBe(200)
    expect(statusOf(await exhibit.anonymous.get('/api/items?limit=1000'))).toBe(400)
  })
})

describe('the scope read', () => {
  test.each([
    '/api/items?limit=100&sort=slug',
    '/api/items?limit=100&sort=slug&draft=true&depth=1',
    '/api/themes?limit=100&sort=slug&draft=true',
    '/api/media?limit=100&sort=id',
    '/api/globals/site?draft=true',
    '/api/genres?limit=100&sort=slug',
  ])('reads what is public: %s', async (path) => {
    const [theirs, anybodys] = await Promise.all([reader.send('GET', path), exhibit.anonymous.get(path)])
    expect(theirs.body).toEqual(anybodys.body)
    expect(theirs.status).toBe(200)
  })

  test('reads no draft, on any path', async () => {
    const responses = await Promise.all([
      reader.send('GET', `/api/items/${draft}`),
      reader.send('GET', `/api/items/${draft}?draft=true`),
      reader.send('GET', `/api/media/${medium.id}`),
      reader.send('GET', `/api/media/file/${medium.filename}?width=320`),
      reader.send('GET', '/api/items/versions'),
    ])
    for (const { status, text } of responses)
      expect([[403, 404].includes(status), text.includes(canary)]).toEqual([true, false])
    const query = `{ Item(id: "${draft}", draft: true) { title } Items(draft: true, where: { title: { equals: "${canary}" } }) { totalDocs } }`
    const { text, body } = await reader.send('POST', '/api/graphql', { query })
    expect([text.includes(canary), at(body, '/data/Items/totalDocs')]).toEqual([false, 0])
  })
})

describe('the scope preview', () => {
  test('reads drafts, and what they mention', async () => {
    const { body } = await previewer.send('GET', `/api/items/${draft}?draft=true&depth=1`)
    expect([textAt(body, '/title'), at(body, '/media/0')]).toEqual([canary, expect.objectContaining({ alt: canary })])
    const listed = await previewer.send('GET', `/api/items?draft=true&where[title][equals]=${canary}`)
    expect(numberAt(listed.body, '/totalDocs')).toBe(1)
    const query = `{ Item(id: "${draft}", draft: true) { title } }`
    const response = await previewer.send('POST', '/api/graphql', { query })
    expect(at(response.body, '/data/Item/title')).toBe(canary)
    const published = await idOf(editor, 'items', 'send-off-at-the-moscow-airport')
    await editor.patch(`/api/items/${published}`, { title: `${canary} later` })
    expect(textAt((await previewer.send('GET', `/api/items/${published}?draft=true`)).body, '/title')).toBe(
      `${canary} later`,
    )
    expect(textAt((await previewer.send('GET', `/api/items/${published}`)).body, '/title')).not.toContain(canary)
    expect(statusOf(await previewer.send('GET', '/api/globals/site?draft=true'))).toBe(200)
  })

  test('reads no private field, and filters by none', async () => {
    const responses = await Promise.all(
      [
        `/api/items/${draft}`,
        `/api/items/${draft}?draft=true&depth=3&locale=all`,
        `/api/items?limit=100&draft=true&depth=3`,
        `/api/items/${draft}?select[notes]=true&select[rights]=true&select[access]=true`,
        `/api/media?limit=1000`,
        `/api/media/${medium.id}`,
        '/api/items/versions?limit=100',
      ].map((path) => previewer.send('GET', path)),
    )
    for (const { text } of responses) expect(text).not.toContain(secret)
    const probes = ['notes', 'rights.note', 'date.note', 'access.reason'].map((field) =>
      previewer.send('GET', `/api/items?draft=true&where[${field}][like]=${secret}`),
    )
    for (const { status, text } of await Promise.all(probes)) {
      expect(status).toBe(400)
      expect(text).not.toContain(draft)
    }
    expect(statusOf(await previewer.send('GET', '/api/items/versions'))).toBe(403)
    const query = `{ Item(id: "${draft}", draft: true) { title notes rights { note } } versionsItems { totalDocs } }`
    expect((await previewer.send('POST', '/api/graphql', { query })).text).not.toContain(secret)
  })

  test('reads renditions of unpublished media, and no original', async () => {
    const rendition = `/api/media/file/${medium.filename}?width=320`
    const seen = await poll(
      10_000,
      () => previewer.send('GET', rendition),
      ({ status }) => status === 200,
    )
    expect([seen.status, seen.headers.get('content-type')]).toEqual([200, 'image/webp'])
    expect(statusOf(await exhibit.anonymous.get(rendition))).toBe(403)
    expect(statusOf(await previewer.send('GET', `/api/media/file/${medium.filename}`))).toBe(404)
    expect(statusOf(await editor.get(`/api/media/file/${medium.filename}`))).toBe(200)
  })
})
