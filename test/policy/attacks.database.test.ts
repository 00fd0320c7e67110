import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { at, listAt, textAt, ok, type ClientResponse, type Client } from '../support/client'
import { findBySlug, idOf, openExhibit, untilReleased, whileLoading, type Exhibit } from '../support/exhibit'

/** A word in others' drafts only: in a draft, in the newer draft of a live record, and in private notes. */
const canary = 'CANARYWORD'
const live = 'send-off-at-the-moscow-airport'

let exhibit: Exhibit
let owner: Client
let readers: Record<string, Client>
let draft: string
let liveItem: string
let medium: string
let draftVersion: string
let laterVersion: string

const versionOf = async (id: string) => {
  const { body } = await owner.get(`/api/items/versions?where[parent][equals]=${id}&sort=-updatedAt&limit=1`)
  return textAt(body, '/docs/0/id')
}

beforeAll(async () => {
  exhibit = await openExhibit()
  owner = await exhibit.as('editor')
  readers = { 'another institution’s editor': await exhibit.as('stranger'), anonymous: exhibit.anonymous }
  const institution = await idOf(owner, 'institutions', 'national-library-of-israel')
  const item = await findBySlug(owner, 'items', 'letter-to-relatives-abroad')
  medium = textAt(item, '/media/0')
  const made = await owner.post('/api/items', {
    title: canary,
    caption: canary,
    notes: canary,
    type: 'text',
    institution,
    media: [medium],
  })
  ok(made, 201)
  draft = textAt(made.body, '/doc/id')
  liveItem = await idOf(owner, 'items', live)
  // the live record mentions the draft, which a weak mention may
  const mentioned = await owner.patch(`/api/items/${liveItem}`, {
    notes: canary,
    relations: [{ item: draft, kind: 'part-of' }],
  })
  ok(mentioned)
  const publication = await exhibit.publish(`/api/items/${liveItem}`)
  ok(publication)
  await untilReleased(exhibit, publication)
  expect((await owner.patch(`/api/items/${liveItem}`, { title: canary })).status).toBe(200)
  draftVersion = await versionOf(draft)
  laterVersion = await versionOf(liveItem)
}, whileLoading)
afterAll(() => exhibit.close())

/** Asserts that nothing of a draft leaks, whatever the status, and that the server does not fail. */
const expectNoLeak = (what: string, { status, text }: ClientResponse) =>
  expect([what, status < 500, text.includes(canary)]).toEqual([what, true, false])

const totalOf = (response: ClientResponse, pointer: string) => {
  const total = at(response.body, pointer)
  return typeof total === 'number' ? total : 0
}

const everyPath = () => [
  '/api/items?limit=100',
  '/api/items?limit=100&draft=true',
  '/api/items?limit=100&draft=true&locale=all&depth=3',
  '/api/items?limit=100&trash=true&draft=true',
  '/api/items?limit=100&draft=true&select[title]=true&select[notes]=true',
  '/api/items?limit=100&select[relations]=true&depth=2',
  `/api/items/${draft}`,
  `/api/items/${draft}?draft=true`,
  `/api/items/${liveItem}?draft=true`,
  `/api/items/${liveItem}?depth=3`,
  `/api/items/${liveItem}?depth=3&draft=true&locale=all`,
  '/api/items/versions?limit=100',
  `/api/items/versions?limit=100&where[parent][equals]=${draft}`,
  `/api/items/versions?limit=100&where[version._status][equals]=published&depth=2`,
  `/api/items/versions/${draftVersion}`,
  `/api/items/versions/${laterVersion}`,
  `/api/items/${draft}/readiness`,
  `/api/items/${liveItem}/readiness`,
  `/api/items/${draft}/uses`,
  `/api/items/${liveItem}/uses`,
  `/api/items/${draft}/diff`,
  `/api/items/${liveItem}/diff`,
  `/api/items/${draft}/timeline`,
  `/api/items/${liveItem}/timeline`,
  `/api/items/${draft}/comments`,
  `/api/items/${liveItem}/comments`,
  '/api/reviews?work=draft,in_review,changes_requested,approved&limit=100',
  '/api/reviews?work=draft,in_review&institution=none&limit=100',
  '/api/desk/start',
  '/api/desk/start?locale=he',
  '/api/tasks',
  '/api/releases',
  '/api/notices',
  '/api/users/undelivered',
  '/api/institutions?limit=100&depth=3&draft=true',
  '/api/themes?limit=100&depth=3&draft=true',
  '/api/sections?limit=100&depth=3&draft=true',
  '/api/exhibits?limit=100&depth=3&draft=true',
  '/api/globals/site?depth=3&draft=true',
  '/api/media?limit=100&depth=3',
  '/api/access',
  '/api/users?limit=100&depth=2',
  '/api/memberships?limit=100&depth=3',
  `/v1/items/${live}`,
  '/v1/items?limit=100',
]

