// A new kind of record costs one folder, one line in src/kinds.ts, its texts in each language and one migration, and is then
// filtered, found and shown like every other: done in a copy of the tree.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { openChangedCheckout } from './support/changed-checkout.mjs'
import { poll } from './support/poll.mjs'
import { queryDatabase, call, logIn, succeed } from './support/server.mjs'
import { slogans, sloganTexts } from './support/slogans.mjs'
import { expect, expectEqual, openTally } from './support/tally.mjs'

const { step, later, run } = openTally()

const addKind = ({ root, edit, write }) => {
  mkdirSync(join(root, 'src/records/slogans'))
  for (const [name, text] of Object.entries(slogans)) write(join('src/records/slogans', name), text)
  for (const [language, text] of Object.entries(sloganTexts)) {
    const folder = join('src/locales', language, 'labels')
    write(join(folder, 'slogans.ts'), text)
    edit(join(folder, 'index.ts'), /$/, "export { slogans } from './slogans'\n")
  }
  edit('src/kinds.ts', /(import \{ sections \})/, "import { slogans } from './records/slogans'\n$1")
  edit('src/kinds.ts', /(kinds: readonly AnyRecordKind\[\] = \[)/, '$1slogans, ')
}

const transition = (url, token, id, transitionName) =>
  call(url, 'POST', `/api/slogans/${id}/transitions/${transitionName}`, { token, body: { revision: 2 } })

const publishASlogan = async (url) => {
  const editor = await logIn(url, 'editor@nli.example')
  const coordinator = await logIn(url, 'coordinator@exhibit.example')
  const nameless = await call(url, 'POST', '/api/slogans', { token: editor, body: { history: 'No name' } })
  expectEqual(nameless.status, 400, 'the answer to a slogan without words')
  const { doc } = await succeed(url, 'POST', '/api/slogans', {
    token: editor,
    body: { name: 'Let my people go', chant: 'Otpusti narod moy', tone: 'hopeful' },
  })
  await succeed(url, 'PATCH', `/api/slogans/${doc.id}?locale=ru`, {
    token: editor,
    body: { name: 'Отпусти народ мой' },
  })
  expectEqual((await call(url, 'GET', `/v1/slogans/${doc.slug}`)).status, 404, 'the draft on /v1')
  const { sections } = await succeed(url, 'GET', '/api/desk/start', { token: coordinator })
  expect(
    sections.docs.some(({ kind, id }) => kind === 'slogans' && id === doc.id),
    'The dashboard of the coordinator does not list the draft',
  )
  expectEqual((await transition(url, editor, doc.id, 'publish')).status, 403, 'the answer to an editor who publishes')
  for (const [token, transitionName] of [
    [editor, 'submit'],
    [coordinator, 'approve'],
  ])
    expectEqual((await transition(url, token, doc.id, transitionName)).status, 200, `the answer to ${transitionName}`)
  const published = await transition(url, coordinator, doc.id, 'publish')
  expectEqual([published.status, published.body.live], [200, 'published'], 'the answer to the coordinator')
  return { ...doc, editor, coordinator }
}

const untilReleased = async (url, path, status) => {
  const read = () => call(url, 'GET', path)
  const response = await poll(read, (one) => one.status === status)
  expectEqual(response.status, status, `the status of ${path}`)
  return response.body
}

await run(async () => {
  const checkout = openChangedCheckout(later)
  const { tree } = checkout
  await step('the demo is loaded by the tree as it is', checkout.loadDemo)
  await step('one folder, one line, its texts in each language', () => addKind(tree))
  await step('one migration, which migrate:create writes', () => checkout.createMigration('add_slogans'))
  await step('the types hold', checkout.checkTypes)
  await step('the import rules hold', checkout.checkImports)
  const server = await step('it migrates what is there, and starts', checkout.start)
  expect(server !== undefined, 'without a server there is nothing to try')
  const slogan = await step('a slogan is written, checked, published', () => publishASlogan(server.url))
  if (slogan) {
    await step('the public reads it, in a language it has and in one it has not', async () => {
      const path = `/v1/slogans/${slogan.slug}`
      const { data } = await untilReleased(server.url, path, 200)
      expectEqual([data.kind, data.name, data.fallbacks], ['slogan', 'Let my people go', {}], 'the slogan')
      expectEqual(
        (await succeed(server.url, 'GET', `${path}?locale=ru`)).data.name,
        'Отпусти народ мой',
        'its words in Russian',
      )
      const he = (await succeed(server.url, 'GET', `${path}?locale=he`)).data
      expectEqual(
        [he.name, he.fallbacks['/name']],
        ['Let my people go', { lang: 'en', dir: 'ltr' }],
        'its words in Hebrew',
      )
    })
    await step('lists find it by a filter of its own, which the OpenAPI describes', async () => {
      const namesIn = async (query) =>
        (await succeed(server.url, 'GET', `/v1/slogans${query}`)).data.map((one) => one.name)
      expectEqual(await namesIn(''), ['Let my people go'], 'the list')
      expectEqual(await namesIn('?tone=hopeful'), ['Let my people go'], 'the list of hopeful slogans')
      expectEqual(await namesIn('?tone=angry'), [], 'the list of angry slogans')
      const { paths } = await succeed(server.url, 'GET', '/v1/openapi.json')
      const tone = paths['/v1/slogans'].get.parameters.find(({ name }) => name === 'tone')
      expectEqual(
        tone?.description,
        'Slug of a tone; given more than once, all must hold',
        'the parameter in the OpenAPI',
      )
    })
    await step('its fields are set in many records at once', async () => {
      const { editor: token } = slogan
      const body = { name: 'Next year in Jerusalem' }
      const { doc } = await succeed(server.url, 'POST', '/api/slogans', { token, body })
      const set = { history: 'Sung in the courts', tone: 'angry' }
      const bulk = await succeed(server.url, 'POST', '/api/slogans/bulk', { token, body: { ids: [doc.id], set } })
      expectEqual([bulk.changed, bulk.refused], [1, 0], 'what the bulk edit changed')
      const { history, tone } = await succeed(server.url, 'GET', `/api/slogans/${doc.id}?draft=true`, { token })
      expectEqual({ history, tone }, set, 'the slogan after the bulk edit')
      const other = { ids: [doc.id], set: { chant: 'x' } }
      const { status } = await call(server.url, 'POST', '/api/slogans/bulk', { token, body: other })
      expectEqual(status, 400, 'the answer to a field that is not for bulk editing')
    })
    await step('search finds it by a field of its own', async () => {
      const { docs } = await succeed(server.url, 'GET', '/api/desk/search?q=narod%20moy&kind=slogans', {
        token: slogan.editor,
      })
      expectEqual(
        docs.map(({ id, matched }) => [id, matched]),
        [[slogan.id, 'Otpusti narod moy']],
        'what search finds by the chant',
      )
    })
    await step('its write guard triggers are in place', async () => {
      const direct = await queryDatabase(
        checkout.dataDir,
        'update slogans set updated_at = now() where id::text = $1',
        [slogan.id],
      ).catch(({ code }) => code)
      expectEqual(direct, 'VT403', 'what the database says to a write past perform()')
      const { status } = await transition(server.url, slogan.coordinator, slogan.id, 'unpublish')
      expectEqual(status, 200, 'the answer to unpublish')
      await untilReleased(server.url, `/v1/slogans/${slogan.slug}`, 404)
    })
  }
  await step('the server ends on SIGTERM', () => server.stop())
})
