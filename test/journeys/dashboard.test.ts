import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { queryDatabase } from '../support/query-database'
import { at, listAt, pointersIn, textAt, ok, done, type ClientResponse, type Client } from '../support/client'
import {
  idOf,
  openExhibit,
  untilReleased,
  whileLoading,
  clientsOf,
  type Exhibit,
  type Person,
} from '../support/exhibit'
import { executeTransition } from '../support/publisher'
import { makeHolding } from '../support/holding'

let exhibit: Exhibit
let clients: Record<Person, Client>
let institution: string
let foreign: string

const as = (person: Person): Client => clients[person]

const make = (by: Person, title: string, owner: string) => makeHolding(as(by), owner, title)

const start = (by: Person, query = '') => done(as(by).get(`/api/desk/start${query}`))

const execute = (by: Person, transition: string, id: string, input?: object) =>
  done(executeTransition(as(by), transition, id, input))

const many = (by: Person, transition: string, ids: readonly string[], input: object = {}): Promise<ClientResponse> =>
  as(by).post('/api/desk/transitions', {
    verb: transition,
    records: ids.map((id) => ({ kind: 'items', id, revision: 1 })),
    ...input,
  })

const idsIn = ({ body }: ClientResponse, part: string): unknown[] =>
  listAt(body, `/${part}/docs`).map((doc) => at(doc, '/id'))
const outcomes = ({ body }: ClientResponse): unknown[] =>
  listAt(body, '/outcomes').map((one) => [
    at(one, '/id'),
    at(one, '/ok') === true ? at(one, '/work') : at(one, '/code'),
  ])

beforeAll(async () => {
  exhibit = await openExhibit()
  clients = await clientsOf(exhibit)
  institution = await idOf(as('editor'), 'institutions', 'national-library-of-israel')
  foreign = await idOf(as('stranger'), 'institutions', 'american-jewish-historical-society')
}, whileLoading)
afterAll(() => exhibit.close())