/** Each would count what it found, by a word or an id of the draft only. */
const probes = () => [
  `where[title][equals]=${canary}`,
  `where[title][like]=${canary.slice(0, 6)}`,
  `where[caption][contains]=${canary}`,
  `where[notes][like]=${canary}`,
  `where[id][equals]=${draft}`,
  `where[relations.item.title][equals]=${canary}`,
  `where[relations.item.notes][like]=${canary}`,
  `where[relations.item._status][equals]=draft`,
  `where[or][0][title][equals]=${canary}&where[or][1][relations.item.title][like]=${canary}`,
  `where[media.filename][exists]=true&where[title][equals]=${canary}`,
]

const queries = () => [
  '{ Items(limit: 100) { docs { title notes relations { item { title notes } } } } }',
  '{ Items(limit: 100, draft: true) { docs { title notes relations { item { title notes } } } } }',
  `{ Item(id: "${draft}") { title } }`,
  `{ Item(id: "${draft}", draft: true) { title } }`,
  `{ Item(id: "${liveItem}", draft: true) { title notes relations { item { title } } } }`,
  '{ versionsItems(limit: 100) { docs { parent { id title } version { title notes } } } }',
  `{ versionItem(id: "${draftVersion}") { version { title } } }`,
  `{ versionItem(id: "${laterVersion}") { version { title notes } } }`,
  '{ Institutions(limit: 100, draft: true) { docs { name notes takedownContact } } }',
  '{ Sections(limit: 100) { docs { placements { of { value { ... on Item { title notes } } } } } } }',
  '{ Users(limit: 100) { docs { email name } } }',
]

const counted = () =>
  [
    `title: { equals: "${canary}" }`,
    `notes: { like: "${canary}" }`,
    `id: { equals: "${draft}" }`,
    `relations__item: { equals: "${randomUUID()}" }`,
  ].flatMap((where) => [
    [`{ countItems(where: { ${where} }) { totalDocs } }`, '/data/countItems/totalDocs'] as const,
    [`{ Items(draft: true, where: { ${where} }) { totalDocs } }`, '/data/Items/totalDocs'] as const,
  ])

test('the owner reads the record that the following attacks target', async () => {
  for (const path of [`/api/items/${draft}?draft=true`, `/api/items/versions/${laterVersion}`])
    expect((await owner.get(path)).text).toContain(canary)
  for (const probe of probes().slice(0, 3))
    expect([probe, totalOf(await owner.get(`/api/items?draft=true&${probe}`), '/totalDocs')]).toEqual([
      probe,
      expect.any(Number),
    ])
  expect((await owner.post(`/api/items/access/${draft}`, {})).status).toBe(200)
  expect((await owner.graphql(queries()[1] ?? '')).text).toContain(canary)
  expect((await owner.graphql(queries()[5] ?? '')).text).toContain(canary)
})

