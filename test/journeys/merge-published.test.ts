import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { at, listAt, made, ok, problemsIn, textAt, type Client } from '../support/client'
import {
  idOf,
  openExhibit,
  untilReleased,
  whileLoading,
  publishAndWait,
  readAnonymously,
  type Exhibit,
} from '../support/exhibit'
import { paragraph, recordLink, textNode, state } from '../support/rich-text'
import { transitionLatest, executeTransition } from '../support/publisher'
import { makeHolding } from '../support/holding'
import { once } from '../support/once'

let exhibit: Exhibit
let coordinator: Client
let editor: Client
let steward: Client

beforeAll(async () => {
  exhibit = await openExhibit()
  const people = [exhibit.as('coordinator'), exhibit.as('editor'), exhibit.as('steward')] as const
  ;[coordinator, editor, steward] = await Promise.all(people)
}, whileLoading)
afterAll(() => exhibit.close())

const publish = async (kind: string, id: string): Promise<string> => {
  await publishAndWait(exhibit, kind, id)
  return id
}
const published = async (kind: string, fields: object) =>
  publish(kind, made(await coordinator.post(`/api/${kind}`, fields)))

const read = async (path: string) => ok(await exhibit.anonymous.get(path)).body
const slugsIn = async (path: string) => listAt(await read(path), '/data').map((one) => at(one, '/slug'))
const merge = (kind: string, from: string, into: string) => coordinator.post(`/api/${kind}/${from}/merge`, { into })

const seenByAll = (paths: readonly string[]) => readAnonymously(exhibit, paths)

const expectRedirect = async (kind: string, former: readonly string[], slug: string) => {
  for (const one of former) {
    const redirect = await exhibit.anonymous.get(`/v1/${kind}/${one}?locale=ru`)
    expect([redirect.status, redirect.headers.get('location')]).toEqual([308, `/v1/${kind}/${slug}?locale=ru`])
  }
}

const holding = async (title: string, fields: object) => {
  const institution = await idOf(editor, 'institutions', 'national-library-of-israel')
  return publish('items', await makeHolding(editor, institution, title, fields))
}

