import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { at, listAt, numberAt, textAt, type Client } from '../support/client'
import { idOf, openExhibit, untilReleased, whileLoading, type Exhibit } from '../support/exhibit'
import { transitionLatest } from '../support/publisher'

let exhibit: Exhibit
let editor: Client
let coordinator: Client
let institution: string

beforeAll(async () => {
  exhibit = await openExhibit()
  editor = await exhibit.as('editor')
  coordinator = await exhibit.as('coordinator')
  institution = await idOf(editor, 'institutions', 'national-library-of-israel')
}, whileLoading)
afterAll(() => exhibit.close())

const make = async (title: string): Promise<string> =>
  textAt((await editor.post('/api/items', { title, type: 'text', institution })).body, '/doc/id')
const newest = async (id: string): Promise<unknown> => (await editor.get(`/api/items/${id}?draft=true`)).body
const statusOf = (doc: unknown) => [at(doc, '/revision'), at(doc, '/live'), at(doc, '/work')]

test('every read by a logged-in user has the record’s state', async () => {
  for (const kind of ['items', 'institutions', 'themes', 'testimonials', 'sections', 'exhibits'])
    for (const query of ['', '&draft=true', '&depth=1', '&select[slug]=true']) {
      const { body } = await coordinator.get(`/api/${kind}?limit=100${query}`)
      expect(listAt(body, '/docs').length).toBeGreaterThan(0)
      for (const doc of listAt(body, '/docs'))
        expect([kind, query, ...statusOf(doc)]).toEqual([
          kind,
          query,
          expect.any(Number),
          expect.stringMatching(/^(none|published)$/),
          expect.stringMatching(/^(clean|draft)$/),
        ])
      const one = await coordinator.get(`/api/${kind}/${textAt(body, '/docs/0/id')}?draft=true`)
      expect(statusOf(one.body)).toEqual(statusOf(at(body, '/docs/0')))
    }
  expect(statusOf((await coordinator.get('/api/globals/site')).body)).toEqual([
    expect.any(Number),
    'published',
    'clean',
  ])
  const { body } = await editor.graphql('{ Items(limit: 3, draft: true) { docs { revision live work } } }')
  for (const doc of listAt(body, '/data/Items/docs'))
    expect(statusOf(doc)).toEqual([expect.any(Number), expect.any(String), expect.any(String)])
})

test('a save with a change is the next revision; one without is a no-op', async () => {
  const id = await make('Saved again and again')
  expect(statusOf(await newest(id))).toEqual([1, 'none', 'draft'])
  const same = { title: 'Saved again and again' }
  for (const fields of [same, {}, { title: 'Saved again and again', type: 'text', institution }])
    expect((await editor.patch(`/api/items/${id}`, fields)).status).toBe(200)
  expect(statusOf(await newest(id))).toEqual([1, 'none', 'draft'])
  const changed = await editor.patch(`/api/items/${id}`, { title: 'Changed' })
  expect(numberAt(changed.body, '/doc/revision')).toBe(2)
  expect((await editor.patch(`/api/items/${id}?locale=he`, { title: 'שונה' })).status).toBe(200)
  expect(statusOf(await newest(id))).toEqual([3, 'none', 'draft'])
})

test('saving an unchanged live record leaves it clean, and its public text unchanged', async () => {
  const id = await idOf(editor, 'items', 'send-off-at-the-moscow-airport')
  const before = await newest(id)
  const read = async () => (await exhibit.anonymous.get('/v1/items/send-off-at-the-moscow-airport')).text
  const text = await read()
  expect((await editor.patch(`/api/items/${id}`, { title: textAt(before, '/title') })).status).toBe(200)
  expect(statusOf(await newest(id))).toEqual(statusOf(before))
  expect(await read()).toBe(text)
})

test('publishing an unchanged record is rejected', async () => {
  const id = await idOf(editor, 'items', 'ida-nudel-receives-news-she-can-emigrate')
  const read = async () =>
    at((await exhibit.anonymous.get('/v1/items/ida-nudel-receives-news-she-can-emigrate')).body, '/data')
  const [before, statusBefore] = [await read(), statusOf(await newest(id))]
  const releases = async () => listAt((await coordinator.get('/api/releases?limit=1')).body, '/docs')
  const last = await releases()
  const rejected = await transitionLatest(coordinator, `/api/items/${id}`, 'publish')
  expect([rejected.status, at(rejected.body, '/errors/0/data/code')]).toEqual([409, 'wrong_state'])
  expect(await releases()).toEqual(last)
  expect(statusOf(await newest(id))).toEqual(statusBefore)
  expect(await read()).toEqual(before)
})

