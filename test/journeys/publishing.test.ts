import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { at, listAt, numberAt, pointersIn, textAt, made, done, type Client } from '../support/client'
import {
  findBySlug,
  idOf,
  openExhibit,
  untilReleased,
  whileLoading,
  clientsOf,
  publishAndWait,
  type Exhibit,
} from '../support/exhibit'
import { transitionLatest, executeTransition } from '../support/publisher'
import { wholeHolding } from '../support/holding'
import { poll } from '../support/wait'
import { upload, pictureOf } from '../support/media'
import { richText } from '../support/rich-text'
import { once } from '../support/once'

const everyone = ['editor', 'steward', 'stranger', 'foreignSteward', 'admin', 'coordinator', 'anonymous'] as const
type Reader = (typeof everyone)[number]

let exhibit: Exhibit
let clients: Record<Reader, Client>
let institution: string

beforeAll(async () => {
  exhibit = await openExhibit()
  clients = { ...(await clientsOf(exhibit)), anonymous: exhibit.anonymous }
  institution = await idOf(clients.editor, 'institutions', 'national-library-of-israel')
}, whileLoading)
afterAll(() => exhibit.close())

const publish = (id: string) => publishAndWait(exhibit, 'items', id)
const unpublish = async (id: string) =>
  untilReleased(exhibit, await done(executeTransition(clients.coordinator, 'unpublish', id)))

/** A holding that lacks nothing; no image is asked of a text. */
const whole = (title: string) => wholeHolding(institution, title)
const makeWhole = async (title: string) => made(await clients.editor.post('/api/items', whole(title)))

describe('authorization', () => {
  const addresses: Record<string, string> = {}

  beforeAll(async () => {
    const { editor, coordinator } = clients
    addresses['a draft holding'] = `/api/items/${await makeWhole('Whose may it be')}`
    addresses['a live holding'] = `/api/items/${await idOf(editor, 'items', 'send-off-at-the-moscow-airport')}`
    const theme = { title: 'A proposal', intro: richText('Proposed.') }
    addresses['a proposed theme'] = `/api/themes/${made(await editor.post('/api/themes', theme))}`
    addresses['a live theme'] = `/api/themes/${await idOf(editor, 'themes', 'immigration')}`
    addresses['a draft section'] = `/api/sections/${made(await coordinator.post('/api/sections', { title: 'A part' }))}`
    addresses['a live section'] = `/api/sections/${await idOf(coordinator, 'sections', 'add-your-story')}`
    addresses['the site'] = '/api/globals/site'
  })

  // in the order of `everyone`; what nobody has approved is published by nobody, and what is public as it stands not again
  const table: [string, 'publish' | 'unpublish', number[]][] = [
    ['the site', 'publish', [403, 403, 403, 403, 403, 409, 401]],
    ['the site', 'unpublish', [403, 403, 403, 403, 403, 200, 401]],
    ['a draft holding', 'publish', [403, 403, 404, 404, 404, 409, 401]],
    ['a live holding', 'publish', [403, 403, 403, 403, 403, 409, 401]],
    ['a live holding', 'unpublish', [403, 200, 404, 404, 404, 409, 401]],
    ['a proposed theme', 'publish', [403, 404, 404, 404, 404, 409, 401]],
    ['a live theme', 'publish', [403, 403, 403, 403, 403, 409, 401]],
    ['a live theme', 'unpublish', [403, 403, 403, 403, 403, 200, 401]],
    ['a draft section', 'publish', [404, 404, 404, 404, 404, 409, 401]],
    ['a live section', 'publish', [403, 403, 403, 403, 403, 409, 401]],
    ['a live section', 'unpublish', [403, 403, 403, 403, 403, 200, 401]],
    // what is not there for one is not there whatever its state
    ['a live section', 'unpublish', [404, 404, 404, 404, 404, 409, 401]],
    // what was taken off is a draft again
    ['a live section', 'publish', [404, 404, 404, 404, 404, 409, 401]],
    ['a live holding', 'publish', [403, 403, 404, 404, 404, 409, 401]],
    ['a live theme', 'publish', [404, 404, 404, 404, 404, 409, 401]],
    ['the site', 'publish', [404, 404, 404, 404, 404, 409, 401]],
  ]

  test.each(table)('%s: %s gives each actor the expected response', async (what, transition, statuses) => {
    const responses = []
    for (const reader of everyone)
      responses.push([reader, (await transitionLatest(clients[reader], addresses[what] ?? '', transition)).status])
    expect(responses).toEqual(everyone.map((reader, n) => [reader, statuses[n]]))
  })

  test('an unpublished record is public again after a new approval', async () => {
    for (const what of ['a live section', 'a live holding', 'a live theme', 'the site'])
      expect((await exhibit.publish(addresses[what] ?? '')).body).toMatchObject({ live: 'published', work: 'clean' })
  })

  test('an unknown action is not found', async () =>
    expect((await clients.coordinator.post(`${addresses['a live holding']}/transitions/fly`, {})).status).toBe(404))
})