describe('two public people', () => {
  let into: string
  let from: string
  let itemId: string
  const visible = [
    '/v1/people/volf-vilensky',
    '/v1/people/wolf-vilenskii',
    '/v1/people/on-both',
    '/v1/items/the-petition',
  ]

  beforeAll(async () => {
    into = await published('people', {
      name: 'Volf Vilensky',
      living: 'no',
      variants: [{ form: 'Виленский, Вольф', language: 'ru', script: 'Cyrl' }],
    })
    from = await published('people', {
      name: 'Wolf Vilenskii',
      living: 'no',
      variants: [{ form: 'וולף וילנסקי', language: 'he', script: 'Hebr' }],
      authorities: [{ uri: 'https://viaf.org/viaf/12345' }],
    })
    ok(await coordinator.patch(`/api/people/${from}`, { slug: 'wolf-v' }))
    await publish('people', from)
    ok(await coordinator.patch(`/api/people/${from}`, { slug: 'wolf-vilenskii' }))
    await publish('people', from)
    itemId = await holding('The petition', {
      depicts: [{ person: from, position: 'on the left' }],
      agents: [{ agent: { relationTo: 'people', value: from }, role: 'ctb' }],
    })
    await published('people', {
      name: 'On both',
      living: 'no',
      biography: state(paragraph(textNode('Wrote with '), recordLink('people', from, 'Vilenskii'), textNode('.'))),
      relations: [{ person: from, kind: 'colleague' }],
    })
  }, 60_000)

  const merged = once(async () => {
    ok(await merge('people', from, into))
  })
  const unmerged = once(async () => {
    await merged()
    ok(await coordinator.delete(`/api/people/${from}/merge`))
  })
  const mergedAgain = once(async () => {
    await unmerged()
    // its owner has something approved and not public: a merge neither publishes it nor leaves its approval standing
    ok(await editor.patch(`/api/items/${itemId}`, { caption: 'Prepared, and not public' }))
    ok(await executeTransition(editor, 'submit', itemId))
    ok(await executeTransition(steward, 'approve', itemId))
    ok(await merge('people', from, into))
  })
  const publishedAsOne = once(async () => {
    await mergedAgain()
    await publish('people', into)
  })

  test('are two until the merge is published, and can be unmerged', async () => {
    const before = await seenByAll(visible)
    expect(await slugsIn('/v1/items?person=wolf-vilenskii')).toEqual(['the-petition'])
    await merged()
    expect(await seenByAll(visible)).toEqual(before)
    // nor is it told to others with an account: it may be undone
    expect(at(ok(await coordinator.get(`/api/people/${from}?depth=0`)).body, '/mergedInto')).toBe(into)
    for (const who of ['editor', 'stranger', 'foreignSteward', 'admin'] as const) {
      const reader = await exhibit.as(who)
      for (const path of [`people/${from}?depth=0`, `people?where[id][equals]=${from}&depth=0&draft=true`])
        expect([who, path, (await reader.get(`/api/${path}`)).text.includes(into)]).toEqual([who, path, false])
      const { text } = await reader.graphql(`{ Person(id: "${from}") { name mergedInto } }`)
      expect([who, text.includes('Wolf Vilenskii'), text.includes(into)]).toEqual([who, true, false])
    }
    await unmerged()
    expect(await seenByAll(visible)).toEqual(before)
    const { body } = ok(await coordinator.get(`/api/people/${into}?draft=true&depth=0`))
    expect(listAt(body, '/variants').map((one) => at(one, '/form'))).toEqual(['Виленский, Вольф'])
  })

  const petitionStands = async () => {
    const { body } = ok(await editor.get(`/api/items/${itemId}?draft=true&depth=0`))
    return [at(body, '/live'), at(body, '/work'), at(body, '/depicts/0/person')]
  }
  const notificationsOf = async (by: Client) =>
    listAt(ok(await by.get('/api/notices?limit=50')).body, '/docs').filter((one) => at(one, '/id') === itemId)

  test('are one in public when the other is published, with every name and path', async () => {
    await mergedAgain()
    expect(await petitionStands()).toEqual(['published', 'draft', into])
    await publishedAsOne()
    expect(await petitionStands()).toEqual(['published', 'draft', into])
    expect((await executeTransition(coordinator, 'publish', itemId)).status).toBe(409)
    expect(textAt(await read('/v1/items/the-petition'), '/data/caption')).toBe('The petition, 1974-1975')
    const one = await read('/v1/people/volf-vilensky')
    expect(listAt(one, '/data/variants').map((variant) => at(variant, '/form'))).toEqual([
      'Виленский, Вольф',
      'Wolf Vilenskii',
      'וולף וילנסקי',
    ])
    expect(JSON.stringify(at(one, '/data'))).toContain('viaf.org/viaf/12345')
    await expectRedirect('people', ['wolf-vilenskii', 'wolf-v', from], 'volf-vilensky')
    const petition = await read('/v1/items/the-petition')
    expect(at(petition, '/data/depicts/0')).toMatchObject({
      position: 'on the left',
      person: { id: into, slug: 'volf-vilensky' },
    })
    expect(at(petition, '/data/agents/0/agent')).toMatchObject({ id: into })
    const friend = await read('/v1/people/on-both')
    expect(at(friend, '/data/relations/0/person')).toMatchObject({ id: into })
    expect(textAt(friend, '/data/biography/html')).toContain('/v1/people/volf-vilensky')
    expect(JSON.stringify([petition, friend])).not.toContain(from)
    // the same to whoever reads what is public of it over Payload's own addresses; its owner's stored text waits
    for (const reader of [exhibit.anonymous, await exhibit.as('stranger')]) {
      const one = ok(await reader.get(`/api/items/${itemId}?depth=0`))
      const listed = ok(await reader.get(`/api/items?where[id][equals]=${itemId}&depth=0`))
      for (const doc of [one.body, at(listed.body, '/docs/0')])
        expect([at(doc, '/depicts/0/person'), at(doc, '/agents/0/agent/value')]).toEqual([into, into])
      const deep = ok(await reader.get(`/api/items/${itemId}?depth=1`))
      expect(at(deep.body, '/depicts/0/person/name')).toBe('Volf Vilensky')
      const query = await reader.graphql(`{ Item(id: "${itemId}") { depicts { position person { id name } } } }`)
      expect(at(query.body, '/data/Item/depicts/0')).toEqual({
        position: 'on the left',
        person: { id: into, name: 'Volf Vilensky' },
      })
      for (const { text } of [one, listed, deep, query]) expect(text).not.toContain(from)
    }
    expect((await coordinator.delete(`/api/people/${from}/merge`)).status).toBe(409)
  })

  test('its stewards are notified of drafts that need their approval, also by the undoing', async () => {
    await publishedAsOne()
    const transitions = (await notificationsOf(steward)).map((one) => at(one, '/verb'))
    expect(transitions.filter((transition) => transition === 'merge' || transition === 'unmerge')).toEqual([
      'merge',
      'unmerge',
      'merge',
    ])
    ok(await executeTransition(editor, 'submit', itemId))
    ok(await executeTransition(steward, 'approve', itemId))
    await untilReleased(exhibit, ok(await executeTransition(coordinator, 'publish', itemId)))
    expect(textAt(await read('/v1/items/the-petition'), '/data/caption')).toBe('Prepared, and not public')
  })

  test('what its owner unpublished does not return by it', async () => {
    const [other, removed] = [
      await published('people', { name: 'Yosef Zimmerman', living: 'no' }),
      await published('people', { name: 'Josef Zimmermann', living: 'no' }),
    ]
    const id = await holding('Taken off before the merge', { depicts: [{ person: removed }] })
    await untilReleased(exhibit, ok(await executeTransition(steward, 'unpublish', id)))
    ok(await merge('people', removed, other))
    await publish('people', other)
    expect((await exhibit.anonymous.get('/v1/items/taken-off-before-the-merge')).status).toBe(404)
    const { body } = ok(await editor.get(`/api/items/${id}?draft=true&depth=0`))
    expect([at(body, '/live'), at(body, '/work')]).toEqual(['none', 'draft'])
  })

  test('and lists filtered by any former slug find the other’s records', async () => {
    await publishedAsOne()
    const expected = await read('/v1/items?person=volf-vilensky&total=true')
    expect(at(expected, '/meta/total')).toBe(1)
    for (const former of ['wolf-vilenskii', 'wolf-v', from])
      expect(await read(`/v1/items?person=${former}&total=true`)).toEqual(expected)
    expect(await read(`/v1/items?person=wolf-v&person=volf-vilensky&total=true`)).toEqual(expected)
    expect(await slugsIn('/v1/items?person=nobody-at-all')).toEqual([])
  })
})

