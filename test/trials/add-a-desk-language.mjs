// A new language of the desk costs a folder in src/locales and a line in each of three files there: done in a copy of the
// tree. A label of a field, a text of the desk, a problem and an e-mail come in it.
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { openChangedCheckout } from './support/changed-checkout.mjs'
import { poll } from './support/poll.mjs'
import { runIn } from './support/run-program.mjs'
import { logIn } from './support/server.mjs'
import { expect, expectEqual, openTally } from './support/tally.mjs'

const { step, later, run } = openTally()

/** file · the English · the Ukrainian. What is not translated yet stays English, as in any new language. */
const translated = [
  ['labels/items.ts', /(caption: )'.*'/, 'Підпис'],
  ['desk/search.ts', /(find: )'.*'/, 'Знайти за назвою або номером'],
  ['messages/account-problems.ts', /(not_an_address: )'.*'/, 'Напишіть адресу пошти: ім’я@сервер.'],
  ['messages/emails.ts', /(reset: \{\s+subject: )'.*'/, 'Новий пароль'],
]

const addLanguage = ({ root, edit }) => {
  cpSync(join(root, 'src/locales/en'), join(root, 'src/locales/uk'), { recursive: true })
  for (const [file, english, ukrainian] of translated) edit(`src/locales/uk/${file}`, english, `$1'${ukrainian}'`)
  edit('src/locales/desk-languages.ts', /$/, "export * as uk from './uk/desk'\n")
  edit('src/locales/server-languages.ts', /$/, "export * as uk from './uk'\n")
  edit('src/locales/payload-languages.ts', /$/, "export { uk } from '@payloadcms/translations/languages/uk'\n")
}

/** Bundles what reads the texts as the server does, and prints a label and a text of the desk. */
const probe = `import { build } from 'esbuild'
const contents = "export { labels } from './src/locales/labels'; export { textsIn } from './src/locales/desk'"
const { outputFiles } = await build({
  stdin: { contents, resolveDir: process.cwd(), loader: 'ts' }, bundle: true, format: 'esm', platform: 'node', write: false,
})
const { labels, textsIn } = await import('data:text/javascript;base64,' + Buffer.from(outputFiles[0].contents).toString('base64'))
console.log(JSON.stringify([labels('items.caption').uk, labels('items.caption').he, textsIn('uk').search.find]))
`

const post = (url, path, { token, body }) =>
  fetch(`${url}${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'accept-language': 'uk',
      ...(token && { authorization: `JWT ${token}` }),
    },
    body: JSON.stringify(body),
  })

await run(async () => {
  const checkout = openChangedCheckout(later)
  const { root, write } = checkout.tree
  await step('the demo is loaded by the tree as it is', checkout.loadDemo)
  await step('a folder, and a line in each of three files', () => addLanguage(checkout.tree))
  await step('the types hold', checkout.checkTypes)
  await step('the import rules hold', checkout.checkImports)
  await step('a label of a field and a text of the desk come in it', async () => {
    write('probe.mjs', probe)
    const texts = JSON.parse(await runIn(root, ['node', 'probe.mjs']))
    expectEqual(texts, ['Підпис', 'כיתוב', 'Знайти за назвою або номером'], 'what it prints')
  })
  const server = await step('the server starts', checkout.start)
  expect(server !== undefined, 'without a server there is nothing to try')
  const { url } = server
  await step('a problem comes in it', async () => {
    const token = await logIn(url, 'coordinator@exhibit.example')
    const body = { email: 'nobody', name: 'Somebody', role: 'translator', languages: ['ru'] }
    const response = await post(url, '/api/users/invite', { token, body })
    const { errors } = await response.json()
    expect(JSON.stringify(errors).includes('Напишіть адресу пошти'), `it answers ${JSON.stringify(errors)}`)
  })
  await step('an e-mail comes in it', async () => {
    await post(url, '/api/users/forgot-password', { body: { email: 'editor@nli.example' } })
    const isPrinted = await poll(() => server.said().includes('Новий пароль'), Boolean)
    expect(isPrinted, 'no e-mail in Ukrainian was printed')
  })
  await step('the server ends on SIGTERM', () => server.stop())
})
