import { beforeAll, expect, test } from '@jest/globals'
import { kinds } from '../../src/kinds'
import { at, listAt, numberAt, pointersIn, problemsIn, type Client } from '../support/client'
import { openForReading, whileLoading, type ReadExhibit } from '../support/exhibit'

let exhibit: ReadExhibit
let editor: Client

beforeAll(async () => {
  exhibit = await openForReading()
  editor = await exhibit.as('editor')
}, whileLoading)

const pretences: Record<string, string>[] = [
  {},
  { authorization: 'JWT nonsense' },
  { cookie: 'vitrine-token=nonsense' },
]

const conditions = (count: number) =>
  Array.from({ length: count }, (_, n) => `where[or][${n}][slug][equals]=a${n}`).join('&')
const nested = (levels: number) => `where${'[and][0]'.repeat(levels)}[slug][equals]=a`
const values = (count: number) => `where[slug][in]=${Array.from({ length: count }, (_, n) => n).join(',')}`
const json = (where: unknown) => `where=${encodeURIComponent(JSON.stringify(where))}`

test.each([
  ['limit=0', ['/limit']],
  ['limit=101', ['/limit']],
  ['pagination=false', ['/pagination']],
  ['pagination=false&limit=10', ['/pagination']],
  ['depth=4', ['/depth']],
  ['depth=5&limit=200', ['/limit', '/depth']],
  ['joins[items][limit]=0', ['/joins/items/limit']],
  [conditions(21), ['/where']],
  [json({ or: Array.from({ length: 21 }, () => ({ slug: { equals: 'a' } })) }), ['/where']],
  [nested(4), ['/where']],
  [values(101), ['/where/slug']],
  ['where[institution.parent.parent.parent.slug][equals]=a', ['/where/institution.parent.parent.parent.slug']],
  ['sort=a,b,c,d,e,f', ['/sort']],
])('anonymous: %s is rejected by parameter, also with forged credentials', async (query, pointers) => {
  for (const headers of pretences) {
    const response = await exhibit.anonymous.get(`/api/items?${query}`, headers)
    expect([response.status, pointersIn(response)]).toEqual([400, pointers])
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/)
    for (const { detail } of problemsIn(response)) expect(detail).toMatch(/^Expected .*\d.*\.$/)
  }
})

test.each(['limit=100', 'limit=1&depth=3', conditions(20), nested(3), values(100), 'sort=-createdAt,slug'])(
  'anonymous: %s is answered',
  async (query) => expect((await exhibit.anonymous.get(`/api/items?${query}`)).status).toBe(200),
)

test.each(['limit=0', 'pagination=false', 'limit=5000'])('logged-in users get at most 1,000: %s', async (query) => {
  const { status, body } = await editor.get(`/api/items?${query}&depth=0`)
  expect([status, at(body, '/limit')]).toEqual([200, 1000])
  expect(listAt(body, '/docs').length).toBeGreaterThan(10)
})

test('logged-in users have higher limits', async () => {
  expect((await editor.get(`/api/items?${conditions(100)}`)).status).toBe(200)
  const deep = await editor.get(`/api/items?${json(JSON.parse(`${'{"and":['.repeat(300)}{}${']}'.repeat(300)}`))}`)
  expect([deep.status, pointersIn(deep)]).toEqual([400, ['/where']])
})

const override = { 'x-payload-http-method-override': 'GET', 'content-type': 'application/x-www-form-urlencoded' }

test('a query in the body of a POST has the same limits', async () => {
  const rejected = await exhibit.anonymous.post('/api/items', 'limit=0', override)
  expect([rejected.status, pointersIn(rejected)]).toEqual([400, ['/limit']])
  const long = await exhibit.anonymous.post('/api/items', `${values(90)}&select[${'x'.repeat(9000)}]=true`, override)
  expect([long.status, pointersIn(long)]).toEqual([400, ['/where']])
  const many = await editor.post('/api/items', 'limit=0&depth=0', override)
  expect([many.status, at(many.body, '/limit')]).toEqual([200, 1000])
})