describe('the start page', () => {
  test('shows an editor their drafts, requested changes with comments, and incomplete records', async () => {
    const draft = await make('editor', 'A draft of the start page', institution)
    const sent = await make('editor', 'Sent back on the start page', institution)
    await execute('editor', 'submit', sent)
    await execute('steward', 'request_changes', sent, { note: 'Whose hand is it?' })
    const response = await start('editor')
    expect(at(response.body, '/roles')).toEqual(['editor'])
    expect(listAt(response.body, '/institutions')).toEqual([{ id: institution, name: expect.any(String) }])
    expect(listAt(response.body, '/drafts/docs')[0]).toMatchObject({
      kind: 'items',
      id: draft,
      title: 'A draft of the start page',
      live: 'none',
      work: 'draft',
      revision: 1,
    })
    expect(listAt(response.body, '/changes/docs')).toEqual([
      expect.objectContaining({ id: sent, comment: 'Whose hand is it?', by: expect.stringContaining(' (steward, ') }),
    ])
    const result = await as('editor').get('/api/notices?limit=1', { 'accept-language': 'ru' })
    expect(textAt(result.body, '/docs/0/said')).toMatch(/«.?Sent back on the start page.?» просят внести исправления/u)
    const gaps = await as('editor').get(`/api/institutions/${institution}/gaps`)
    expect(at(response.body, '/gaps')).toEqual([{ institution, records: at(gaps.body, '/totalDocs'), more: false }])
    for (const part of ['review', 'publish', 'uses', 'policies', 'sections', 'since', 'untranslated'])
      expect([part, at(response.body, `/${part}`)]).toEqual([part, undefined])
  })

  test('shows a steward what needs approval, and uses by others', async () => {
    const waiting = await make('editor', 'Waits for the steward', institution)
    await execute('editor', 'submit', waiting)
    const response = await start('steward')
    expect(idsIn(response, 'review')).toContain(waiting)
    expect(at(response.body, '/policies')).toEqual([{ institution, fourEyes: false, mayPublishOwnHoldings: false }])
    const uses = listAt(response.body, '/uses/docs')
    expect(uses.length).toBeGreaterThan(0)
    for (const use of uses) {
      const id = textAt(use, '/of/id')
      const result = await as('steward').get(`/api/${textAt(use, '/of/kind')}/${id}/uses`)
      expect(listAt(result.body, '/live').map((one) => at(one, '/id'))).toContain(at(use, '/id'))
      const of = await as('steward').get(`/api/${textAt(use, '/of/kind')}/${id}?draft=true&depth=0`)
      expect([institution]).toContain(at(of.body, '/institution') ?? at(of.body, '/repository'))
    }
  })

  test('shows a steward uses of their files, and nobody else’s', async () => {
    const theirs = `where[owner][equals]=${institution}&where[shown][equals]=true&where[mimeType][contains]=image`
    const file = textAt((await as('editor').get(`/api/media?${theirs}&limit=1`)).body, '/docs/0/id')
    const borrowing = await make('stranger', 'Shows a picture of another house', foreign)
    const visible = await as('stranger').patch(`/api/items/${borrowing}?draft=true&locale=en`, { media: [file] })
    ok(visible)
    const drafts = await as('steward').get(`/api/media/${file}/uses`)
    expect(listAt(drafts.body, '/drafts')).toContainEqual({ kind: 'items', owner: foreign })
    await execute('stranger', 'submit', borrowing)
    await execute('foreignSteward', 'approve', borrowing)
    await untilReleased(exhibit, await execute('coordinator', 'publish', borrowing))

    const uses = listAt((await start('steward')).body, '/uses/docs')
    expect(uses).toContainEqual(
      expect.objectContaining({ id: borrowing, of: { kind: 'media', id: file, title: expect.any(String) } }),
    )
    const result = await as('steward').get(`/api/media/${file}/uses`)
    expect(listAt(result.body, '/live').map((one) => at(one, '/id'))).toContain(borrowing)
    expect((await as('stranger').get(`/api/media/${file}/uses`)).status).toBe(404)
    expect((await exhibit.anonymous.get(`/api/media/${file}/uses`)).status).toBe(401)
    expect((await as('steward').get('/api/media/nothing/uses')).status).toBe(404)
  })

  test('shows the coordinator the whole queue, pages in preparation, and changes since the last release', async () => {
    const approved = await make('editor', 'Approved, not shown', institution)
    await execute('editor', 'submit', approved)
    await execute('steward', 'approve', approved)
    const section = await as('coordinator').post('/api/sections?draft=true&locale=en', { title: 'A section begun' })
    expect(section.status).toBe(201)
    const response = await start('coordinator')
    expect(idsIn(response, 'publish')).toContain(approved)
    expect(idsIn(response, 'sections')).toContain(at(section.body, '/doc/id'))
    expect(at(response.body, '/since/release/number')).toEqual(expect.any(Number))
    expect(idsIn(response, 'since')).toContain(approved)
    await untilReleased(exhibit, await execute('coordinator', 'publish', approved))
    const after = await start('coordinator')
    expect(idsIn(after, 'publish')).not.toContain(approved)
    expect(idsIn(after, 'since')).toEqual([])
  })

  test('shows a translator records without a name in their languages', async () => {
    const fresh = await make('editor', 'In English alone', institution)
    const response = await start('translator', '?locale=en')
    expect(listAt(response.body, '/untranslated/languages').length).toBeGreaterThan(0)
    expect(listAt(response.body, '/untranslated/docs')[0]).toMatchObject({ id: fresh, title: 'In English alone' })
    expect(at(response.body, '/drafts')).toBeUndefined()
  })

  test('shows nobody what they may not read, and strangers nothing', async () => {
    const secret = await make('editor', 'Nobody else’s business', institution)
    await execute('editor', 'submit', secret)
    for (const person of ['stranger', 'admin'] as const) {
      const { text } = await start(person)
      expect([person, text.includes(secret), text.includes('Nobody else’s business')]).toEqual([person, false, false])
    }
    expect((await exhibit.anonymous.get('/api/desk/start')).status).toBe(401)
    const strange = await as('editor').get('/api/desk/start?limit=1000')
    expect([strange.status, pointersIn(strange)]).toEqual([400, ['/limit']])
  })
})

describe('the queue', () => {
  test('is filtered by institution, or by the exhibit’s own', async () => {
    const [ours, theirs] = [await make('editor', 'Ours', institution), await make('stranger', 'Theirs', foreign)]
    await execute('editor', 'submit', ours)
    await execute('stranger', 'submit', theirs)
    const narrowed = async (to: string) =>
      listAt((await as('coordinator').get(`/api/reviews?limit=100&institution=${to}`)).body, '/docs').map((doc) =>
        at(doc, '/id'),
      )
    expect([(await narrowed(institution)).includes(ours), (await narrowed(institution)).includes(theirs)]).toEqual([
      true,
      false,
    ])
    expect((await narrowed(foreign)).includes(theirs)).toBe(true)
    expect((await narrowed('none')).filter((id) => id === ours || id === theirs)).toEqual([])
    const wrong = await as('coordinator').get('/api/reviews?institution=x')
    expect([wrong.status, pointersIn(wrong)]).toEqual([400, ['/institution']])
    // to name another's institution opens nothing of it
    expect((await as('editor').get(`/api/reviews?institution=${foreign}`)).text).not.toContain(theirs)
  })
})

