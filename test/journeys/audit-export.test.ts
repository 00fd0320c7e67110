import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { z } from 'zod'
import { queryDatabase } from '../support/query-database'
import { at, listAt, numberAt, textAt, done, type Client } from '../support/client'
import { idOf, openExhibit, untilReleased, whileLoading, clientsOf, type Exhibit } from '../support/exhibit'
import { executeTransition } from '../support/publisher'
import { makeHolding } from '../support/holding'

let exhibit: Exhibit
let editor: Client
let steward: Client
let stranger: Client
let coordinator: Client
let translator: Client
let admin: Client
let institution: string
let id: string

const formula = '=HYPERLINK("http://example.org";"look")'

const execute = (by: Client, transition: string, input?: object) => done(executeTransition(by, transition, id, input))

beforeAll(async () => {
  exhibit = await openExhibit()
  ;({ editor, steward, stranger, coordinator, translator, admin } = await clientsOf(exhibit))
  institution = await idOf(editor, 'institutions', 'national-library-of-israel')
  id = await makeHolding(editor, institution, 'A letter with a history')
  await execute(editor, 'submit', { note: formula })
  await execute(steward, 'request_changes', { note: 'שלום, "and" a\nsecond line' })
  await execute(editor, 'submit', { note: '+1' })
  await execute(steward, 'approve')
}, whileLoading)
afterAll(() => exhibit.close())

const whatIn = (body: unknown) => listAt(body, '/entries').map((entry) => at(entry, '/what'))