test('ten concurrent saves without a revision are all kept, one after another', async () => {
  const id = await make('Ten at once')
  const responses = await Promise.all(
    Array.from({ length: 10 }, (_, n) => editor.patch(`/api/items/${id}`, { title: `Ten at once, ${n}` })),
  )
  expect(responses.map(({ status }) => status)).toEqual(responses.map(() => 200))
  expect(responses.map(({ body }) => numberAt(body, '/doc/revision')).sort((one, other) => one - other)).toEqual([
    2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
  ])
  const last = responses.find(({ body }) => numberAt(body, '/doc/revision') === 11)
  expect(at(await newest(id), '/title')).toBe(at(last?.body, '/doc/title'))
  const { body: latest } = await editor.get(
    `/api/items/versions?where[parent][equals]=${id}&where[latest][equals]=true`,
  )
  expect(numberAt(latest, '/totalDocs')).toBe(1)
  const { body: versions } = await editor.get(`/api/items/versions?where[parent][equals]=${id}&limit=100`)
  expect(new Set(listAt(versions, '/docs').map((one) => at(one, '/version/title'))).size).toBe(11)
  const { body: listed } = await editor.get(`/api/items?draft=true&where[id][equals]=${id}`)
  expect(numberAt(listed, '/totalDocs')).toBe(1)
})

test('of ten concurrent saves of the same revision, one is kept and nine are stale', async () => {
  const id = await make('From the same revision')
  const responses = await Promise.all(
    Array.from({ length: 10 }, (_, n) =>
      editor.patch(`/api/items/${id}`, { caption: `Caption ${n}` }, { 'if-match': '"1"' }),
    ),
  )
  expect(responses.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 9 }, () => 409)])
  const kept = responses.find(({ status }) => status === 200)
  expect(at(await newest(id), '/caption')).toBe(at(kept?.body, '/doc/caption'))
  expect(at(await newest(id), '/revision')).toBe(2)
})

test('a stale save is told who changed the record, and when; those who may not read it learn nothing', async () => {
  const id = await make('Two people, one record')
  const steward = await exhibit.as('steward')
  const earlier = Date.now()
  expect((await steward.patch(`/api/items/${id}`, { caption: 'As the steward has it' })).status).toBe(200)
  const late = await editor.patch(`/api/items/${id}`, { caption: 'As the editor has it' }, { 'if-match': '"1"' })
  expect(late.status).toBe(409)
  const called = 'Steward, National Library of Israel (steward, National Library of Israel)'
  expect(at(late.body, '/errors/0/data/problems/0/changed/by')).toBe(called)
  const when = Date.parse(textAt(late.body, '/errors/0/data/problems/0/changed/at'))
  expect(Math.abs(when - earlier)).toBeLessThan(60_000)
  expect(textAt(late.body, '/errors/0/message')).toContain(called)
  expect(at((await editor.get(`/api/items/${id}/readiness`)).body, '/changed/by')).toBe(called)
  expect(at(await newest(id), '/caption')).toBe('As the steward has it')

  const stranger = await exhibit.as('stranger')
  const probe = await stranger.patch(`/api/items/${id}`, { caption: 'Not mine' }, { 'if-match': '"1"' })
  expect(probe.status).toBe(404)
  expect(probe.text).not.toContain('Steward')
})

test('concurrent saves of different fields lose no field', async () => {
  const id = await make('Different fields')
  const fields = [
    { caption: 'A caption' },
    { creditLine: 'A credit line' },
    { shelfmark: 'A 1' },
    { extent: 'Two leaves' },
    { medium: 'Paper' },
  ]
  const responses = await Promise.all(fields.map((field) => editor.patch(`/api/items/${id}`, field)))
  expect(responses.map(({ status }) => status)).toEqual(responses.map(() => 200))
  expect(await newest(id)).toMatchObject(Object.assign({ revision: 6 }, ...fields))
})

test('a concurrent save and publication: what is public is the text that was approved', async () => {
  const record = await make('Saved while published')
  const rest = {
    caption: 'First',
    date: { typed: '1975' },
    creditLine: 'First',
    rights: { uri: 'http://rightsstatements.org/vocab/CNE/1.0/' },
  }
  expect((await editor.patch(`/api/items/${record}`, rest)).status).toBe(200)
  const steward = await exhibit.as('steward')
  for (const [by, transition] of [
    [editor, 'submit'],
    [steward, 'approve'],
  ] as const)
    expect((await transitionLatest(by, `/api/items/${record}`, transition)).status).toBe(200)
  const [saved, published] = await Promise.all([
    editor.patch(`/api/items/${record}`, { caption: 'Second', creditLine: 'Second' }),
    coordinator.post(`/api/items/${record}/transitions/publish`, { revision: 2 }),
  ])
  expect(saved.status).toBe(200)
  // a save that comes first removes the approval
  expect([200, 409]).toContain(published.status)
  if (published.status === 200) await untilReleased(exhibit, published)
  const visible = await exhibit.anonymous.get('/v1/items/saved-while-published')
  const texts = ['/data/caption', '/data/creditLine'].map((field) => at(visible.body, field))
  expect([visible.status, ...texts]).toEqual(
    published.status === 200 ? [200, 'First', 'First'] : [404, undefined, undefined],
  )
  expect(statusOf(await newest(record))).toEqual([3, published.status === 200 ? 'published' : 'none', 'draft'])
  expect(at(await newest(record), '/caption')).toBe('Second')
})