describe('_status: published', () => {
  test.each(everyone)('is never accepted from %s', async (reader) => {
    const id = await makeWhole(`Not by saving, ${reader}`)
    const client = clients[reader]
    const rejected = reader === 'anonymous' || reader === 'stranger' ? [401, 403, 404] : [403]
    const statuses = [
      (await client.post('/api/items', { ...whole('By saving'), _status: 'published' })).status,
      (await client.patch(`/api/items/${id}`, { _status: 'published' })).status,
      (await client.patch(`/api/items/${id}?draft=true`, { _status: 'published' })).status,
      (await client.post('/api/globals/site', { _status: 'published' })).status,
    ]
    for (const status of statuses) expect([403, ...rejected]).toContain(status)
    for (const query of ['publishAllLocales=true', 'publishSpecificLocale=en'])
      expect((await client.patch(`/api/items/${id}?${query}`, {})).status).toBe(400)
    for (const mutation of [
      `updateItem(id: "${id}", data: { _status: published }) { id }`,
      `createItem(data: { title: "x", type: text, institution: "${institution}", _status: published }) { id }`,
    ]) {
      const { body } = await client.graphql(`mutation { ${mutation} }`)
      expect([403, ...rejected]).toContain(at(body, '/errors/0/extensions/statusCode'))
    }
    const { body } = await clients.editor.get(`/api/items/${id}?draft=true`)
    expect([at(body, '/live'), at(body, '/_status')]).toEqual(['none', 'draft'])
  })
})

