import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { at, listAt, made, numberAt, ok, problemsIn, textAt, type Client } from '../support/client'
import {
  idOf,
  openExhibit,
  whileLoading,
  publishAndWait,
  readNewest,
  readAnonymously,
  type Exhibit,
} from '../support/exhibit'
import { paragraph, recordLink, textNode, state } from '../support/rich-text'
import { makeHolding } from '../support/holding'
import { once } from '../support/once'

let exhibit: Exhibit
let coordinator: Client
let editor: Client
let stranger: Client
let immigration: string

beforeAll(async () => {
  exhibit = await openExhibit()
  const logins = [exhibit.as('coordinator'), exhibit.as('editor'), exhibit.as('stranger')] as const
  ;[coordinator, editor, stranger] = await Promise.all(logins)
  immigration = await idOf(coordinator, 'themes', 'immigration')
}, whileLoading)
afterAll(() => exhibit.close())

const publish = (kind: string, id: string) => publishAndWait(exhibit, kind, id)

const newest = (kind: string, id: string, locale?: string, reader = coordinator) => readNewest(reader, kind, id, locale)

const makeTheme = (title: string, more: object = {}) =>
  coordinator.post('/api/themes', { title, intro: state(paragraph(textNode(`On ${title}.`))), ...more }).then(made)

const holding = async (client: Client, slug: string, title: string, themes: string[]) => {
  const institution = await idOf(client, 'institutions', slug)
  return makeHolding(client, institution, title, { themes })
}

/** What everybody who has no account sees of these addresses, word for word. */
const seenByAll = (...paths: string[]) => readAnonymously(exhibit, paths)

const mergesOf = (id: string) => coordinator.get(`/api/themes/${id}/merge`)