test('an institution’s own record with nothing to take over is published with the other unchanged', async () => {
  const into = await published('people', { name: 'Dov Halperin', living: 'no' })
  const from = await published('people', { name: 'Dov Halperin', living: 'no' })
  const slug = textAt(ok(await coordinator.get(`/api/people/${from}`)).body, '/slug')
  ok(await merge('people', from, into))
  const { body } = ok(await coordinator.get(`/api/people/${into}/readiness`))
  expect(body).toMatchObject({
    live: 'published',
    work: 'clean',
    way: ['publish'],
    verbs: expect.arrayContaining(['publish']),
  })
  await untilReleased(exhibit, ok(await transitionLatest(coordinator, `/api/people/${into}`, 'publish')))
  await expectRedirect('people', [slug, from], 'dov-halperin')
  // and once only
  expect((await transitionLatest(coordinator, `/api/people/${into}`, 'publish')).status).toBe(409)
})

describe('two public places', () => {
  test('become one, with the places in them and the holdings made there', async () => {
    const into = await published('places', { name: 'Vilnius', variants: [{ form: 'Вильнюс' }] })
    const from = await published('places', { name: 'Vilna', variants: [{ form: 'ווילנע' }] })
    const street = await published('places', { name: 'Subačiaus Street', parent: from })
    await holding('A view of the town', { places: [{ place: from, role: 'depicted' }] })
    const visible = ['/v1/places/vilna', '/v1/places/vilnius', '/v1/items/a-view-of-the-town', '/v1/items?place=vilna']
    const before = await seenByAll(visible)
    ok(await merge('places', from, into))
    expect(await seenByAll(visible)).toEqual(before)
    await publish('places', into)
    await expectRedirect('places', ['vilna', from], 'vilnius')
    expect(listAt(await read('/v1/places/vilnius'), '/data/variants').map((one) => at(one, '/form'))).toEqual([
      'Вильнюс',
      'Vilna',
      'ווילנע',
    ])
    expect(at(await read('/v1/items/a-view-of-the-town'), '/data/places/0/place')).toMatchObject({ id: into })
    const inside = ok(await exhibit.anonymous.get(`/api/places/${street}?depth=0`)).body
    expect(at(inside, '/parent')).toBe(into)
    expect(await read('/v1/items?place=vilna')).toEqual(await read('/v1/items?place=vilnius'))
  })
})