describe('a holding with a picture', () => {
  const title = 'Farewell at the station'
  const live = (locale: string) => exhibit.anonymous.get(`/v1/items/farewell-at-the-station?locale=${locale}`)
  const saved = once(async () => {
    const response = await clients.editor.post('/api/items', { title, type: 'still-image', institution })
    return { id: made(response), doc: at(response.body, '/doc') }
  })
  const illustrated = once(async () => {
    const { id } = await saved()
    const { id: uploaded } = await upload(clients.editor, { institution }, await pictureOf('teal', 'farewell.png'))
    const { title: _kept, institution: _fixed, ...rest } = whole(title)
    await done(clients.editor.patch(`/api/items/${id}`, { ...rest, type: 'still-image', media: [uploaded] }))
    const rendered = await poll(
      20_000,
      () => clients.editor.get(`/api/items/${id}/readiness`),
      ({ body }) => !listAt(body, '/problems').some((problem) => at(problem, '/code') === 'rendition_pending'),
    )
    return { id, uploaded, problems: listAt(rendered.body, '/problems') }
  })
  const described = once(async () => {
    const { id, uploaded } = await illustrated()
    await done(clients.editor.patch(`/api/media/${uploaded}`, { alt: 'People at a train' }))
    await done(clients.editor.patch(`/api/items/${id}?locale=ru`, { title: 'Проводы на вокзале' }))
    return id
  })
  const published = once(async () => {
    const id = await described()
    await publish(id)
    return id
  })
  const changed = once(async () => {
    const id = await published()
    for (const query of ['', '?draft=true', '?draft=false'])
      await done(clients.editor.patch(`/api/items/${id}${query}`, { title: `Changed ${query}` }))
    return id
  })

  test('is saved with little, and every problem is reported at once', async () => {
    const { id, doc } = await saved()
    expect(at(doc, '/slug')).toBe('farewell-at-the-station')
    const rejected = await exhibit.publish(`/api/items/${id}`)
    expect([rejected.status, pointersIn(rejected)]).toEqual([422, ['/caption', '/date/typed', '/media']])
    expect([at(doc, '/creditLine'), at(doc, '/rights/uri')]).toEqual([
      'National Library of Israel',
      'http://rightsstatements.org/vocab/CNE/1.0/',
    ])
    const result = await clients.editor.get(`/api/items/${id}/readiness`)
    expect(listAt(result.body, '/problems').map((problem) => at(problem, '/pointer'))).toEqual(pointersIn(rejected))
    expect((await live('en')).status).toBe(404)
  })

  test('needs a description of its picture before it is public', async () => {
    const { id, uploaded, problems } = await illustrated()
    expect(problems).toEqual([
      expect.objectContaining({
        pointer: '/media/0/alt',
        code: 'alt_missing',
        reference: { kind: 'media', id: uploaded },
      }),
    ])
    await described()
    expect(at((await clients.editor.get(`/api/items/${id}/readiness`)).body, '/problems')).toEqual([])
  })

  test('is published in three languages, with fallbacks marked', async () => {
    await published()
    const [en, ru, he] = [await live('en'), await live('ru'), await live('he')]
    expect([en.status, ru.status, he.status]).toEqual([200, 200, 200])
    expect(at(en.body, '/data')).toMatchObject({
      kind: 'item',
      title: 'Farewell at the station',
      caption: 'Farewell at the station, 1974-1975',
      date: { edtf: '1974/1975', from: '1974-01-01', to: '1975-12-31' },
      creditLine: 'National Library of Israel',
      institution: { kind: 'institution', slug: 'national-library-of-israel' },
      media: [{ alt: 'People at a train' }],
      fallbacks: {},
    })
    const english = { lang: 'en', dir: 'ltr' }
    expect(at(ru.body, '/data')).toMatchObject({ title: 'Проводы на вокзале', locale: 'ru', dir: 'ltr' })
    expect(at(ru.body, '/data/fallbacks')).toEqual({
      '/caption': english,
      '/creditLine': english,
      '/media/0/alt': english,
    })
    expect(at(he.body, '/data')).toMatchObject({ title: 'Farewell at the station', locale: 'he', dir: 'rtl' })
    expect(at(he.body, '/data/fallbacks')).toMatchObject({ '/title': english, '/media/0/alt': english })
  })

  test('saving afterwards is a draft: the public text stays, with and without ?draft=true', async () => {
    const id = await changed()
    expect(at((await live('en')).body, '/data/title')).toBe('Farewell at the station')
    const [published, newest] = [
      await exhibit.anonymous.get(`/api/items/${id}`),
      await clients.editor.get(`/api/items/${id}?draft=true`),
    ]
    expect(at(published.body, '/title')).toBe('Farewell at the station')
    expect(at(newest.body, '/title')).toBe('Changed ?draft=false')
    expect([at(newest.body, '/live'), at(newest.body, '/work')]).toEqual(['published', 'draft'])
  })

  test('an old version is restored as a draft only', async () => {
    const id = await changed()
    const { body } = await clients.editor.get(
      `/api/items/versions?where[parent][equals]=${id}&sort=createdAt&limit=100`,
    )
    const [first] = listAt(body, '/docs').filter((version) => at(version, '/version/title') === 'Changed ')
    const version = textAt(first, '/id')
    for (const query of ['', '?draft=false'])
      expect((await clients.editor.post(`/api/items/versions/${version}${query}`)).status).toBe(403)
    expect((await clients.stranger.post(`/api/items/versions/${version}?draft=true`)).status).toBe(404)
    expect((await clients.editor.post(`/api/items/versions/${version}?draft=true`)).status).toBe(200)
    expect(at((await clients.editor.get(`/api/items/${id}?draft=true`)).body, '/title')).toBe('Changed ')
    expect(at((await live('en')).body, '/data/title')).toBe('Farewell at the station')
  })

  test('a published record cannot be deleted', async () =>
    expect((await clients.editor.delete(`/api/items/${await published()}`)).status).toBe(409))
})