describe('a record’s history', () => {
  const path = () => `/api/items/${id}/history`

  test('is the same newest first and oldest first', async () => {
    const { body } = await editor.get(path())
    expect(whatIn(body)).toEqual(['approve', 'submit', 'request_changes', 'submit', 'create'])
    const there = await editor.get(`/api/history?kind=items&id=${id}`)
    expect(listAt(body, '/entries').toReversed()).toEqual(listAt(there.body, '/entries'))
  })

  test('is paged', async () => {
    const first = await editor.get(`${path()}?limit=2`)
    expect(whatIn(first.body)).toEqual(['approve', 'submit'])
    const rest = await editor.get(`${path()}?limit=3&before=${numberAt(first.body, '/next')}`)
    expect([whatIn(rest.body), at(rest.body, '/next')]).toEqual([['request_changes', 'submit', 'create'], null])
  })

  test('exists for the site too, for those who prepare it', async () => {
    expect((await coordinator.get('/api/globals/site/history')).status).toBe(200)
    expect((await editor.get('/api/globals/site/history')).status).toBe(404)
  })

  test('is for readers of private fields, and nobody else', async () => {
    const readers = [coordinator, admin, stranger, translator, exhibit.anonymous]
    const responses = await Promise.all(readers.map((reader) => reader.get(path())))
    expect(responses.map(({ status }) => status)).toEqual([200, 404, 404, 404, 401])
    for (const format of ['csv', 'json']) {
      const files = await Promise.all(readers.map((reader) => reader.get(`${path()}?format=${format}`)))
      expect(files.map(({ status }) => status)).toEqual([200, 404, 404, 404, 401])
      for (const { text } of files.slice(1)) expect(text).not.toContain('HYPERLINK')
    }
  })

  test.each(['before=x', 'format=xml', 'format=csv&limit=2', 'after=1'])('is rejected by field: %s', async (query) => {
    const { status, body } = await editor.get(`${path()}?${query}`)
    expect([status, textAt(body, '/errors/0/data/problems/0/pointer')]).toEqual([400, expect.stringMatching(/^\/\w+$/)])
  })

  test('is complete as JSON', async () => {
    const file = await editor.get(`${path()}?format=json`)
    expect(file.headers.get('content-disposition')).toBe(`attachment; filename="history-items-${id}.json"`)
    expect(listAt(file.body, '/entries')).toEqual(listAt((await editor.get(path())).body, '/entries'))
  })

  test.each([
    ['format=csv', {}],
    ['', { accept: 'text/csv' }],
  ])('is complete as CSV, without formulas: %s', async (query, headers) => {
    const file = await editor.get(`${path()}?${query}`, headers)
    expect([file.status, file.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8; header=present'])
    const [head, ...rows] = file.text.replace(/^\uFEFF/, '').split('\r\n')
    expect(head).toBe('number,at,who,who_id,what,kind,id,from,to,revision,hash,comment,reason,release,request,side')
    expect(rows).toHaveLength(6)
    expect(file.text).toContain(`,"'=HYPERLINK(""http://example.org"";""look"")",`)
    expect(file.text).toContain(`,'+1,`)
    expect(file.text).toContain(`,"שלום, ""and"" a\nsecond line",`)
  })

  test('has a Content-Type that browsers accept', async () => {
    const { headers } = await editor.get(path(), { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' })
    expect(headers.get('content-type')).toContain('application/json')
  })
})

describe('the history of an institution’s holdings', () => {
  const path = () => `/api/institutions/${institution}/history/holdings`

  test('is for its members and the coordinator', async () => {
    const readers = [editor, steward, coordinator, stranger, translator, admin, exhibit.anonymous]
    const responses = await Promise.all(readers.map((reader) => reader.get(path())))
    expect(responses.map(({ status }) => status)).toEqual([200, 200, 200, 403, 403, 403, 401])
    expect((await coordinator.get('/api/institutions/unknown/history/holdings')).status).toBe(404)
  })

  test('contains what it owns', async () => {
    const { body } = await editor.get(`${path()}?limit=5`)
    expect(listAt(body, '/entries').map((entry) => [at(entry, '/about/id'), at(entry, '/what')])).toEqual(
      ['approve', 'submit', 'request_changes', 'submit', 'create'].map((what) => [id, what]),
    )
  })

  test('and public uses by others, without their comments', async () => {
    const [section] = z.array(z.object({ id: z.string() })).parse(
      await queryDatabase(
        exhibit.databaseUrl,
        `select m.from_id as id from delivery.mentions m join editorial.state s on s.kind = m.to_kind and s.id = m.to_id
         where m.from_kind = 'sections' and m.embeds = 'card' and s.owner = '${institution}' order by 1 limit 1`,
      ),
    )
    const visible = section?.id ?? ''
    const released = await coordinator.post(`/api/sections/${visible}/transitions/unpublish`, {
      reason: 'Between ourselves',
      note: 'Not for them',
    })
    expect(released.status).toBe(200)
    await untilReleased(exhibit, released)
    const { body, text } = await editor.get(`${path()}?limit=1`)
    expect(listAt(body, '/entries')).toEqual([
      expect.objectContaining({
        what: 'unpublish',
        about: { kind: 'sections', id: visible },
        who: { as: 'user', id: null },
        release: numberAt(released.body, '/release'),
        comment: null,
        reason: null,
        hash: null,
      }),
    ])
    expect(text).not.toMatch(/ourselves|Not for them/)
  })

  test('is a file with every row once, longer than one page', async () => {
    const file = await steward.get(`${path()}?format=json`)
    const numbers = listAt(file.body, '/entries').map((entry) => numberAt(entry, '/number'))
    const [{ n }] = z
      .tuple([z.object({ n: z.number() })])
      .parse(
        await queryDatabase(
          exhibit.databaseUrl,
          `select count(*)::int as n from editorial.history h join editorial.state s using (kind, id) where s.owner = '${institution}'`,
        ),
      )
    expect(numbers.length).toBeGreaterThanOrEqual(n)
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => b - a))
    const csv = await steward.get(`${path()}?format=csv`)
    expect(csv.text.split('\r\n')).toHaveLength(numbers.length + 2 + (csv.text.match(/\r\n(?=second)/g)?.length ?? 0))
  })
})