describe('bulk transitions', () => {
  test('submit, request changes, approve and publish each record by itself', async () => {
    const ids = []
    for (const title of ['Many one', 'Many two', 'Many three']) ids.push(await make('editor', title, institution))
    const [one = '', two = '', three = ''] = ids
    const theirs = await make('stranger', 'Many four', foreign)
    const submitted = await many('editor', 'submit', [...ids, theirs, one])
    expect([submitted.status, at(submitted.body, '/done'), at(submitted.body, '/refused')]).toEqual([200, 3, 1])
    expect(outcomes(submitted)).toEqual([
      [one, 'in_review'],
      [two, 'in_review'],
      [three, 'in_review'],
      [theirs, 'not_found'],
    ])
    const silent = await many('steward', 'request_changes', [one])
    expect([silent.status, pointersIn(silent)]).toEqual([400, ['/note']])
    expect(outcomes(await many('steward', 'request_changes', [one], { note: 'Once more, please.' }))).toEqual([
      [one, 'changes_requested'],
    ])
    // one is not in review, one was seen at another revision: neither stops the third
    const approved = await as('steward').post('/api/desk/transitions', {
      verb: 'approve',
      records: [
        { kind: 'items', id: one, revision: 1 },
        { kind: 'items', id: two, revision: 7 },
        { kind: 'items', id: three, revision: 1 },
      ],
    })
    expect(outcomes(approved)).toEqual([
      [one, 'wrong_state'],
      [two, 'stale'],
      [three, 'approved'],
    ])
    expect(outcomes(await many('editor', 'publish', [three]))).toEqual([[three, 'forbidden']])
    const published = await many('coordinator', 'publish', [two, three])
    expect(outcomes(published)).toEqual([
      [two, 'wrong_state'],
      [three, 'clean'],
    ])
    expect(at(published.body, '/outcomes/1')).toMatchObject({ live: 'published', release: expect.any(Number) })
    await untilReleased(exhibit, { ...published, body: at(published.body, '/outcomes/1') })
  })

  test('report errors in the reader’s language', async () => {
    const id = await make('editor', 'Refused in Russian', institution)
    const response = await as('steward').post(
      '/api/desk/transitions',
      { verb: 'approve', records: [{ kind: 'items', id, revision: 1 }] },
      { 'accept-language': 'ru' },
    )
    expect(textAt(response.body, '/outcomes/0/message')).toMatch(/\p{Script=Cyrillic}/u)
  })

  test('cannot remove anything from the public, and take at most a hundred records', async () => {
    const id = await make('editor', 'One of too many', institution)
    for (const transition of ['withdraw', 'unpublish', 'erase']) {
      const response = await many('coordinator', transition, [id])
      expect([transition, response.status, pointersIn(response)]).toEqual([transition, 400, ['/verb']])
    }
    const crowd = await many(
      'editor',
      'submit',
      Array.from({ length: 101 }, () => id),
    )
    expect([crowd.status, pointersIn(crowd)]).toEqual([400, ['/records']])
    const strange = await as('editor').post('/api/desk/transitions', {
      verb: 'submit',
      records: [
        { kind: 'users', id },
        { kind: 'nothing', id: 'x' },
      ],
    })
    expect(listAt(strange.body, '/outcomes').map((one) => at(one, '/code'))).toEqual(['not_found', 'not_found'])
    expect((await exhibit.anonymous.post('/api/desk/transitions', { verb: 'submit', records: [] })).status).toBe(401)
  })
})

describe('undelivered e-mails', () => {
  test('are listed for those responsible for the person, and nobody else; without their text', async () => {
    await queryDatabase(
      exhibit.databaseUrl,
      `insert into editorial.outbox (recipient, subject, settled_at, outcome, failure)
       values ('editor@nli.example', 'A subject of its own', now(), 'given_up', '550 no such mailbox'),
         ('editor@ajhs.example', 'Another', now(), 'given_up', '550 full'), ('nobody@else.example', 'x', now(), 'given_up', 'x')`,
    )
    const result = async (by: Person) => {
      const response = await as(by).get('/api/users/undelivered')
      expect([response.status, response.text.includes('subject of its own')]).toEqual([200, false])
      return listAt(response.body, '/docs').map((doc) => [at(doc, '/email'), at(doc, '/failure')])
    }
    expect(await result('steward')).toEqual([['editor@nli.example', '550 no such mailbox']])
    for (const person of ['coordinator', 'admin'] as const)
      expect((await result(person)).map(([email]) => email).sort()).toEqual([
        'editor@ajhs.example',
        'editor@nli.example',
      ])
    for (const person of ['editor', 'translator'] as const)
      expect((await as(person).get('/api/users/undelivered')).status).toBe(403)
  })
})