describe.each(['another institution’s editor', 'anonymous'])('%s', (name) => {
  const reader = (): Client => {
    const found = readers[name]
    if (!found) throw new Error(`There is no ${name}`)
    return found
  }

  test('reads no draft, over any REST path', async () => {
    for (const path of everyPath()) {
      const response = await reader().get(path)
      expectNoLeak(path, response)
      // the query itself is valid
      expect([path, path.includes('trash') || [200, 401, 403, 404].includes(response.status)]).toEqual([path, true])
    }
    for (const path of [`/api/items/${draft}`, `/api/items/${draft}?draft=true`])
      expect([path, (await reader().get(path)).status]).toEqual([path, 404])
  })

  test('reads no draft over GraphQL', async () => {
    for (const query of queries()) {
      const response = await reader().graphql(query)
      expectNoLeak(query, response)
      expect(response.text).not.toMatch(/Cannot query field|Unknown (argument|type)|Syntax Error/)
    }
  })

  test('finds no draft by filtering, counting or sorting', async () => {
    for (const probe of probes())
      for (const path of ['/api/items?', '/api/items?draft=true&', '/api/items/count?', '/api/items/versions?']) {
        const versions = path.includes('versions')
        const requested = path + (versions ? probe.replaceAll('where[', 'where[version.') : probe)
        const response = await reader().get(requested)
        expectNoLeak(requested, response)
        expect([requested, totalOf(response, '/totalDocs')]).toEqual([requested, 0])
      }
    for (const [query, pointer] of counted())
      expect([query, totalOf(await reader().graphql(query), pointer)]).toEqual([query, 0])
    for (const field of ['notes', 'relations.item.notes', 'institution.takedownContact', 'proposer.email'])
      expect([field, (await reader().get(`/api/items?sort=${field}`)).status]).toEqual([field, 400])
  })

  test('learns by no filter that a public record mentions a draft', async () => {
    const nothing = randomUUID()
    const requested = (condition: string) => [
      `/api/items?where[${condition}`,
      `/api/items?draft=true&where[${condition}`,
      `/api/items/count?where[${condition}`,
      `/api/items?where[or][0][and][0][${condition}`,
      `/api/items?where[relations.item.${condition}`,
    ]
    for (const condition of ['equals', 'in', 'not_equals', 'not_in', 'like', 'contains'].flatMap((operator) =>
      ['relations.item', 'relations.item.id'].map((path) => `${path}][${operator}]=`),
    ))
      for (const path of requested(condition)) {
        const [real, none] = [await reader().get(path + draft), await reader().get(path + nothing)]
        const expected = [path, none.status, at(none.body, '/totalDocs')]
        expect([path, real.status, at(real.body, '/totalDocs')]).toEqual(expected)
        if (path.includes('[relations.item][equals]')) expect([path, real.status]).toEqual([path, 200])
      }
    for (const [mentioned, among] of [
      ['', `${draft},${nothing}`],
      ['[0]', draft],
    ])
      expect(
        at((await reader().get(`/api/items?where[relations.item][in]${mentioned}=${among}`)).body, '/totalDocs'),
      ).toBe(0)
    for (const query of ['relations__item: { equals: "·" }', 'AND: [{ relations__item: { in: ["·"] } }]']) {
      const { body } = await reader().graphql(`{ Items(where: { ${query.replace('·', draft)} }) { totalDocs } }`)
      expect([query, at(body, '/data/Items/totalDocs')]).toEqual([query, 0])
    }
    for (const path of ['relations.item', 'relations.item.id', 'themes', 'proposer'])
      expect([path, (await reader().get(`/api/items?where[${path}][greater_than]=${draft}`)).status]).toEqual([
        path,
        400,
      ])
    const byOwner = await owner.get(`/api/items?where[relations.item][equals]=${draft}&limit=0`)
    expect([byOwner.status, at(byOwner.body, '/docs/0/id')]).toEqual([200, liveItem])
  })

  test('finds no file of others by its original name, and cannot sort by it', async () => {
    const mediaList = await owner.get(`/api/media?where[sha256][exists]=true&limit=100`)
    const other = listAt(mediaList.body, '/docs').find((doc) => at(doc, '/shown') === true && at(doc, '/originalName'))
    const name = encodeURIComponent(textAt(other, '/originalName'))
    expect(at((await owner.get(`/api/media?where[originalName][equals]=${name}`)).body, '/totalDocs')).not.toBe(0)
    for (const [query, statuses] of [
      [`/api/media?where[originalName][equals]=${name}`, [200, 400]],
      [`/api/media/count?where[or][0][originalName][like]=${name}`, [200, 400]],
      [`/api/media?where[captions.file.originalName][like]=${name}`, [400]],
      [`/api/items?where[media.originalName][equals]=${name}`, [400]],
      ['/api/media?sort=-originalName', [400]],
      ['/api/items?sort=media.originalName', [400]],
    ] as const) {
      const response = await reader().get(query)
      const allowed: readonly number[] = statuses
      expect([query, allowed.includes(response.status), totalOf(response, '/totalDocs')]).toEqual([query, true, 0])
    }
  })

  test('learns of no draft from errors', async () => {
    const nothing = randomUUID()
    const alike = async (send: (id: string) => Promise<ClientResponse>, what: string) => {
      const [real, none] = [await send(draft), await send(nothing)]
      expectNoLeak(what, real)
      expect([what, real.status, real.text.replaceAll(draft, '·')]).toEqual([
        what,
        none.status,
        none.text.replaceAll(nothing, '·'),
      ])
    }
    await alike((id) => reader().get(`/api/items/${id}?draft=true`), 'read')
    await alike((id) => reader().get(`/api/items/${id}?data=${encodeURIComponent('{"title":"x"}')}`), 'read ?data=')
    await alike((id) => reader().patch(`/api/items/${id}`, { title: 'x' }), 'update')
    await alike((id) => reader().patch(`/api/items/${id}`, { title: 'x', revision: 99 }), 'update of another revision')
    await alike((id) => reader().patch(`/api/items/${id}`, { title: 'x' }, { 'if-match': '"99"' }), 'If-Match')
    await alike((id) => reader().delete(`/api/items/${id}`), 'delete')
    await alike((id) => reader().post(`/api/items/access/${id}`, {}), 'access')
    await alike((id) => reader().get(`/api/items/${id}/readiness`), 'preflight')
    await alike((id) => reader().post(`/api/items/${id}/transitions/publish`, {}), 'publish')
    await alike((id) => reader().post(`/api/items/${id}/transitions/publish`, { revision: 99 }), 'publish another')
    for (const transitionName of ['submit', 'recall', 'approve', 'discard', 'unpublish', 'reinstate'])
      await alike((id) => reader().post(`/api/items/${id}/transitions/${transitionName}`, {}), transitionName)
    await alike((id) => reader().post(`/api/items/${id}/transitions/withdraw`, { reason: 'rights' }), 'withdraw')
    await alike((id) => reader().post(`/api/items/${id}/transitions/request_changes`, { note: 'x' }), 'send back')
    await alike((id) => reader().post(`/api/items/${id}/transitions/restore`, { version: draftVersion }), 'bring back')
    await alike((id) => reader().get(`/api/items/${id}/uses`), 'uses')
    await alike((id) => reader().get(`/api/items/${id}/comments`), 'comments')
    await alike((id) => reader().post(`/api/items/${id}/comments`, { text: 'x' }), 'a comment')
    await alike((id) => reader().post(`/api/items/${id}/duplicate`, {}), 'duplicate')
    await alike((id) => reader().graphql(`{ Item(id: "${id}", draft: true) { id } }`), 'GraphQL read')
    await alike(
      (id) => reader().graphql(`mutation { updateItem(id: "${id}", data: { title: "x" }) { id } }`),
      'updateItem',
    )
    await alike((id) => reader().graphql(`mutation { deleteItem(id: "${id}") { id } }`), 'deleteItem')
    const [real, none] = [
      await reader().post(`/api/items/versions/${laterVersion}?draft=true`, {}),
      await reader().post(`/api/items/versions/${nothing}?draft=true`, {}),
    ]
    expect([real.status, real.text]).toEqual([404, none.text])
    const requested = await reader().graphql(`{ docAccessItem(id: "${draft}") { update { permission } } }`)
    expect(requested.text).toContain('Cannot query field')
  })

  test('learns of no newer draft from errors on the live record', async () => {
    for (const [what, response] of [
      ['update', await reader().patch(`/api/items/${liveItem}`, { title: 'x', revision: 1 })],
      ['If-Match', await reader().patch(`/api/items/${liveItem}`, { title: 'x' }, { 'if-match': '"1"' })],
      ['publish', await reader().post(`/api/items/${liveItem}/transitions/publish`, { revision: 1 })],
      ['preflight', await reader().get(`/api/items/${liveItem}/readiness`)],
      ['restore', await reader().post(`/api/items/versions/${laterVersion}?draft=true`, {})],
      ['bulk', await reader().patch('/api/items?where[title][exists]=true', { title: 'x' })],
      ['bulk delete', await reader().send('DELETE', '/api/items?where[title][exists]=true')],
      ['access', await reader().post(`/api/items/access/${liveItem}`, { title: canary.slice(1) })],
    ] as const) {
      expectNoLeak(what, response)
      expect([what, response.status]).toEqual([
        what,
        what === 'access' ? 200 : expect.not.stringMatching(/200|409|422/),
      ])
      if (what !== 'access') expect([401, 403, 404]).toContain(response.status)
    }
  })

  test('gets neither the file of a draft nor its description', async () => {
    const { body } = await owner.get(`/api/media/${medium}`)
    const file = textAt(body, '/url').replace(/^https?:\/\/[^/]+/, '')
    for (const path of [file, `/api/media/${medium}`, `/media/${textAt(body, '/sha256')}/640.webp`])
      expect([path, [401, 403, 404].includes((await reader().get(path)).status)]).toEqual([path, true])
    for (const probe of [`where[id][equals]=${medium}`, `where[sha256][equals]=${textAt(body, '/sha256')}`])
      expect([probe, totalOf(await reader().get(`/api/media/count?${probe}`), '/totalDocs')]).toEqual([probe, 0])
  })

  test('has no access to Payload’s own collections', async () => {
    for (const [path, response] of [
      ['first-register', await reader().post('/api/users/first-register', { email: 'x@x.example', password: canary })],
      ['unlock', await reader().post('/api/users/unlock', { email: 'editor@nli.example' })],
      ['jobs', await reader().get('/api/payload-jobs/run')],
      ['locks', await reader().get('/api/payload-locked-documents')],
      ['kv', await reader().get('/api/payload-kv')],
      ['migrations', await reader().get('/api/payload-migrations')],
      ['presets', await reader().get('/api/payload-query-presets')],
      ['folders', await reader().get('/api/payload-folders')],
      ['preferences', await reader().post('/api/payload-preferences', { key: 'x', value: {} })],
      ['paste-url', await reader().get('/api/media/paste-url?src=http://127.0.0.1/')],
    ] as const)
      expect([path, response.status, [400, 401, 403, 404].includes(response.status)]).toEqual([
        path,
        response.status,
        true,
      ])
  })
})

