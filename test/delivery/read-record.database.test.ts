import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { recordResponse, recordView } from '../../src/delivery'
import { items, openExhibit, Problem, publish, release, site, type Exhibit } from './view-fixtures'

let exhibit: Exhibit

beforeAll(async () => {
  exhibit = await openExhibit()
  const { client } = exhibit
  await publish(client, { slug: 'poster', id: 'i1', title: 'Let my people go', release: 3 })
  await publish(client, { slug: 'later', visibleFrom: '2999-01-01T00:00:00Z' })
  await publish(client, { slug: 'site', kind: 'site' })
  await client.query(
    `insert into delivery.former_slugs values ('items', 'placard', 'i1'), ('items', 'old-letter', 'i2')`,
  )
  await client.query(`insert into delivery.tombstones values
    ('items', 'i2', 'letter', 'unpublished', null), ('items', 'i3', 'diary', 'withdrawn', null),
    ('items', 'i4', 'sealed', 'embargoed', '2040-01-01')`)
  await release(client, 7)
  await exhibit.look()
})
afterAll(() => exhibit.close())

describe('a record', () => {
  test('is the stored text in an envelope', async () => {
    const response = await exhibit.get('/v1/items/poster')
    const text = await response.text()
    const { rows } = await exhibit.client.query<{ body: string }>(
      `select body from delivery.views where slug = 'poster' and locale = 'en'`,
    )
    expect(text).toBe(`{"data":${rows[0]!.body},"meta":{"release":3},"links":{"self":"/v1/items/poster?locale=en"}}`)
    recordResponse(recordView(items)).parse(JSON.parse(text))
  })

  test('has cache headers and cache tags', async () => {
    const { headers } = await exhibit.get('/v1/items/poster')
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'content-language': 'en',
      'cache-control': 'public, max-age=60, stale-while-revalidate=30',
      'cache-tag': 'item:i1 institution:wende release',
      'surrogate-key': 'item:i1 institution:wende release',
      vary: 'Accept-Language, Accept-Encoding',
      'access-control-allow-origin': '*',
    })
    expect(headers.get('set-cookie')).toBeNull()
  })

  test('the site is a single record', async () => {
    const response = await exhibit.get('/v1/site?locale=he')
    expect(recordResponse(recordView(site)).parse(await response.json())).toMatchObject({
      data: { kind: 'site', locale: 'he' },
    })
  })

  test.each([
    ['/v1/items/poster?locale=he', undefined, 'he'],
    ['/v1/items/poster', 'ru-RU,ru;q=0.9,en;q=0.5', 'ru'],
    ['/v1/items/poster?locale=en', 'he', 'en'],
    ['/v1/items/poster', 'fr', 'en'],
    ['/v1/items/poster', '*', 'en'],
  ])('%s requested in %s is served in %s', async (path, accepted, locale) => {
    const response = await exhibit.get(path, accepted ? { 'accept-language': accepted } : {})
    expect(response.headers.get('content-language')).toBe(locale)
    expect(await response.json()).toMatchObject({ data: { locale } })
  })

  test('HEAD sends the same headers without the body', async () => {
    const [head, got] = [
      await exhibit.get('/v1/items/poster', {}, { method: 'HEAD' }),
      await exhibit.get('/v1/items/poster'),
    ]
    expect(await head.text()).toBe('')
    for (const name of ['etag', 'content-length', 'content-language'])
      expect(head.headers.get(name)).toBe(got.headers.get(name))
  })

  test('a former slug redirects to the current one with its query', async () => {
    const response = await exhibit.get('/v1/items/placard?locale=he')
    expect(response.status).toBe(308)
    expect(response.headers.get('location')).toBe('/v1/items/poster?locale=he')
  })
})

describe('missing records', () => {
  test.each([
    ['/v1/items/never', 404, 'not_found'],
    ['/v1/items/later', 404, 'not_found'],
    ['/v1/items/letter', 404, 'not_found'],
    ['/v1/items/old-letter', 404, 'not_found'],
    ['/v1/items/diary', 410, 'gone'],
    ['/v1/items/sealed', 404, 'not_found'],
    ['/v1/items/Not%20A%20Slug', 404, 'not_found'],
    ['/v1/items/%00', 404, 'not_found'],
    ['/v1/items/%zz', 400, 'bad_request'],
    ['/v1/people/anyone', 404, 'not_found'],
    ['/v1/items/poster/more', 404, 'not_found'],
    ['/v1/items/poster?locale=xx', 400, 'invalid'],
    ['/v1/items/poster?depth=2', 400, 'invalid'],
    ['/elsewhere', 404, 'not_found'],
  ])('%s is %i %s', async (path, status, code) => {
    const response = await exhibit.get(path)
    expect(response.headers.get('content-type')).toContain('application/problem+json')
    expect(response.headers.get('cache-control')).toBe('no-store')
    const problem = Problem.parse(await response.json())
    expect([response.status, problem.status, problem.code]).toEqual([status, status, code])
  })

  test('an unknown language is reported with the known ones', async () => {
    const { errors } = Problem.parse(await (await exhibit.get('/v1/items/poster?locale=xx')).json())
    expect(errors).toEqual([{ pointer: '/locale', code: 'invalid_parameter', detail: 'Known languages: en, ru, he.' }])
  })

  test('an embargoed record says when the embargo ends', async () => {
    expect(await (await exhibit.get('/v1/items/sealed')).json()).toMatchObject({
      detail: expect.stringContaining('2040-01-01'),
    })
  })

  test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('%s is rejected with its reason', async (method) => {
    const response = await exhibit.get('/v1/items/poster', { 'content-type': 'text/x' }, { method, body: '{' })
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS')
    expect(Problem.parse(await response.json()).code).toBe('method_not_allowed')
  })

  test('CORS preflight requests are answered', async () => {
    const preflightHeaders = { origin: 'https://elsewhere.example', 'access-control-request-method': 'GET' }
    const response = await exhibit.get('/v1/items', preflightHeaders, { method: 'OPTIONS' })
    expect(response.status).toBe(204)
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(response.headers.get('access-control-allow-credentials')).toBeNull()
  })
})