describe('a duplicate theme', () => {
  let double: string
  let item: string
  let both: string
  let draft: string
  let linked: string
  let section: string
  let before: unknown
  const visible = () => [
    '/v1/themes',
    '/v1/themes/emigration',
    '/v1/themes/immigration',
    '/v1/items/the-placard',
    '/v1/items/of-both',
    '/v1/items?theme=emigration',
    '/v1/themes/about-it',
    '/v1/sections/leaving',
    `/api/themes/${double}`,
    '/api/themes?limit=100&depth=0',
    '/api/items?limit=100&depth=1',
  ]

  beforeAll(async () => {
    double = await makeTheme('Departure', { identifiers: [{ scheme: 'local', value: 'T-7' }] })
    await publish('themes', double)
    // it had another address before
    ok(await coordinator.patch(`/api/themes/${double}`, { title: 'Emigration', slug: 'emigration' }))
    await publish('themes', double)
    item = await holding(editor, 'national-library-of-israel', 'The placard', [double])
    both = await holding(editor, 'national-library-of-israel', 'Of both', [immigration, double])
    draft = await holding(stranger, 'american-jewish-historical-society', 'A draft of theirs', [double])
    const link = paragraph(textNode('See '), recordLink('themes', double, 'emigration'), textNode('.'))
    linked = made(await coordinator.post('/api/themes', { title: 'About it', intro: state(link), related: [double] }))
    ok(await coordinator.patch(`/api/themes/${linked}?locale=he`, { title: 'על זה', intro: state(link) }))
    const placements = [{ of: { relationTo: 'themes', value: double }, captionOverride: 'Leaving' }]
    section = made(await coordinator.post('/api/sections', { title: 'Leaving', intro: state(link), placements }))
    for (const one of [item, both]) await publish('items', one)
    await publish('themes', linked)
    await publish('sections', section)
    ok(await editor.patch(`/api/items/${item}?draft=true`, { caption: 'Not yet for the public' }))
    before = await seenByAll(...visible())
  }, 60_000)

  const merged = once(async () => {
    const offered = ok(await mergesOf(double)).body
    const { body } = ok(await coordinator.post(`/api/themes/${double}/merge`, { into: immigration }))
    return { offered, body }
  })
  const undone = once(async () => {
    await merged()
    const themes = [immigration, await idOf(stranger, 'themes', 'cold-war')]
    ok(await stranger.patch(`/api/items/${draft}?draft=true`, { themes }))
    return ok(await coordinator.delete(`/api/themes/${double}/merge`)).body
  })
  const rewritten = once(async () => {
    await undone()
    ok(await coordinator.patch(`/api/themes/${double}`, { kicker: 'It may be written again' }))
  })
  const published = once(async () => {
    await rewritten()
    ok(await coordinator.post(`/api/themes/${double}/merge`, { into: immigration }))
    return publish('themes', immigration)
  })

  test('is merged by the coordinator only', async () => {
    const merge = (client: Client, into: unknown, id = double) => client.post(`/api/themes/${id}/merge`, { into })
    expect((await merge(exhibit.anonymous, immigration)).status).toBe(401)
    expect((await merge(editor, immigration)).status).toBe(403)
    expect((await merge(coordinator, immigration, item)).status).toBe(404)
    expect((await coordinator.post(`/api/items/${item}/merge`, { into: both })).status).toBe(404)
    const hidden = await makeTheme('Nobody knows of it')
    expect((await merge(editor, immigration, hidden)).status).toBe(404)
    for (const [into, code] of [
      [double, 'same_record'],
      [item, 'no_such_record'],
      ['nothing', 'no_such_record'],
      [7, 'unexpected'],
    ] as const) {
      const rejected = await merge(coordinator, into)
      expect([rejected.status, problemsIn(rejected)[0]]).toMatchObject([400, { pointer: '/into', code }])
    }
    expect((await coordinator.post(`/api/themes/${double}/merge`, { into: immigration, revision: 1 })).status).toBe(409)
    expect((await coordinator.delete(`/api/themes/${double}/merge`)).status).toBe(409)
  })

  test('changes mentions in drafts of every owner', async () => {
    const { offered, body } = await merged()
    expect([at(offered, '/uses'), at(offered, '/into'), at(offered, '/name/en')]).toEqual([5, null, 'Emigration'])
    expect(
      listAt(body, '/moved')
        .map((one) => at(one, '/id'))
        .sort(),
    ).toEqual([item, both, draft, linked, section].sort())
    expect(at(await newest('items', item), '/themes')).toEqual([immigration])
    expect(at(await newest('items', item), '/caption')).toBe('Not yet for the public')
    expect(at(await newest('items', both), '/themes')).toEqual([immigration])
    expect(at(await newest('items', draft), '/themes')).toEqual([immigration])
    expect(at(await newest('sections', section), '/placements/0/of/value')).toBe(immigration)
    expect(at(await newest('sections', section), '/placements/0/captionOverride')).toBe('Leaving')
    for (const locale of ['en', 'he']) {
      const text = JSON.stringify(at(await newest('themes', linked, locale), '/intro'))
      expect([text.includes(double), text.includes(immigration)]).toEqual([false, true])
    }
    expect(at(await newest('themes', linked), '/related')).toEqual([immigration])
    expect(listAt(await newest('themes', immigration), '/identifiers')).toMatchObject([{ value: 'T-7' }])
  })

  test('is no longer offered, and says where it went', async () => {
    await merged()
    expect(at(await newest('themes', double), '/mergedInto')).toBe(immigration)
    const listed = ok(await coordinator.get('/api/themes?limit=100&draft=true&where[title][like]=gration')).body
    expect(listAt(listed, '/docs').map((one) => at(one, '/id'))).toEqual([immigration])
    const rejections = await Promise.all([
      coordinator.patch(`/api/themes/${double}`, { title: 'Again' }),
      coordinator.post(`/api/themes/${double}/transitions/publish`, {}),
      coordinator.post(`/api/themes/${double}/merge`, { into: linked }),
    ])
    for (const rejected of rejections) {
      expect(rejected.status).toBe(409)
      expect(at(rejected.body, '/errors/0/data/problems/0')).toMatchObject({
        code: 'merged',
        reference: { kind: 'themes', id: immigration },
      })
    }
    const into = await coordinator.post(`/api/themes/${linked}/merge`, { into: double })
    expect(problemsIn(into)[0]).toMatchObject({ pointer: '/into', code: 'merged' })
    expect((await coordinator.post(`/api/themes/${immigration}/merge`, { into: linked })).status).toBe(409)
    // what is written of it is written of the other
    ok(await editor.patch(`/api/items/${both}?draft=true`, { themes: [double] }))
    expect(at(await newest('items', both), '/themes')).toEqual([immigration])
  })

  test('stays unchanged in public', async () => {
    await merged()
    expect(await seenByAll(...visible())).toEqual(before)
  })

  test('is restored when the merge is undone, where nobody changed it since', async () => {
    expect(at(await undone(), '/left')).toEqual([{ kind: 'items', id: draft, pointer: '/themes' }])
    expect(at(await newest('items', item), '/themes')).toEqual([double])
    expect(at(await newest('items', both), '/themes')).toEqual([immigration, double])
    expect(at(await newest('sections', section), '/placements/0/of/value')).toBe(double)
    for (const locale of ['en', 'he'])
      expect(JSON.stringify(at(await newest('themes', linked, locale), '/intro'))).toContain(double)
    expect(at(await newest('themes', immigration), '/identifiers')).toEqual([])
    expect(at(await newest('themes', double), '/mergedInto')).toBeFalsy()
    await rewritten()
    expect(await seenByAll(...visible())).toEqual(before)
  })

  test('becomes the other in public when the other is published', async () => {
    const { body: response } = await published()
    const read = async (path: string) => ok(await exhibit.anonymous.get(path)).body
    for (const former of ['emigration', 'departure', double]) {
      const redirect = await exhibit.anonymous.get(`/v1/themes/${former}?locale=he`)
      expect([redirect.status, redirect.headers.get('location')]).toEqual([308, '/v1/themes/immigration?locale=he'])
    }
    expect(at(await read('/v1/items/the-placard'), '/data/themes')).toMatchObject([
      { id: immigration, slug: 'immigration' },
    ])
    expect(listAt(await read('/v1/items/of-both'), '/data/themes')).toMatchObject([{ id: immigration }])
    expect(at(await read('/v1/sections/leaving'), '/data/placements/0')).toMatchObject({
      caption: 'Leaving',
      of: { id: immigration },
    })
    for (const locale of ['en', 'he']) {
      const html = textAt(await read(`/v1/themes/about-it?locale=${locale}`), '/data/intro/html')
      expect(html).toContain('/v1/themes/immigration')
      expect(html).not.toContain('emigration"')
    }
    const filtered = listAt(await read('/v1/items?theme=immigration&limit=100'), '/data').map((one) => at(one, '/slug'))
    expect(filtered).toEqual(expect.arrayContaining(['the-placard', 'of-both']))
    expect(JSON.stringify(await read('/v1/themes?limit=100'))).not.toContain(double)
    expect((await exhibit.anonymous.get(`/api/themes/${double}`)).status).toBe(404)
    // what others prepare was not published with it, nor any text of an institution's; what the merge alone had changed of the
    // exhibit's own was
    expect(at(await read('/v1/items/the-placard'), '/data/caption')).toBe('The placard, 1974-1975')
    const workOf = async (kind: string, id: string) => at(await newest(kind, id), '/work')
    expect([await workOf('items', item), await workOf('items', both), await workOf('sections', section)]).toEqual([
      'draft',
      'draft',
      'clean',
    ])
    const history = ok(await coordinator.get(`/api/history?kind=themes&id=${double}`)).body
    expect(listAt(history, '/entries').map((one) => at(one, '/what'))).toEqual([
      'create',
      'submit',
      'approve',
      'publish',
      'edit',
      'submit',
      'approve',
      'publish',
      'merge',
      'unmerge',
      'edit',
      'merge',
      'publish_merge',
    ])
    expect(at(listAt(history, '/entries').at(-1), '/release')).toBe(numberAt(response, '/release'))
  })

  test('which cannot be undone', async () => {
    await published()
    expect((await coordinator.delete(`/api/themes/${double}/merge`)).status).toBe(409)
    expect(at(ok(await mergesOf(immigration)).body, '/absorbed/0')).toMatchObject({
      id: double,
      release: expect.any(Number),
    })
    expect((await coordinator.delete(`/api/themes/${double}`)).status).toBe(409)
  })
})