describe('its own editor', () => {
  const attacks: [string, () => Promise<ClientResponse>][] = [
    ['creates it published', () => owner.post('/api/items', { title: 'x', type: 'text', _status: 'published' })],
    ['saves it published', () => owner.patch(`/api/items/${draft}`, { _status: 'published' })],
    ['restores past the draft', () => owner.post(`/api/items/versions/${laterVersion}`, {})],
    ['approves what is its own', () => owner.post(`/api/items/${draft}/transitions/approve`, {})],
    ['sends back what is its own', () => owner.post(`/api/items/${draft}/transitions/request_changes`, { note: 'x' })],
    ['withdraws', () => owner.post(`/api/items/${liveItem}/transitions/withdraw`, { reason: 'rights' })],
    ['reinstates', () => owner.post(`/api/items/${liveItem}/transitions/reinstate`, {})],
    ['publishes by its verb', () => owner.post(`/api/items/${draft}/transitions/publish`, {})],
    ['unpublishes by its verb', () => owner.post(`/api/items/${liveItem}/transitions/unpublish`, {})],
    ['changes many', () => owner.patch('/api/items?where[title][exists]=true', { title: 'x' })],
  ]
  test.each(attacks)('%s: rejected', async (_what, attack) => expect((await attack()).status).toBe(403))

  test.each(['unpublishAllLocales=true', 'publishAllLocales=true', 'publishSpecificLocale=en', 'autosave=true'])(
    'sends %s: no such parameter',
    async (query) => {
      for (const id of [draft, liveItem])
        expect((await owner.patch(`/api/items/${id}?${query}`, { title: 'x' })).status).toBe(400)
    },
  )

  test('adds to another institution: rejected', async () => {
    const institution = await idOf(owner, 'institutions', 'american-jewish-historical-society')
    const { status } = await owner.post('/api/items', { title: 'x', type: 'text', institution })
    expect(status).toBe(403)
  })

  test('publishes by no mutation', async () => {
    for (const query of [
      `mutation { updateItem(id: "${draft}", data: { _status: published }) { id } }`,
      `mutation { updateItem(id: "${draft}", draft: false, data: { _status: published }) { id } }`,
      `mutation { createItem(data: { title: "x", type: text, _status: published }) { id } }`,
      `mutation { restoreVersionItem(id: "${laterVersion}") { id } }`,
    ]) {
      const { body } = await owner.graphql(query)
      expect([query, listAt(body, '/errors').length > 0]).toEqual([query, true])
    }
  })

  test('changes nothing public by saving, whatever is left out', async () => {
    const before = (await exhibit.anonymous.get(`/v1/items/${live}`)).text
    for (const save of [
      () => owner.patch(`/api/items/${liveItem}`, { title: canary }),
      () => owner.patch(`/api/items/${liveItem}?draft=false`, { title: canary, _status: 'draft' }),
      () =>
        owner.graphql(`mutation { updateItem(id: "${liveItem}", draft: false, data: { title: "${canary}" }) { id } }`),
      () => owner.post(`/api/items/versions/${laterVersion}?draft=true`, {}),
    ])
      expect((await save()).status).toBe(200)
    const { body } = await exhibit.anonymous.get(`/api/items/${liveItem}`)
    expect([at(body, '/_status'), at(body, '/title') === canary]).toEqual(['published', false])
    expect((await exhibit.anonymous.get(`/v1/items/${live}`)).text).toBe(before)
  })
})
