// What docs/extending.md says of a collection of one's own, done in a copy of the tree: its example is written there,
// migrated, used, and crawled. Without a policy row, without a guard and without a table the server does not start.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../scripts/running.mjs'
import { openChangedCheckout } from './support/changed-checkout.mjs'
import { call, logIn, queryDatabase, succeed } from './support/server.mjs'
import { expect, expectEqual, openTally } from './support/tally.mjs'

const { step, later, run } = openTally()

const file = 'src/extensions/index.ts'
const secret = 'zqcanary0123456789ab'

/** The example of the guide. */
const exampleOfGuide = () => {
  const guide = readFileSync(join(root, 'docs/extending.md'), 'utf8')
  const [, example] = /```ts\n(import type [^\n]+\nimport \{ either[\s\S]*?)```/.exec(guide) ?? []
  expect(example !== undefined, 'docs/extending.md has no example of a collection any more: the trial has to follow it')
  return example
}

const listings = [
  '',
  '?limit=100&depth=3&locale=all',
  '?draft=true&trash=true&depth=2',
  '?pagination=false&sort=-updatedAt',
  '?select[borrower]=true&select[insuranceValue]=true',
  `?where[borrower][like]=${secret}`,
  '?where[insuranceValue][equals]=4711',
  '?sort=insuranceValue',
]

const graphql = `query { Loans(limit: 100) { totalDocs docs { id borrower insuranceValue } } }`

/** What the addresses of the collection answer to one person, with and without what they may not know. */
const crawl = async (url, token, loan) => {
  const reads = [
    ...listings.map((query) => `/api/loans${query}`),
    `/api/loans/count?where[borrower][like]=${secret}`,
    ...['', '?depth=3&locale=all', '?draft=true', `?data=${encodeURIComponent('{"borrower":"echo"}')}`].map(
      (query) => `/api/loans/${loan}${query}`,
    ),
    `/api/loans/versions?limit=100`,
    `/api/loans/versions/${loan}`,
  ]
  const responses = [
    ...(await Promise.all(reads.map(async (path) => [path, await call(url, 'GET', path, { token })]))),
    ['GraphQL', await call(url, 'POST', '/api/graphql', { token, body: { query: graphql } })],
    ['access', await call(url, 'POST', `/api/loans/access/${loan}`, { token })],
    ['update', await call(url, 'PATCH', `/api/loans/${loan}`, { token, body: { borrower: 'Taken over' } })],
    [
      'update many',
      await call(url, 'PATCH', '/api/loans?where[borrower][exists]=true', { token, body: { borrower: 'x' } }),
    ],
    ['delete', await call(url, 'DELETE', `/api/loans/${loan}`, { token })],
    ['delete many', await call(url, 'DELETE', '/api/loans?where[borrower][exists]=true', { token })],
  ]
  for (const [path, { status, body }] of responses) {
    expect(status > 0 && status < 500, `${path} is answered with ${status}`)
    const text = JSON.stringify(body)
    expect(!text.includes(secret) && !text.includes('4711'), `${path} tells of the loan: ${text.slice(0, 300)}`)
    if (status === 200 && path.includes('/loans')) expectEqual(body.totalDocs ?? 0, 0, `the number of loans at ${path}`)
  }
  return responses.length
}