describe('a hierarchy', () => {
  const theme = (title: string, parent?: string) =>
    coordinator
      .post('/api/themes', { title, intro: state(paragraph(textNode(title))), ...(parent !== undefined && { parent }) })
      .then(made)
  const parentOf = async (id: string) =>
    at(ok(await coordinator.get(`/api/themes/${id}?draft=true&depth=0`)).body, '/parent')

  test('never has a cycle, at any depth', async () => {
    const top = await theme('Top')
    const middle = await theme('Middle', top)
    const bottom = await theme('Bottom', middle)
    for (const parent of [middle, bottom, top]) {
      const rejected = await coordinator.patch(`/api/themes/${top}`, { parent })
      expect([rejected.status, problemsIn(rejected)[0]]).toMatchObject([400, { pointer: '/parent' }])
    }
    expect(await parentOf(top)).toBeNull()
    ok(await coordinator.patch(`/api/themes/${middle}`, { parent: null }))
    ok(await coordinator.patch(`/api/themes/${top}`, { parent: bottom }))
  })

  test('nor by restoring a version, whose problem is then at its own field', async () => {
    const upper = await theme('Upper')
    const lower = await theme('Lower', upper)
    const versions = ok(await coordinator.get(`/api/themes/versions?where[parent][equals]=${lower}&depth=0`))
    const version = textAt(listAt(versions.body, '/docs').at(-1), '/id')
    ok(await coordinator.patch(`/api/themes/${lower}`, { parent: null }))
    ok(await coordinator.patch(`/api/themes/${upper}`, { parent: lower }))
    const rejected = await coordinator.post(`/api/themes/${lower}/transitions/restore`, { version })
    expect([rejected.status, problemsIn(rejected)]).toMatchObject([
      400,
      [{ pointer: '/parent', code: 'parent_circle' }],
    ])
    expect(await parentOf(lower)).toBeNull()
  })

  test('nor by a merge, which is then rejected', async () => {
    const from = await theme('From')
    const below = await theme('Below', from)
    const further = await theme('Further', below)
    const into = await theme('Into', further)
    const rejected = await merge('themes', from, into)
    expect([rejected.status, problemsIn(rejected)]).toMatchObject([
      400,
      [{ pointer: '/into', code: 'parent_circle', detail: expect.stringContaining(below) }],
    ])
    expect([await parentOf(below), await parentOf(into)]).toEqual([from, further])
    expect(at(ok(await coordinator.get(`/api/themes/${from}?draft=true&depth=0`)).body, '/mergedInto')).toBeFalsy()
    // directly under it, it is simply relieved of what it becomes one with
    ok(await coordinator.patch(`/api/themes/${into}`, { parent: from }))
    ok(await merge('themes', from, into))
    expect([await parentOf(below), await parentOf(into)]).toEqual([into, null])
  })
})

