import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { z } from 'zod'
import { at, listAt, numberAt, textAt, type ClientResponse, type Client } from '../support/client'
import { idOf, openExhibit, untilReleased, whileLoading, type Exhibit } from '../support/exhibit'
import { poll } from '../support/wait'
import { upload, pictureOf } from '../support/media'
import { makeHolding } from '../support/holding'
import { once } from '../support/once'

const kinds = [
  'items',
  'people',
  'places',
  'archival-collections',
  'events',
  'articles',
  'institutions',
  'themes',
  'testimonials',
  'sections',
  'exhibits',
]

let exhibit: Exhibit
let reader: Client
let editor: Client
let coordinator: Client

beforeAll(async () => {
  exhibit = await openExhibit()
  reader = exhibit.anonymous
  editor = await exhibit.as('editor')
  coordinator = await exhibit.as('coordinator')
}, whileLoading)
afterAll(() => exhibit.close())

const list = async (query: string): Promise<unknown[]> => {
  const { status, body, text } = await reader.get(`/v1/items?locale=en&limit=100&${query}`)
  expect([status, status === 200 ? '' : text]).toEqual([200, ''])
  return listAt(body, '/data')
}
const captions = async (query: string) => (await list(query)).map((item) => textAt(item, '/caption'))

describe('lists', () => {
  test.each([
    ['theme=cold-war', 3],
    ['theme=immigration', 1],
    ['theme=cold-war&theme=immigration', 0],
    ['institution=blavatnik-archive', 2],
    ['institution=american-jewish-historical-society', 13],
    ['institution=national-library-of-israel', 12],
    ['genre=sticker', 1],
    ['institution=american-jewish-historical-society&theme=jewish-identity', 3],
    ['theme=no-such-theme', 0],
    ['person=natan-sharansky', 1],
    ['person=avital-sharansky', 2],
    ['place=moscow', 3],
    ['', 27],
  ])('?%s finds %i', async (query, count) => {
    const { body } = await reader.get(`/v1/items?total=true&limit=1&${query}`)
    expect(numberAt(body, '/meta/total')).toBe(count)
    expect(await list(query)).toHaveLength(count)
  })

  test('a filter finds matching records, and no others', async () => {
    for (const item of await list('theme=jewish-identity'))
      expect(listAt(item, '/themes').map((theme) => at(theme, '/slug'))).toContain('jewish-identity')
    for (const item of await list('genre=poster')) expect(textAt(item, '/genre/key')).toBe('poster')
  })

  test.each([
    [
      'from=1986&to=1986',
      ['NYC Mayor Ed Koch hosts Natan Sharansky, 1986'],
      ['United Jewish Appeal (UJA) poster, 1989'],
    ],
    [
      'from=1974-06-01&to=1974-06-30',
      ['Send-off at the Moscow airport, 1974-1975', 'Refuseniks on hunger strike, 1970s'],
      ['Refusenik at a nonconformist art show, 1975'],
    ],
    ['to=1971', ['Event for new immigrants in Israel, 1971'], ['Promotion for the Solidarity Sunday march, 1977']],
    [
      'from=1989',
      ['United Jewish Appeal (UJA) poster, 1989', 'Formerly Soviet Jews arrive in Israel, 1980s'],
      ['Solidarity Sunday sticker, 1984'],
    ],
  ])('?%s finds overlapping dates, and never undated records', async (query, within, without) => {
    const found = await captions(query)
    expect(found).toEqual(expect.arrayContaining(within))
    for (const caption of [...without, 'Demonstrations to free Soviet Jews, Holland'])
      expect(found).not.toContain(caption)
  })

  test('sorted by date, undated records come last in either direction', async () => {
    for (const [sort, direction] of [
      ['date', 1],
      ['-date', -1],
    ] as const) {
      const days = (await list(`sort=${sort}`)).map((item) => at(item, '/date/from'))
      const dated = days.filter((day) => typeof day === 'string')
      expect(days.slice(dated.length)).toEqual(days.slice(dated.length).map(() => null))
      expect(dated).toEqual([...dated].sort((one, other) => direction * (one < other ? -1 : one > other ? 1 : 0)))
    }
  })

  test('sorted by title, in each language’s order', async () => {
    for (const locale of ['en', 'ru', 'he']) {
      const { body } = await reader.get(`/v1/items?sort=title&limit=100&locale=${locale}`)
      const titles = listAt(body, '/data').map((item) => textAt(item, '/title'))
      expect(titles).toEqual([...titles].sort(new Intl.Collator(locale).compare))
    }
  })

  test.each(['-published', 'date', '-date', 'title'])('sorted by %s, the pages form the whole list', async (sort) => {
    const whole = (await list(`sort=${sort}`)).map((item) => at(item, '/id'))
    const paged: unknown[] = []
    let next: unknown = `/v1/items?locale=en&limit=7&sort=${sort}`
    const sizes: number[] = []
    while (typeof next === 'string') {
      const { body } = await reader.get(next)
      const ids = listAt(body, '/data').map((item) => at(item, '/id'))
      paged.push(...ids)
      sizes.push(ids.length)
      next = at(body, '/links/next')
    }
    expect(sizes).toEqual([7, 7, 7, 6])
    expect(paged).toEqual(whole)
  })

  test('every kind has its list and its records', async () => {
    for (const kind of kinds) {
      const { body } = await reader.get(`/v1/${kind}?limit=2`)
      for (const record of listAt(body, '/data')) {
        const one = await reader.get(textAt(record, '/url'))
        expect(at(one.body, '/data')).toEqual(record)
      }
    }
    expect((await reader.get('/v1/site')).status).toBe(200)
  })
})

