import { beforeAll, expect, test } from '@jest/globals'
import { at, listAt, textAt, type Client } from '../support/client'
import { openForReading, whileLoading, type ReadExhibit } from '../support/exhibit'

let exhibit: ReadExhibit
let editor: Client

beforeAll(async () => {
  exhibit = await openForReading()
  editor = await exhibit.as('editor')
}, whileLoading)

const aliased = (count: number) =>
  `{ ${Array.from({ length: count }, (_, n) => `a${n}: countItems { totalDocs }`).join(' ')} }`
const bomb = `query { ...f0 } ${Array.from({ length: 20 }, (_, n) => `fragment f${n} on Query { ...f${n + 1} ...f${n + 1} }`).join(' ')}
  fragment f20 on Query { countItems { totalDocs } }`
const deep = '{ Themes { docs { parent { parent { parent { parent { id } } } } } } }'
const costly = '{ Items(limit: 100) { docs { themes { id } media { id } } } }'

test.each([
  ['too deep', deep, /6 fields deep/],
  ['too costly', costly, /at most 1000/],
  ['too costly by its fragments', bomb, /at most 1000/],
  ['too many aliases', aliased(11), /11 aliases; at most 10/],
  ['all at once', '{ Items(limit: 0) { docs { id } } }', /limit: Expected a limit from 1 to 100/],
  ['too many', '{ Items(limit: 101) { docs { id } } }', /limit: Expected/],
  ['without pages', '{ Items(pagination: false) { docs { id } } }', /pagination: Expected/],
  ['text populated too deep', '{ Items(limit: 1) { docs { description(depth: 4) } } }', /depth: Expected/],
  ['the schema', '{ __schema { types { name } } }', /Log in/],
  [
    'too long a condition',
    `{ countItems(where: { OR: [${'{ slug: { equals: "a" } } '.repeat(21)}] }) { totalDocs } }`,
    /where: Expected at most 20 conditions/,
  ],
])('anonymous: a query is rejected in GraphQL’s own format: %s', async (_what, query, message) => {
  const { body, text } = await exhibit.anonymous.graphql(query)
  expect([textAt(body, '/errors/0/message'), at(body, '/data')]).toEqual([expect.stringMatching(message), undefined])
  expect([at(body, '/errors/0/extensions/statusCode'), /node_modules|\bat \w+ \(/.test(text)]).toEqual([400, false])
})

test('a limit in a variable counts', async () => {
  const query = 'query ($n: Int = 100) { Items(limit: $n) { docs { themes { id } media { id } } } }'
  expect(textAt((await exhibit.anonymous.graphql(query)).body, '/errors/0/message')).toMatch(/costs/)
  expect(listAt((await exhibit.anonymous.graphql(query, { n: 3 })).body, '/data/Items/docs').length).toBe(3)
})

test.each([
  '{ Items(limit: 100) { docs { id title institution { slug } } } }',
  '{ Themes { docs { placements { of { value { ... on Item { id } } } } } } }',
  aliased(10),
])('anonymous: a query within the limits is answered', async (query) => {
  expect(at((await exhibit.anonymous.graphql(query)).body, '/errors')).toBeUndefined()
})

test.each([deep, costly, aliased(50), '{ __schema { types { name fields { name } } } }'])(
  'logged-in users have higher limits',
  async (query) => expect(at((await editor.graphql(query)).body, '/errors')).toBeUndefined(),
)

test('logged-in users have limits too', async () => {
  for (const query of [aliased(101), '{ Items(limit: 1001) { docs { id } } }', bomb])
    expect(at((await editor.graphql(query)).body, '/errors/0/extensions/statusCode')).toBe(400)
})

test.each([
  ['query ($w: Item_where) { Items(where: $w) { totalDocs } }', { w: { nope: 1 } }],
  ['query ($w: Item_where) { Items(where: $w) { totalDocs } }', { w: 1 }],
  ['query ($n: Int) { Items(limit: $n) { totalDocs } }', { n: 'x' }],
])('an invalid variable is a bad request: %s', async (query, variables) => {
  const { body, text } = await exhibit.anonymous.graphql(query, variables)
  expect([at(body, '/errors/0/extensions/statusCode'), text.includes('Something went wrong')]).toEqual([400, false])
})