describe('a holding that a section shows', () => {
  const slug = 'refuseniks-on-hunger-strike'
  const placements = async () => listAt((await exhibit.anonymous.get('/v1/sections/people')).body, '/data/placements')
  const visible = async () =>
    listAt((await exhibit.anonymous.get('/v1/exhibits/refuseniks-and-activists')).body, '/data/sections/0/placements')

  test('leaves a tombstone in its place when it is unpublished, and returns', async () => {
    const id = await idOf(clients.editor, 'items', slug)
    const before = await placements()
    await unpublish(id)
    expect((await exhibit.anonymous.get(`/v1/items/${slug}`)).status).toBe(404)
    const tombstone = { number: null, caption: null, crop: null, of: { kind: 'item', state: 'unpublished' } }
    for (const rows of [await placements(), await visible()]) {
      expect(rows).toEqual([tombstone, ...before.slice(1)])
      expect(JSON.stringify(rows)).not.toContain(id)
    }
    const list = await exhibit.anonymous.get('/v1/items?limit=100')
    expect(listAt(list.body, '/data').map((item) => at(item, '/slug'))).not.toContain(slug)
    await untilReleased(exhibit, await exhibit.publish(`/api/items/${id}`))
    expect(await placements()).toEqual(before)
    expect(await visible()).toEqual(before)
  })

  test('is found under its former slug after a change', async () => {
    const id = await idOf(clients.editor, 'items', slug)
    expect((await clients.editor.patch(`/api/items/${id}`, { slug: 'hunger-strike' })).status).toBe(200)
    expect((await exhibit.anonymous.get(`/v1/items/${slug}`)).status).toBe(200)
    await publish(id)
    const redirect = await exhibit.anonymous.get(`/v1/items/${slug}`)
    expect([redirect.status, redirect.headers.get('location')]).toEqual([308, '/v1/items/hunger-strike'])
    expect(textAt((await exhibit.anonymous.get('/v1/items/hunger-strike')).body, '/data/id')).toBe(id)
    expect(at((await placements())[0], '/of/url')).toBe('/v1/items/hunger-strike')
    const taken = await clients.editor.post('/api/items', { ...whole('Another'), slug })
    expect([taken.status, pointersIn(taken)]).toEqual([400, ['/slug']])
  })
})

test('a problem shows only kind and owner to those who may not read the record any longer', async () => {
  const id = await makeWhole('Taken off the site')
  await publish(id)
  const proposal = {
    title: 'A proposal with a holding',
    intro: richText('Proposed.'),
    placements: [{ of: { relationTo: 'items', value: id } }],
  }
  const theme = made(await clients.stranger.post('/api/themes', proposal))
  await unpublish(id)
  const blockersFor = async (client: Client) => {
    const { body } = await client.get(`/api/themes/${theme}/readiness`)
    return listAt(body, '/problems')
      .filter((problem) => at(problem, '/code') === 'unpublished')
      .map((problem) => at(problem, '/reference'))
  }
  expect(await blockersFor(clients.stranger)).toEqual([{ kind: 'items', owner: institution }])
  expect(await blockersFor(clients.coordinator)).toEqual([{ kind: 'items', id, owner: institution }])
})