test.each([
  ['limit=abc', '/limit'],
  ['limit=-1', '/limit'],
  ['limit=1.5', '/limit'],
  ['limit=1e2', '/limit'],
  ['limit=', '/limit'],
  ['limit=5&limit=6', '/limit'],
  ['limit[]=5', '/limit'],
  ['limit=99999999999999', '/limit'],
  ['page=abc', '/page'],
  ['page=-1', '/page'],
  ['page=0', '/page'],
  ['depth=abc', '/depth'],
  ['depth=-1', '/depth'],
  ['depth[a]=1', '/depth'],
  ['draft=perhaps', '/draft'],
  ['pagination=0', '/pagination'],
  ['sort[a]=b', '/sort'],
  ['select=title', '/select'],
  ['populate=items', '/populate'],
  ['joins=all', '/joins'],
  ['where[title][near]=x', '/where/title'],
  ['where[themes][all]=x', '/where/themes'],
  ['where[title][equal]=x', '/where/title'],
  ['where[title][equals][a]=b', '/where/title'],
  ['where[relations.item][contains][title][like]=x', '/where/relations.item'],
])('%s is rejected for everybody', async (query, pointer) => {
  for (const reader of [exhibit.anonymous, editor])
    for (const address of ['/api/items', '/api/items/count', '/api/globals/site']) {
      const response = await reader.get(`${address}?${query}`)
      expect([address, response.status, [...new Set(pointersIn(response))]]).toEqual([address, 400, [pointer]])
    }
})

test.each([
  '/api/themes?sort=identifiers.value',
  '/api/themes?sort=slug,-placements.captionOverride',
  '/api/items?sort=themes&draft=true',
])('%s: cannot sort by a field with several values', async (address) => {
  const response = await editor.get(address)
  expect([response.status, pointersIn(response)]).toEqual([400, ['/sort']])
})

/** Values of a wrong type for a field: a response or a rejection, but no failure. */
const garbage = [
  'where[institution][in]=garbage',
  'where[institution][equals]=garbage',
  'where[institution][in][0][a]=b',
  'where[institution][exists]=garbage',
  'where[id][in]=garbage',
  'where[id][like]=garbage',
  'where[title][equals][a]=b',
  'where[title][equals]=%00',
  'where[createdAt][greater_than]=garbage',
  'where[themes][in]=garbage',
  'where[themes][equals][a]=x',
  'where[and]=x',
  'where[or][a]=x',
  'where[type][equals]=banana',
  'where[_status][in]=x,draft',
  'where[agents.agent][equals]=x',
  'where[agents.agent.value][in]=x',
  'where[agents.agent.relationTo][in]=x',
  'where[description][like]=x',
  'where[date][equals]=x',
  'where[languages][equals][x]=y',
  'where[owner][equals]=5',
  'where[nothing][equals]=5',
  'data=%7B',
  'sort=garbage',
  'select[x]=true',
  'select[title]=garbage',
  'populate[items]=garbage',
  'joins[a]=b',
]