describe('two records with one authority', () => {
  const address = 'https://www.wikidata.org/wiki/Q99000001'
  const authorities = [{ uri: address }]
  const adviceOn = async (by: Client, path: string) =>
    listAt(ok(await by.get(`/api/${path}/readiness`)).body, '/advice').filter((one) =>
      String(at(one, '/code')).startsWith('same_authority'),
    )
  const naming = (kind: string, id: string, code = 'same_authority') => [
    { code, pointer: '/authorities/0/uri', path: 'authorities.0.uri', reference: { kind, id } },
  ]

  test.each([
    ['people', { name: 'Named once', living: 'no' }],
    ['places', { name: 'Placed once' }],
  ])('are advice on both, to those who may read the other: %s', async (kind, fields) => {
    const theirs = made(await editor.post(`/api/${kind}`, { ...fields, authorities }))
    const another = await exhibit.as('stranger')
    const foreign = made(await another.post(`/api/${kind}`, { ...fields, authorities: [{ uri: 'Q99000001' }] }))
    const survivor = await published(kind, fields)
    // a draft of theirs names it, and its public text does not
    ok(await coordinator.patch(`/api/${kind}/${survivor}`, { authorities: [{ uri: `${address}?uselang=he` }] }))
    const toCoordinator = await adviceOn(coordinator, `${kind}/${survivor}`)
    for (const one of toCoordinator)
      expect(one).toMatchObject({ code: 'same_authority', pointer: '/authorities/0/uri', reference: { kind } })
    expect(toCoordinator.map((one) => at(one, '/reference/id')).sort()).toEqual([theirs, foreign].sort())
    expect(await adviceOn(editor, `${kind}/${theirs}`)).toEqual([])
    expect(await adviceOn(another, `${kind}/${foreign}`)).toEqual([])
    await publish(kind, survivor)
    expect(await adviceOn(editor, `${kind}/${theirs}`)).toMatchObject(naming(kind, survivor))
    expect(await adviceOn(another, `${kind}/${foreign}`)).toMatchObject(naming(kind, survivor))
    // what is one already is no advice
    for (const id of [theirs, foreign]) ok(await merge(kind, id, survivor))
    expect(await adviceOn(coordinator, `${kind}/${survivor}`)).toEqual([])
  })

  test('include institutions, which cannot be merged; a record with another authority is not named', async () => {
    const [one, other] = [
      await published('institutions', { name: 'Entered once', kind: 'historical-organization', authorities }),
      made(
        await coordinator.post('/api/institutions', {
          name: 'Entered twice',
          kind: 'historical-organization',
          authorities,
        }),
      ),
    ]
    const result = (await adviceOn(coordinator, `institutions/${other}`))[0]
    expect(result).toMatchObject(naming('institutions', one, 'same_authority_unmergeable')[0] ?? {})
    expect(await adviceOn(coordinator, `institutions/${one}`)).toHaveLength(1)
    ok(await coordinator.patch(`/api/institutions/${other}`, { authorities: [{ uri: 'Q990000011' }] }))
    expect(await adviceOn(coordinator, `institutions/${one}`)).toEqual([])
  })
})

test('the review list offers the same transitions of a merged draft as its readiness does', async () => {
  const into = made(await coordinator.post('/api/people', { name: 'Rivka Stern', living: 'no' }))
  const from = made(await coordinator.post('/api/people', { name: 'Rivka Stern', living: 'no' }))
  ok(await merge('people', from, into))
  const { body } = ok(await coordinator.get('/api/reviews?work=draft&kind=people&limit=100'))
  const entry = listAt(body, '/docs').find((one) => textAt(one, '/id') === from)
  const readiness = ok(await coordinator.get(`/api/people/${from}/readiness`)).body
  expect(at(entry, '/verbs')).toEqual(at(readiness, '/verbs'))
  expect(at(entry, '/verbs')).not.toContain('submit')
})