await run(async () => {
  const checkout = openChangedCheckout(later)
  const { tree } = checkout
  await step('the demo is loaded by the tree as it is', checkout.loadDemo)
  const failToStart = async (sentence) => {
    const reason = await checkout.start().then(
      () => 'it started',
      (error) => error.message,
    )
    expect(reason.includes(sentence), `the server says “${reason.slice(-400)}”, not “${sentence}”`)
  }
  await step('without a policy row the server does not start', async () => {
    tree.write(file, exampleOfGuide().replace(/ {6}policy: \{[\s\S]*?\n {6}\},\n/, ''))
    await failToStart('The collection loans has no policy row for create, read, update, delete')
  })
  await step('with plugins beside ours instead of among them it does not start', async () => {
    tree.write(file, exampleOfGuide())
    tree.edit('payload.config.ts', '  db: databaseAdapter', '  plugins: [(config) => config],\n  db: databaseAdapter')
    await failToStart('lacks the plugin that hides ids')
    tree.edit('payload.config.ts', '  plugins: [(config) => config],\n', '')
  })
  await step('without a table it does not start', () =>
    failToStart('The collection loans has no table: write its migration with npm run migrate:create add_loans.'),
  )
  await step('migrate:create writes one migration', () => checkout.createMigration('add_loans'))
  const server = await step('it migrates what is there, and starts', checkout.start)
  expect(server !== undefined, 'without a server there is nothing to try')
  const { url } = server
  const [editor, stranger, coordinator, translator] = await Promise.all(
    ['editor@nli.example', 'editor@ajhs.example', 'coordinator@exhibit.example', 'translator@exhibit.example'].map(
      (email) => logIn(url, email),
    ),
  )
  const loan = await step('an editor lends a holding of their institution', async () => {
    const [{ id: institution }] = (
      await succeed(url, 'GET', '/api/institutions?where[slug][equals]=national-library-of-israel')
    ).docs
    const [{ id: item }] = (await succeed(url, 'GET', '/api/items?limit=1')).docs
    const body = { institution, item, borrower: `Museum ${secret}`, insuranceValue: 4711 }
    const { doc } = await succeed(url, 'POST', '/api/loans', { token: editor, body })
    expectEqual(doc.owner, institution, 'its owner')
    await succeed(url, 'PATCH', `/api/loans/${doc.id}`, { token: editor, body: { borrower: `The museum ${secret}` } })
    return { id: doc.id, institution, item }
  })
  if (loan) {
    await step('their institution and a coordinator read it; its value is not for the coordinator', async () => {
      const seen = await succeed(url, 'GET', `/api/loans/${loan.id}`, { token: editor })
      expectEqual([seen.borrower, seen.insuranceValue], [`The museum ${secret}`, 4711], 'the loan')
      const supervised = await succeed(url, 'GET', `/api/loans/${loan.id}`, { token: coordinator })
      expectEqual([supervised.borrower, 'insuranceValue' in supervised], [`The museum ${secret}`, false], 'the loan')
    })
    await step('the OpenAPI of records has it', async () => {
      const { paths, components } = await succeed(url, 'GET', '/api/openapi.json', { token: editor })
      expectEqual(Object.keys(paths['/api/loans/{id}'] ?? {}), ['get', 'patch', 'delete'], 'the operations')
      const { allOf } = paths['/api/loans'].post.requestBody.content['application/json'].schema
      expectEqual(allOf[1].required, ['institution', 'item', 'borrower'], 'the required fields')
      const fields = Object.keys(components.schemas['loans-fields'].properties)
      expectEqual(fields, ['institution', 'item', 'borrower', 'insuranceValue'], 'the fields that are sent')
    })
    await step('nobody else learns of it, at any of its addresses', async () => {
      for (const token of [undefined, stranger, translator]) expect((await crawl(url, token, loan.id)) > 15, 'too few')
      const { borrower } = await succeed(url, 'GET', `/api/loans/${loan.id}`, { token: editor })
      expectEqual(borrower, `The museum ${secret}`, 'the borrower after the crawl')
    })
    await step('it cannot be made for, or given to, another institution, nor name what one may not read', async () => {
      const { id: foreign } = (
        await succeed(url, 'GET', '/api/institutions?where[slug][equals]=american-jewish-historical-society')
      ).docs[0]
      const body = { institution: foreign, item: loan.item, borrower: 'Somebody' }
      const make = await call(url, 'POST', '/api/loans', { token: editor, body })
      expectEqual([make.status, make.body.errors[0].data.problems[0].code], [403, 'foreign_institution'], 'the answer')
      const give = await call(url, 'PATCH', `/api/loans/${loan.id}`, { token: editor, body: { institution: foreign } })
      expectEqual([give.status, give.body.errors[0].data.problems[0].code], [403, 'institution_is_fixed'], 'the answer')
      const [{ id: draft }] = await queryDatabase(
        checkout.dataDir,
        `select id from items where _status = 'draft' and owner_id::text = $1 limit 1`,
        [foreign],
      )
      const name = await call(url, 'PATCH', `/api/loans/${loan.id}`, { token: editor, body: { item: draft } })
      expectEqual([name.status, name.body.errors[0].data.problems[0].code], [400, 'no_such_record'], 'the answer')
    })
    await step('its history is kept', async () => {
      const rows = await queryDatabase(
        checkout.dataDir,
        'select verb as operation from editorial.history where kind = $1 and id = $2 order by number',
        ['loans', loan.id],
      )
      expectEqual(
        rows.map(({ operation }) => operation),
        ['create', 'edit'],
        'the history of the loan',
      )
    })
  }
  await step('the server ends on SIGTERM', () => server.stop())
})
