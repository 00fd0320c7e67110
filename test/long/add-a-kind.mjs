// A new kind of record costs one folder, one line in src/kinds.ts and one migration: done in a copy of the tree.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { openChangedHouse } from './support/changed-house.mjs'
import { places } from './support/places.mjs'
import { ask, call, logIn, succeed } from './support/server.mjs'
import { expect, expectEqual, openTally } from './support/tally.mjs'

const { step, later, run } = openTally()

const addKind = ({ root, edit, write }) => {
  mkdirSync(join(root, 'src/records/places'))
  for (const [name, text] of Object.entries(places)) write(join('src/records/places', name), text)
  edit('src/kinds.ts', /(import \{ sections \})/, "import { places } from './records/places'\n$1")
  edit('src/kinds.ts', /(kinds: readonly AnyRecordKind\[\] = \[)/, '$1places, ')
}

const transition = (url, token, id, verb) =>
  call(url, 'POST', `/api/places/${id}/transitions/${verb}`, { token, body: {} })

const publishAPlace = async (url) => {
  const editor = await logIn(url, 'editor@nli.example')
  const coordinator = await logIn(url, 'coordinator@exhibit.example')
  const nameless = await call(url, 'POST', '/api/places', { token: editor, body: { history: 'No name' } })
  expectEqual(nameless.status, 400, 'the answer to a place without a name')
  const { doc } = await succeed(url, 'POST', '/api/places', { token: editor, body: { name: 'Leningrad' } })
  await succeed(url, 'PATCH', `/api/places/${doc.id}?locale=ru`, { token: editor, body: { name: 'Ленинград' } })
  expectEqual((await call(url, 'GET', `/v1/places/${doc.slug}`)).status, 404, 'the draft on /v1')
  expectEqual((await transition(url, editor, doc.id, 'publish')).status, 403, 'the answer to an editor who publishes')
  const published = await transition(url, coordinator, doc.id, 'publish')
  expectEqual([published.status, published.body.live], [200, 'published'], 'the answer to the coordinator')
  return { ...doc, coordinator }
}

const untilReleased = async (url, path, status) => {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const answer = await call(url, 'GET', path)
    if (answer.status === status) return answer.body
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`${path} did not come to answer ${status}`)
}

await run(async () => {
  const house = openChangedHouse(later)
  const { tree } = house
  await step('the demo is loaded by the tree as it is', async () => (await house.start()).stop())
  await step('one folder, one line', () => addKind(tree))
  await step('one migration, which migrate:create writes', () => house.createMigration('add_places'))
  await step('the types hold', house.checkTypes)
  await step('the import rules hold', house.checkImports)
  const server = await step('it migrates what is there, and starts', house.start)
  expect(server !== undefined, 'without a server there is nothing to try')
  const place = await step('a place is written, checked, published', () => publishAPlace(server.url))
  if (place) {
    await step('the public reads it, in a language it has and in one it has not', async () => {
      const path = `/v1/places/${place.slug}`
      const { data } = await untilReleased(server.url, path, 200)
      expectEqual([data.kind, data.name, data.fallbacks], ['place', 'Leningrad', {}], 'the place')
      expectEqual((await succeed(server.url, 'GET', `${path}?locale=ru`)).data.name, 'Ленинград', 'its name in Russian')
      const he = (await succeed(server.url, 'GET', `${path}?locale=he`)).data
      expectEqual([he.name, he.fallbacks['/name']], ['Leningrad', { lang: 'en', dir: 'ltr' }], 'its name in Hebrew')
      const list = await succeed(server.url, 'GET', '/v1/places')
      expectEqual(
        list.data.map(({ name }) => name),
        ['Leningrad'],
        'the list',
      )
      const api = await succeed(server.url, 'GET', '/v1/openapi.json')
      expect(
        Object.keys(api.paths).some((one) => /\/places/.test(one)),
        'OpenAPI does not know places',
      )
    })
    await step('the walls stand around it', async () => {
      const direct = await ask(house.dataDir, 'update places set updated_at = now() where id::text = $1', [
        place.id,
      ]).catch(({ code }) => code)
      expectEqual(direct, 'VT403', 'what the database says to a write past perform()')
      const { status } = await transition(server.url, place.coordinator, place.id, 'unpublish')
      expectEqual(status, 200, 'the answer to unpublish')
      await untilReleased(server.url, `/v1/places/${place.slug}`, 404)
    })
  }
  await step('the server ends on SIGTERM', () => server.stop())
})