describe('conditional requests', () => {
  const paths = [
    '/v1/items?limit=5',
    '/v1/items/send-off-at-the-moscow-airport',
    '/v1/exhibits/refuseniks-and-activists',
    '/v1/site',
  ]

  test.each(paths)('%s is unchanged: 304 without a body', async (path) => {
    const first = await reader.get(path)
    const etag = first.headers.get('etag') ?? ''
    expect(etag).toMatch(/^"[\w.-]+"$/)
    expect(first.headers.get('cache-control')).toBe('public, max-age=60, stale-while-revalidate=30')
    expect(first.headers.get('vary')).toBe('Accept-Language, Accept-Encoding')
    expect(first.headers.get('access-control-allow-origin')).toBe('*')
    expect(first.headers.get('set-cookie')).toBeNull()
    for (const header of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await reader.get(path, { 'if-none-match': header })
      expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', etag])
    }
    expect((await reader.get(path, { 'if-none-match': '"other"' })).status).toBe(200)
  })

  test('languages and encodings have their own ETags', async () => {
    const path = '/v1/exhibits/refuseniks-and-activists'
    const names = await Promise.all(
      [
        ['en', 'gzip'],
        ['he', 'gzip'],
        ['en', 'identity'],
      ].map(async ([language = '', encoding = '']) => {
        const headers = { 'accept-language': language, 'accept-encoding': encoding }
        return (await reader.get(path, headers)).headers.get('etag')
      }),
    )
    expect(new Set(names).size).toBe(3)
  })

  test('cache tags name the record and everything it shows', async () => {
    const response = await reader.get('/v1/items/send-off-at-the-moscow-airport')
    const tags = (response.headers.get('cache-tag') ?? '').split(' ')
    expect(tags).toEqual(
      expect.arrayContaining([
        `item:${textAt(response.body, '/data/id')}`,
        `institution:${textAt(response.body, '/data/institution/id')}`,
        `media:${textAt(response.body, '/data/media/0/id')}`,
        'release',
      ]),
    )
    expect(response.headers.get('surrogate-key')).toBe(tags.join(' '))
  })

  test('HEAD responds like GET without the body; writes are rejected', async () => {
    const head = await reader.send('HEAD', '/v1/items/send-off-at-the-moscow-airport')
    expect([head.status, head.text]).toEqual([200, ''])
    for (const method of ['POST', 'PATCH', 'DELETE'] as const)
      expect((await reader.send(method, '/v1/items/send-off-at-the-moscow-airport', '{}')).status).toBe(405)
  })
})