test('the creation time is not taken from the client', async () => {
  const sent = { title: 'Out of time', type: 'text', institution, createdAt: '1975-01-01T00:00:00.000Z', updatedAt: {} }
  const made = await editor.post('/api/items', sent)
  expect(made.status).toBe(201)
  for (const name of ['createdAt', 'updatedAt'])
    expect(Date.now() - Date.parse(textAt(made.body, `/doc/${name}`))).toBeLessThan(60_000)
  const genre = await coordinator.post('/api/genres', { label: 'Out of time', slug: 'out-of-time', createdAt: false })
  expect([genre.text.slice(0, 200), Date.now() - Date.parse(textAt(genre.body, '/doc/createdAt')) < 60_000]).toEqual([
    expect.any(String),
    true,
  ])
})

test('a changed genre is in the history, and its mentions are projected in a release that names its author', async () => {
  const [genre] = listAt((await coordinator.get('/api/genres?limit=1&where[slug][equals]=photograph')).body, '/docs')
  const id = textAt(genre, '/id')
  const last = async () => listAt((await coordinator.get('/api/releases?limit=1')).body, '/docs')[0]
  const before = numberAt(await last(), '/number')
  const revision = numberAt(genre, '/revision')
  const renamed = await coordinator.patch(`/api/genres/${id}`, { label: 'Photograph, renamed', revision })
  expect([renamed.status, at(renamed.body, '/doc/revision')]).toEqual([200, revision + 1])
  expect(await last()).toMatchObject({ number: before + 1, kind: 'refresh', actor: { as: 'user' } })
  const result = await coordinator.get(`/api/history?kind=genres&id=${id}`)
  expect(listAt(result.body, '/entries').at(-1)).toMatchObject({
    what: 'edit',
    who: { as: 'user' },
    revision: revision + 1,
  })
})

test('a genre is public when saved: changing it requires the current revision', async () => {
  const made = await coordinator.post('/api/genres', { label: 'Placard', slug: 'placard', revision: 40 })
  expect([made.status, at(made.body, '/doc/revision')]).toEqual([201, 1])
  const id = textAt(made.body, '/doc/id')
  const path = `/api/genres/${id}`
  const label = async () => {
    const { body } = await coordinator.get(path)
    return [at(body, '/label'), at(body, '/revision')]
  }
  const alone = await coordinator.patch(path, { label: 'Unseen' })
  expect([alone.status, textAt(alone.body, '/errors/0/data/code')]).toEqual([428, 'revision_required'])
  expect(at(alone.body, '/errors/0/data/problems/0/pointer')).toBe('/revision')
  expect((await coordinator.patch(path, { label: 'Placard, renamed', revision: 1 })).status).toBe(200)
  const stale = await coordinator.patch(path, { label: 'Overwritten', revision: 1 })
  expect([stale.status, textAt(stale.body, '/errors/0/data/code')]).toEqual([409, 'stale'])
  expect(at(stale.body, '/errors/0/data/problems/0')).toMatchObject({
    pointer: '/revision',
    code: 'stale',
    changed: { by: expect.stringMatching(/./), at: expect.stringMatching(/^2/) },
  })
  expect((await coordinator.patch(path, { label: 'X', revision: 'newest' })).status).toBe(400)
  expect((await coordinator.patch('/api/genres?where[slug][equals]=placard', { label: 'X', revision: 2 })).status).toBe(
    403,
  )
  const saveWith = (revision: string) =>
    coordinator.graphql(`mutation { updateGenre(id: "${id}", data: { label: "Said"${revision} }) { label revision } }`)
  for (const [revision, code] of [
    ['', 'revision_required'],
    [', revision: 1', 'stale'],
  ] as const)
    expect(JSON.stringify((await saveWith(revision)).body)).toContain(`"${code}"`)
  expect(await label()).toEqual(['Placard, renamed', 2])
  expect((await saveWith(', revision: 2')).body).toMatchObject({
    data: { updateGenre: { label: 'Said', revision: 3 } },
  })
  // those who may not change it learn nothing more
  expect((await editor.patch(path, { label: 'X' })).status).toBe(403)
  const both = await Promise.all(['One', 'Other'].map((text) => coordinator.patch(path, { label: text, revision: 3 })))
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
})