describe('a duplicate person', () => {
  const person = (name: string, variants: object[], more: object = {}) =>
    coordinator.post('/api/people', { name, variants, living: 'yes', ...more }).then(made)
  const forms = async (id: string) => listAt(await newest('people', id), '/variants')

  test('keeps every name in every script, once', async () => {
    const russian = { form: 'Щаранский, Натан', language: 'ru', script: 'Cyrl' }
    const wikidata = { uri: 'https://www.wikidata.org/wiki/Q192513' }
    const into = await person('Natan Sharansky', [{ form: 'נתן שרנסקי', language: 'he', script: 'Hebr' }, russian])
    const from = await person(
      'Anatoly Shcharansky',
      [russian, { form: 'Анатолий Щаранский', language: 'ru', script: 'Cyrl' }],
      {
        authorities: [wikidata],
      },
    )
    ok(await coordinator.patch(`/api/people/${from}?locale=he`, { name: 'אנטולי שרנסקי' }))
    const similar = await coordinator.get(`/api/people/similar?name=${encodeURIComponent('Shcharanski')}`)
    const suggested = listAt(similar.body, '/docs').map((one) => at(one, '/id'))
    expect(suggested).toEqual(expect.arrayContaining([into, from]))
    ok(await coordinator.post(`/api/people/${from}/merge`, { into }))
    expect(await forms(into)).toMatchObject([
      { form: 'נתן שרנסקי', script: 'Hebr' },
      { form: 'Щаранский, Натан', script: 'Cyrl' },
      { form: 'Anatoly Shcharansky', language: 'en', script: 'Latn' },
      { form: 'אנטולי שרנסקי', language: 'he', script: 'Hebr' },
      { form: 'Анатолий Щаранский', script: 'Cyrl' },
    ])
    expect(at(await newest('people', into), '/authorities/0/uri')).toBe('http://www.wikidata.org/entity/Q192513')
    const found = await coordinator.get(`/api/desk/search?kind=people&q=${encodeURIComponent('אנטולי')}`)
    const people = listAt(found.body, '/docs').map((one) => at(one, '/id'))
    expect([people.includes(into), people.includes(from)]).toEqual([true, false])
    ok(await coordinator.delete(`/api/people/${from}/merge`))
    expect(await forms(into)).toMatchObject([{ form: 'נתן שרנסקי' }, { form: 'Щаранский, Натан' }])
  })
})