test.each(garbage)('%s fails nowhere', async (query) => {
  for (const reader of [exhibit.anonymous, editor])
    for (const draft of ['', '&draft=true']) {
      const { status, text } = await reader.get(`/api/items?${query}${draft}`)
      expect([status === 200 || status === 400, status]).toEqual([true, status])
      expect(text).not.toMatch(/node_modules|select |\bat \w+ \(/)
    }
})

test.each([
  'where[placements.of][equals]=x',
  'where[placements.of.value][in]=garbage',
  'where[hero.of.value][equals]=garbage',
  'where[hero.of][equals][relationTo]=items&where[hero.of][equals][value]=garbage',
  'sort=placements.of',
])('%s fails nowhere in themes', async (query) => {
  const { status } = await exhibit.anonymous.get(`/api/themes?${query}`)
  expect([200, 400]).toContain(status)
})

const operators = ['equals', 'not_equals', 'like', 'not_like', 'contains', 'in', 'not_in', 'exists', 'greater_than']
const given = ['=x', '[0]=%25', '[a]=b', '=(', '=']

test.each(operators.flatMap((operator) => given.map((value) => `[${operator}]${value}`)))(
  'a condition within rich text does not fail: %s',
  async (condition) => {
    for (const path of [
      'articles?where[body.entries.collection]',
      'articles/count?where[or][3][body.entries.collection]',
    ])
      expect([200, 400]).toContain((await editor.get(`/api/${path}${condition}`)).status)
    for (const path of [
      'items?where[description.root.children.text]',
      'items/versions?where[version.description.root]',
    ])
      expect([200, 400]).toContain((await editor.get(`/api/${path}${condition}`)).status)
  },
)

test('?data= of a read is ignored', async () => {
  const { status, body } = await exhibit.anonymous.get(
    `/api/items?limit=1&data=${encodeURIComponent('{"title":"Injected"}')}`,
  )
  expect([status, numberAt(body, '/limit')]).toEqual([200, 1])
})

const collections = kinds.filter(({ global }) => !global).map(({ slug }) => slug)

test.each([...collections, 'media', 'genres', 'users', 'memberships'])(
  'nothing of %s is sorted by an unknown field',
  async (kind) => {
    const coordinator = await exhibit.as('coordinator')
    for (const sort of ['nonsense', '-nonsense', 'createdAt,nonsense', 'id.nonsense', 'createdAt.nonsense', 'work'])
      for (const rest of ['', '&draft=true']) {
        const response = await coordinator.get(`/api/${kind}?limit=1&depth=0&sort=${sort}${rest}`)
        expect([sort, response.status, response.status === 400 ? pointersIn(response) : []]).toEqual([
          sort,
          400,
          ['/sort'],
        ])
      }
    for (const sort of ['id', '-createdAt', 'updatedAt,-id'])
      expect([sort, (await coordinator.get(`/api/${kind}?limit=1&depth=0&sort=${sort}`)).status]).toEqual([sort, 200])
  },
)

test.each([
  ['institution.nonsense', 400],
  ['institution.slug', 200],
  ['-title.ru', 200],
  ['date.sortMin', 200],
  ['version.title', 400],
])('holdings sorted by %s: %d', async (sort, status) =>
  expect((await editor.get(`/api/items?limit=1&depth=0&sort=${sort}`)).status).toBe(status),
)

test('versions of a global are sorted by existing fields', async () => {
  const coordinator = await exhibit.as('coordinator')
  for (const sort of ['nonsense', '-version.nonsense', 'createdAt,nonsense']) {
    const response = await coordinator.get(`/api/globals/site/versions?limit=1&sort=${sort}`)
    expect([sort, response.status, pointersIn(response)]).toEqual([sort, 400, ['/sort']])
    const query = `{ versionsSite(limit: 1, sort: "${sort.replaceAll('.', '__')}") { totalDocs } }`
    expect((await coordinator.graphql(query)).text).toContain('unknown_field')
  }
  for (const sort of ['-createdAt', 'version.title'])
    expect((await coordinator.get(`/api/globals/site/versions?limit=1&sort=${sort}`)).status).toBe(200)
})

test('versions and GraphQL report the field, too', async () => {
  expect((await editor.get('/api/items/versions?limit=1&sort=-version.title')).status).toBe(200)
  expect((await editor.get('/api/items/versions?limit=1&sort=version.nonsense')).status).toBe(400)
  for (const sort of ['nonsense', 'institution__nonsense'])
    expect((await editor.graphql(`{ Items(limit: 1, sort: "${sort}") { totalDocs } }`)).text).toContain('unknown_field')
  expect((await editor.graphql('{ Items(limit: 1, sort: "institution__slug") { totalDocs } }')).text).not.toContain(
    'errors',
  )
})
