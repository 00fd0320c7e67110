// Adds a content language: a line in src/languages/languages.ts, a date table and a generated migration; `npm run
// redeliver` then serves existing records in it.
import { openChangedCheckout } from './support/changed-checkout.mjs'
import { poll } from './support/poll.mjs'
import { call, logIn, succeed } from './support/server.mjs'
import { expect, expectEqual, openTally } from './support/tally.mjs'
import { ukrainian } from './support/ukrainian.mjs'

const { step, later, run } = openTally()

const slug = 'letter-to-relatives-abroad'

const addLanguage = ({ edit, write }) => {
  edit(
    'src/languages/languages.ts',
    /(\n {2}he: .*)/,
    "$1\n  uk: { label: 'Українська', dir: 'ltr', collation: 'uk-x-icu' },",
  )
  write('src/dates/uk.ts', ukrainian)
  edit('src/dates/date-languages.ts', "from './ru'\n", "from './ru'\nimport { uk } from './uk'\n")
  edit('src/dates/date-languages.ts', /\{ en, ru, he \}/, '{ en, ru, he, uk }')
}

const fromEnglish = { lang: 'en', dir: 'ltr' }
const inUkrainian = { title: 'Лист до родичів за кордоном' }

const write = async (url) => {
  const coordinator = await logIn(url, 'coordinator@exhibit.example')
  const { docs } = await succeed(url, 'GET', `/api/items?where[slug][equals]=${slug}&depth=0`, { token: coordinator })
  const [{ id, institution }] = docs
  const owner = await succeed(url, 'GET', `/api/institutions/${institution}?depth=0`, { token: coordinator })
  const at = owner.slug === 'national-library-of-israel' ? 'nli' : 'ajhs'
  const editor = await logIn(url, `editor@${at}.example`)
  await succeed(url, 'PATCH', `/api/items/${id}?locale=uk`, { token: editor, body: { title: inUkrainian.title } })
  await succeed(url, 'PATCH', `/api/items/${id}`, { token: editor, body: { date: { typed: 'ca. February 1979' } } })
  const { revision } = await succeed(url, 'GET', `/api/items/${id}?draft=true&depth=0`, { token: editor })
  const executeTransition = (transitionName, token) =>
    call(url, 'POST', `/api/items/${id}/transitions/${transitionName}`, { token, body: { revision } })
  expectEqual((await executeTransition('submit', editor)).status, 200, 'the answer to submit')
  expectEqual(
    (await executeTransition('approve', await logIn(url, `steward@${at}.example`))).status,
    200,
    'the answer to approve',
  )
  const { status, body } = await executeTransition('publish', coordinator)
  expectEqual([status, body.live], [200, 'published'], 'the answer to publish')
  return { id, editor }
}

const readUntil = (url, path, isExpected) => poll(async () => (await succeed(url, 'GET', path)).data, isExpected)

await run(async () => {
  const checkout = openChangedCheckout(later)
  await step('the demo is loaded by the tree as it is', checkout.loadDemo)
  await step('a line, and a table of dates', () => addLanguage(checkout.tree))
  await step('a migration, which migrate:create writes', () => checkout.createMigration('add_ukrainian'))
  await step('the types hold', checkout.checkTypes)
  await step('the import rules hold', checkout.checkImports)
  const server = await step('it migrates what is there, and starts', checkout.start)
  expect(server !== undefined, 'without a server there is nothing to try')
  const { url } = server
  await step('npm run redeliver, beside the running server', () => checkout.runScript('redeliver'))
  await step('what was published before is read in it, and falls back', async () => {
    const read = () => call(url, 'GET', '/v1/sections/people?locale=uk')
    await poll(read, ({ status }) => status === 200)
    const { data } = await succeed(url, 'GET', '/v1/sections/people?locale=uk')
    expectEqual([data.locale, data.dir, data.title], ['uk', 'ltr', 'People'], 'the section')
    expectEqual(data.fallbacks['/title'], fromEnglish, 'the fallback of its title')
  })
  const item = await step('a title is saved in Ukrainian and published', () => write(url))
  if (item) {
    await step('the public reads it, with a date in its own words and the rest fallen back', async () => {
      const data = await readUntil(url, `/v1/items/${slug}?locale=uk`, ({ title }) => title === inUkrainian.title)
      expectEqual([data.title, data.locale], [inUkrainian.title, 'uk'], 'the item')
      expectEqual(data.fallbacks['/title'], undefined, 'the fallback of its title')
      expectEqual(data.date.display, 'близько лютого 1979 року', 'its date')
      expectEqual(data.fallbacks['/creditLine'], fromEnglish, 'the fallback of its credit line')
    })
    await step('the other languages stand as they were', async () => {
      const { data } = await succeed(url, 'GET', `/v1/items/${slug}?locale=en`)
      expect(!/[а-яіїє]/i.test(data.title), `its English title is ${data.title}`)
    })
    await step('its dates are read as editors write them', async () => {
      await succeed(url, 'PATCH', `/api/items/${item.id}?locale=uk`, {
        token: item.editor,
        body: { date: { typed: 'близько лютого 1979 року' } },
      })
      const saved = await succeed(url, 'GET', `/api/items/${item.id}?draft=true&depth=0`, { token: item.editor })
      expectEqual(saved.date.edtf, '1979-02~', 'the date as kept')
    })
    await step('a language that does not exist is still refused', async () =>
      expectEqual((await call(url, 'GET', `/v1/items/${slug}?locale=xx`)).status, 400, 'the status'),
    )
  }
  await step('the server ends on SIGTERM', () => server.stop())
})