describe('anonymous readers of /api', () => {
  test('see published records and nothing else', async () => {
    for (const kind of kinds)
      for (const query of [
        '',
        '&draft=true',
        '&where[_status][equals]=draft',
        '&where[_status][equals]=draft&draft=true',
      ]) {
        const { body } = await reader.get(`/api/${kind}?limit=100${query}`)
        for (const doc of listAt(body, '/docs')) {
          expect([kind, at(doc, '/_status')]).toEqual([kind, 'published'])
          expect(
            [at(doc, '/revision'), at(doc, '/live'), at(doc, '/work')].filter(
              (one) => one !== undefined && one !== null,
            ),
          ).toEqual([])
        }
      }
    for (const kind of ['users', 'memberships', 'items/versions'])
      expect([401, 403]).toContain((await reader.get(`/api/${kind}`)).status)
  })
})

describe('the OpenAPI document', () => {
  /** The schemas as closed JSON Schemas, so that an undeclared field is detected. */
  const close = (schema: unknown): unknown => {
    if (Array.isArray(schema)) return schema.map(close)
    if (typeof schema !== 'object' || schema === null) return schema
    const closed = Object.fromEntries(Object.entries(schema).map(([key, part]) => [key, close(part)]))
    return 'properties' in closed && !('additionalProperties' in closed)
      ? { ...closed, additionalProperties: false }
      : closed
  }
  const isSchema = (value: unknown): value is z.core.JSONSchema.JSONSchema =>
    typeof value === 'object' && value !== null
  const JsonSchema = z.custom<z.core.JSONSchema.JSONSchema>(isSchema)

  const schemas = async () => {
    const { text } = await reader.get('/v1/openapi.json')
    const document: unknown = JSON.parse(text.replaceAll('#/components/schemas/', '#/$defs/'))
    const $defs = z.record(z.string(), JsonSchema).parse(close(at(document, '/components/schemas')))
    return (path: string, status: number, type: string) => {
      const found = at(
        document,
        `/paths/${path.replaceAll('~', '~0').replaceAll('/', '~1')}/get/responses/${status}/content/${type.replaceAll('/', '~1')}/schema`,
      )
      return z.fromJSONSchema({ ...JsonSchema.parse(close(found)), $defs })
    }
  }

  test.each(['en', 'ru', 'he'])('describes every live response in %s', async (locale) => {
    const schemaOf = await schemas()
    for (const kind of kinds) {
      const { body } = await reader.get(`/v1/${kind}?limit=100&total=true&locale=${locale}`)
      expect(schemaOf(`/v1/${kind}`, 200, 'application/json').safeParse(body).error).toBeUndefined()
      const one = schemaOf(`/v1/${kind}/{slug}`, 200, 'application/json')
      for (const record of listAt(body, '/data')) {
        const response = await reader.get(`${textAt(record, '/url')}?locale=${locale}`)
        expect(one.safeParse(response.body).error).toBeUndefined()
      }
    }
    const site = await reader.get(`/v1/site?locale=${locale}`)
    expect(schemaOf('/v1/site', 200, 'application/json').safeParse(site.body).error).toBeUndefined()
  })

  test('describes errors', async () => {
    const schemaOf = await schemas()
    for (const [path, query, status] of [
      ['/v1/items/{slug}', '/v1/items/nothing', 404],
      ['/v1/items', '/v1/items?colour=red', 400],
    ] as const) {
      const response = await reader.get(query)
      expect(response.status).toBe(status)
      expect(schemaOf(path, status, 'application/problem+json').safeParse(response.body).error).toBeUndefined()
    }
  })

  test('detects an undeclared field', async () => {
    const { body } = await reader.get('/v1/items/send-off-at-the-moscow-airport')
    const one = (await schemas())('/v1/items/{slug}', 200, 'application/json')
    const { data, ...around } = z.looseObject({ data: z.looseObject({}) }).parse(body)
    expect(one.safeParse({ ...around, data: { ...data, notes: 'private' } }).success).toBe(false)
    expect(one.safeParse({ ...around, data: { ...data, title: 7 } }).success).toBe(false)
  })
})

