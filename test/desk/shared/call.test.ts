import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { notifications } from '../../../src/contract/notifications'
import { readiness } from '../../../src/contract/transitions'
import { addressOf, callAt, loaderOf } from '../../../src/desk/shared/call'
import { errorIn, fieldProblemsOf, messageOf, outcomeCodeOf } from '../../../src/desk/shared/failure'
import { pageKeys } from '../../../src/desk/shared/page-keys'
import { formatStale } from '../../../src/desk/shared/format-stale'
import { deskTextsIn } from '../../../src/desk/shared/texts'

const preflight = {
  ...{ revision: 3, live: 'none', work: 'draft', owner: null, waitsFor: 'b', language: 'he' },
  changed: { by: 'Anna Levin', at: '2026-03-01T10:20:30Z' },
  ...{ verbs: ['publish'], exceptions: [], way: ['submit'], advice: [] },
  problems: [{ pointer: '/date/typed', code: 'date_missing', detail: 'Enter a date.', path: 'date.typed' }],
}
const notification = (number: number) => ({
  ...{ number, verb: 'submit', kind: 'items', id: 'i', title: null, said: 'Submitted.' },
  ...{ by: null, comment: null, at: '2026-03-01T10:20:30Z', seen: true },
})
const notificationPage = (number: number, next: number | null) =>
  JSON.stringify({ docs: [notification(number)], next, unseen: 0 })
const failure = { errors: [{ message: 'Not yours.', data: { code: 'forbidden' } }] }
const responses: Readonly<Record<string, [status: number, body: string]>> = {
  '/api/items/1/readiness': [200, JSON.stringify({ ...preflight, more: 1 })],
  '/api/items/2/readiness': [200, JSON.stringify({ ...preflight, revision: '3' })],
  '/api/items/3/readiness': [200, '<p>'],
  '/api/items/4/readiness': [403, JSON.stringify(failure)],
  '/api/items/5/readiness': [502, '<p>'],
  '/api/notices?limit=1': [200, notificationPage(9, 9)],
  '/api/notices?limit=1&before=9': [200, notificationPage(5, 5)],
  '/api/notices?limit=1&before=5': [200, notificationPage(2, null)],
}

let server: Server
let origin: string
beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    const [status, body] = responses[url] ?? [404, '']
    response.writeHead(status).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address: AddressInfo | string | null = server.address()
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
})
afterAll(() => new Promise((resolve) => server.close(resolve)))

test('a response has what its declaration says, or counts as none', async () => {
  const call = (id: string) =>
    callAt(readiness, addressOf('/api', readiness, { record: `${origin}/api/items/${id}` }), 'en')
  expect(await call('1')).toEqual({ ok: true, data: preflight })
  expect(await call('2')).toBeUndefined()
  expect(await call('3')).toBeUndefined()
  expect(await call('4')).toEqual({ ok: false, error: failure.errors[0], body: failure })
  expect(await call('5')).toEqual({ ok: false, error: { message: '' }, body: {} })
  expect(await callAt(readiness, 'http://127.0.0.1:1/api/items/1/readiness', 'en')).toBeUndefined()
})

test('a list is loaded page after page, to the last one', async () => {
  const keyOf = pageKeys((next) => [
    addressOf(`${origin}/api`, notifications, {}, { limit: '1', ...(next !== null && { before: String(next) }) }),
    'en',
  ])
  const load = loaderOf(notifications)
  const numbers: number[] = []
  let page: Awaited<ReturnType<typeof load>> = null
  for (let key = keyOf(0, null), index = 1; key; key = keyOf(index, page), index += 1) {
    page = await load(key)
    numbers.push(...(page?.docs ?? []).map(({ number }) => number))
  }
  expect(numbers).toEqual([9, 5, 2])
  expect(pageKeys(() => null)(0, null)).toBeNull()
})

test('an address has its parameters and query, without what is undefined', () => {
  expect([
    addressOf('/api', { path: '/{kind}/{id}/merge' }, { kind: 'people', id: 'a/b' }),
    addressOf('/api', { path: '/{record}/comments/{number}/resolve' }, { record: '/api/globals/site', number: '3' }),
    addressOf('/api', { path: '/reviews' }, {}, { work: 'in_review', kind: undefined, limit: 5 }),
  ]).toEqual(['/api/people/a%2Fb/merge', '/api/globals/site/comments/3/resolve', '/api/reviews?work=in_review&limit=5'])
})

test('who changed the record, and when, is formatted in the desk’s language', () => {
  const changed = { by: 'Anna Levin', at: '2026-03-01T10:20:30Z' }
  for (const language of ['en', 'ru', 'he'] as const) {
    const { stale } = deskTextsIn(language)
    const text = formatStale(stale, changed, language)
    expect(text).toContain('Anna Levin')
    expect(text).toMatch(/2026/)
    for (const sentence of [
      text,
      formatStale(stale, { ...changed, by: null }, language),
      formatStale(stale, undefined, language),
    ])
      expect(sentence).not.toMatch(/\{\{|\(\)|null/)
  }
})

test.each([
  [{ errors: [{ message: '', data: { code: 'stale' } }] }, 'stale'],
  [{ errors: [{ message: '', data: { code: 'not_ready' } }] }, 'not_ready'],
  [{ errors: [{ message: '', data: { code: 'forbidden' } }] }, 'refused'],
  [{ errors: [] }, 'refused'],
  [undefined, 'refused'],
])('%j has the outcome %s', (body, ending) => {
  expect(outcomeCodeOf(errorIn(body))).toBe(ending)
})

test('input errors are shown at their field, in the requester’s language', () => {
  const data = {
    code: 'invalid',
    problems: [
      { pointer: '/note', code: 'required', detail: 'Say it.' },
      { pointer: '/to', code: 'unknown', detail: 'Not there.' },
    ],
    errors: [{ path: 'note', message: 'Скажите.' }],
  }
  const error = errorIn({ errors: [{ message: 'No.', data }] })
  expect(messageOf(error)).toBe('Скажите.')
  expect(fieldProblemsOf(error)).toEqual([
    { pointer: '/note', message: 'Скажите.' },
    { pointer: '/to', message: 'Not there.' },
  ])
  for (const other of [undefined, {}, { errors: [{ data: 'text' }] }, { errors: [{ message: '' }] }])
    expect([messageOf(errorIn(other)), fieldProblemsOf(errorIn(other))]).toEqual(['', []])
})