describe('another institution’s draft', () => {
  let draft: string
  /** live, and being changed */
  let changing: string

  beforeAll(async () => {
    draft = await makeWhole('Nobody elses business')
    changing = await idOf(clients.editor, 'items', 'ida-nudel-receives-news-she-can-emigrate')
    expect((await clients.editor.patch(`/api/items/${changing}`, { title: 'Nobody elses wording' })).status).toBe(200)
  })

  const outsiders = ['stranger', 'foreignSteward', 'admin', 'anonymous'] as const

  test.each(outsiders)('is not found by %s over REST', async (reader) => {
    const client = clients[reader]
    const versions = listAt(
      (await clients.editor.get(`/api/items/versions?where[parent][equals]=${draft}`)).body,
      '/docs',
    )
    expect((await client.get(`/api/items/${draft}/readiness`)).status).toBe(reader === 'anonymous' ? 401 : 404)
    expect((await client.get(`/api/items/${draft}`)).status).toBe(404)
    expect((await client.get(`/api/items/${draft}?draft=true`)).status).toBe(404)
    const rejected = reader === 'anonymous' ? [401, 403, 404] : [404]
    for (const version of versions) {
      const address = `/api/items/versions/${textAt(version, '/id')}`
      expect([403, 404]).toContain((await client.get(address)).status)
      expect(rejected).toContain((await client.post(`${address}?draft=true`)).status)
    }
    for (const query of [
      `where[id][equals]=${draft}&draft=true`,
      `where[title][like]=Nobody&draft=true`,
      `where[_status][equals]=draft&draft=true`,
      `where[or][0][title][like]=Nobody`,
    ]) {
      const { text } = await client.get(`/api/items?${query}&limit=100`)
      expect(text).not.toMatch(/Nobody elses/)
    }
    const counted = await client.get('/api/items/count?where[title][like]=Nobody')
    expect([at(counted.body, '/totalDocs') ?? 0]).toEqual([0])
    for (const path of [
      `/api/items/${changing}?draft=true`,
      `/api/items/versions?limit=100&draft=true`,
      '/api/items?draft=true&limit=100',
    ])
      expect((await client.get(path)).text).not.toMatch(/Nobody elses/)
    expect([401, 403, 404]).toContain((await client.patch(`/api/items/${draft}`, { title: 'Taken over' })).status)
    expect([401, 403, 404]).toContain((await client.patch(`/api/items/${changing}`, { title: 'Taken over' })).status)
    expect([401, 403, 404]).toContain((await client.delete(`/api/items/${draft}`)).status)
    expect([401, 403, 404]).toContain(
      (await client.patch('/api/items?where[title][like]=Nobody', { title: 'Taken' })).status,
    )
  })

  test.each(outsiders)('is not found by %s over GraphQL', async (reader) => {
    const client = clients[reader]
    for (const query of [
      '{ Items(draft: true, limit: 100) { docs { id title } } }',
      '{ Items(where: { title: { like: "Nobody" } }, draft: true) { totalDocs docs { title } } }',
      `{ Item(id: "${draft}", draft: true) { title } }`,
      `{ Item(id: "${changing}", draft: true) { title } }`,
      '{ versionsItems(limit: 100) { docs { version { title } } } }',
      `{ versionsItems(where: { parent: { equals: "${draft}" } }) { totalDocs docs { id version { title } } } }`,
      `mutation { updateItem(id: "${draft}", draft: true, data: { title: "Taken over" }) { title } }`,
      `mutation { deleteItem(id: "${draft}") { title } }`,
    ])
      expect((await client.graphql(query)).text).not.toMatch(/Nobody elses|Taken over"/)
    const counted = await client.graphql('{ countItems(where: { title: { like: "Nobody" } }) { totalDocs } }')
    expect(at(counted.body, '/data/countItems/totalDocs') ?? 0).toBe(0)
  })

  test('is as its own editor left it', async () => {
    expect(await findBySlug(clients.editor, 'items', 'nobody-elses-business')).toMatchObject({
      id: draft,
      revision: 1,
      live: 'none',
    })
    const { body } = await clients.editor.get(`/api/items/${changing}?draft=true`)
    expect([at(body, '/title'), numberAt(body, '/revision')]).toEqual(['Nobody elses wording', expect.any(Number)])
    const { body: steward } = await clients.steward.get(`/api/items/${draft}?draft=true`)
    expect(at(steward, '/title')).toBe('Nobody elses business')
  })
})