describe('an unpublished merge', () => {
  const found = async (reader: Client, q: string) =>
    listAt(ok(await reader.get(`/api/desk/search?q=${encodeURIComponent(q)}`)).body, '/docs').map((doc) =>
      at(doc, '/id'),
    )
  const similar = async (reader: Client, name: string) =>
    listAt(ok(await reader.get(`/api/people/similar?name=${encodeURIComponent(name)}`)).body, '/docs').map((doc) =>
      at(doc, '/id'),
    )
  const offered = async (reader: Client, name: string) => {
    const { body } = ok(await reader.get(`/api/people?depth=0&where[name][like]=${encodeURIComponent(name)}`))
    return listAt(body, '/docs').map((doc) => at(doc, '/id'))
  }
  const looks = [found, similar, offered]

  test('is unknown to those who do not prepare the record: they find it until the merge is published', async () => {
    const from = made(await coordinator.post('/api/people', { name: 'Zerubbabel Quillfeather', living: 'no' }))
    const into = made(await coordinator.post('/api/people', { name: 'Bartholomew Inkwell', living: 'no' }))
    const others = [stranger, editor, await exhibit.as('admin')]
    for (const id of [from, into]) await publish('people', id)
    ok(await coordinator.post(`/api/people/${from}/merge`, { into }))
    for (const [n, reader] of others.entries())
      for (const look of looks)
        expect([n, look.name, await look(reader, 'Zerubbabel Quillfeather')]).toEqual([n, look.name, [from]])
    for (const look of [found, offered])
      expect([look.name, await look(coordinator, 'Zerubbabel Quillfeather')]).not.toContain(from)
    await publish('people', into)
    for (const reader of [...others, coordinator])
      for (const look of looks) expect(await look(reader, 'Zerubbabel Quillfeather')).not.toContain(from)
  })

  test('does not reveal the id of a hidden draft to the merged record’s owner', async () => {
    const into = made(await stranger.post('/api/people', { name: 'Of another house', living: 'no' }))
    const from = made(await editor.post('/api/people', { name: 'Proposed here', living: 'no' }))
    expect((await editor.get(`/api/people/${into}?draft=true`)).status).toBe(404)
    ok(await coordinator.post(`/api/people/${from}/merge`, { into }))
    const address = `/api/people/${from}`
    const rejected = await Promise.all([
      editor.patch(`${address}?draft=true`, { name: 'Again', revision: 1 }),
      editor.post(`${address}/transitions/submit`, { revision: 1 }),
      editor.delete(address),
      editor.graphql(`mutation { updatePerson(id: "${from}", draft: true, data: { name: "Again" }) { id } }`),
    ])
    for (const { text } of rejected)
      expect([text.includes('become part of another'), text.includes(into)]).toEqual([true, false])
    expect(rejected.slice(0, 3).map(({ status }) => status)).toEqual([409, 409, 409])
    const histories = [`${address}/history`, `${address}/history?format=csv`, `/api/history?kind=people&id=${from}`]
    for (const path of histories) {
      const { text } = ok(await editor.get(path))
      expect([text.includes('merge'), text.includes(into)]).toEqual([true, false])
      expect(ok(await coordinator.get(path)).text).toContain(into)
    }
    const { body } = await coordinator.patch(`${address}?draft=true`, { name: 'Again' })
    expect(at(body, '/errors/0/data/problems/0/reference')).toEqual({ kind: 'people', id: into })
  })
})