describe('pictures', () => {
  let item: string
  let medium: unknown

  const address = () => `/api/items/${item}`
  const rendition = () => `/media/${textAt(medium, '/sha256')}/640.webp`
  const original = () => textAt(medium, '/url').replace(/^https?:\/\/[^/]+/, '')

  beforeAll(async () => {
    const institution = await idOf(editor, 'institutions', 'national-library-of-israel')
    const uploaded = await upload(editor, { institution, alt: 'A plum' }, await pictureOf('plum', 'plum.png', 1600))
    medium = uploaded.doc
    item = await makeHolding(editor, institution, 'A plum', { type: 'still-image', media: [uploaded.id] })
    const isRendered = ({ body }: ClientResponse) => listAt(body, '/problems').length === 0
    const ready = await poll(20_000, () => editor.get(`${address()}/readiness`), isRendered)
    expect(at(ready.body, '/problems')).toEqual([])
  }, 60_000)

  const countRows = async () => {
    const [stranger, steward] = [await exhibit.as('stranger'), await exhibit.as('steward')]
    const anyone = [reader, stranger]
    return {
      rendition: (await reader.get(rendition())).status,
      others: await Promise.all(anyone.map(async (one) => (await one.get(original())).status)),
      records: await Promise.all(
        anyone.map(async (one) => (await one.get(`/api/media/${textAt(medium, '/id')}`)).status),
      ),
      owners: await Promise.all([editor, steward, coordinator].map(async (one) => (await one.get(original())).status)),
    }
  }
  const published = once(async () => untilReleased(exhibit, await exhibit.publish(address())))

  test('of a draft are for its owner and the coordinator only', async () => {
    const { rendition: visible, others, records, owners } = await countRows()
    expect([visible, owners]).toEqual([404, [200, 200, 200]])
    for (const status of [...others, ...records]) expect([401, 403, 404]).toContain(status)
  })

  test('of a live record are public; the original is for logged-in users', async () => {
    await published()
    const { rendition: visible, others, records, owners } = await countRows()
    expect([visible, others, records, owners]).toEqual([200, [404, 200], [200, 200], [200, 200, 200]])
    const { body } = await reader.get('/v1/items/a-plum')
    const { src, srcset, width, height } = z
      .object({ src: z.string(), srcset: z.string(), width: z.int(), height: z.int() })
      .parse(at(body, '/data/media/0'))
    expect([width, height, src]).toEqual([1600, 1200, rendition()])
    for (const part of srcset.split(', ')) {
      const [url, stated] = part.split(' ')
      const picture = await reader.get(url ?? '')
      expect([picture.status, picture.headers.get('content-type'), stated]).toEqual([
        200,
        'image/webp',
        expect.stringMatching(/^\d+w$/),
      ])
      expect(picture.headers.get('cache-control')).toMatch(/max-age=300/)
      expect(picture.headers.get('cache-control')).not.toMatch(/immutable/)
    }
  })

  test('are gone for everyone else at the next request after an unpublish', async () => {
    await published()
    expect((await coordinator.post(`${address()}/transitions/unpublish`, {})).status).toBe(200)
    const [record, picture] = await Promise.all([reader.get('/v1/items/a-plum'), reader.get(rendition())])
    expect([record.status, picture.status]).toEqual([404, 404])
    const { others, records, owners } = await countRows()
    for (const status of [...others, ...records]) expect([401, 403, 404]).toContain(status)
    expect(owners).toEqual([200, 200, 200])
  })

  test.each([
    '/media/',
    '/media/nonsense/640.webp',
    `/media/${'0'.repeat(64)}/640.webp`,
    '/media/..%2f..%2fpackage.json',
  ])('%s is not found', async (path) => expect((await reader.get(path)).status).toBe(404))
})
