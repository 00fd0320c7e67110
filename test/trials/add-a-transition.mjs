// A new transition costs one file that is listed beside the others, one column of the policy table and its texts in the
// locale files: done in a copy of the tree.
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openChangedCheckout } from './support/changed-checkout.mjs'
import { reopenFile, reopenTexts } from './support/reopen.mjs'
import { call, logIn, succeed } from './support/server.mjs'
import { expect, expectEqual, openTally } from './support/tally.mjs'

const { step, later, run } = openTally()

const transitions = 'src/editorial/workflow/transitions'

const addFile = ({ edit, write }) => {
  write(join(transitions, 'reopen.ts'), reopenFile)
  edit(join(transitions, 'index.ts'), /(import \{ requestChanges \})/, "import { reopen } from './reopen'\n$1")
  edit(join(transitions, 'index.ts'), /(transitionList = \[\n)/, '$1  reopen,\n')
}

const addPolicyColumn = ({ edit }) => {
  edit('src/policy/table.ts', /( {2}\| 'approve'\n)/, "$1  | 'reopen'\n")
  edit(
    'src/policy/table.ts',
    /(approvedByInstitution = \{\n)/,
    "$1  reopen: either(within('steward'), having('coordinator')),\n",
  )
  edit('src/policy/table.ts', /(approvedByExhibit = \{\n)/, "$1  reopen: having('coordinator'),\n")
  edit('src/policy/render-policy.ts', /( {2}\['approve', 'Approve'\],\n)/, "$1  ['reopen', 'Reopen'],\n")
}

const addTexts = ({ edit }) => {
  for (const [language, { dialog, action, sentence }] of Object.entries(reopenTexts)) {
    const folder = join('src/locales', language)
    const [label, busy, done, heading, body] = dialog.map((text) => `'${text}'`)
    const texts = `{ label: ${label}, busy: ${busy}, done: ${done}, heading: ${heading}, body: ${body} }`
    const add = (path, name, value) =>
      edit(join(folder, path), new RegExp(`(export const ${name}\\b[^=]*= \\{\\n)`), `$1  reopen: ${value},\n`)
    add('desk/review-transitions.ts', 'reviewTransitions', texts)
    add('desk/audit-actions.ts', 'auditActions', `'${action}'`)
    add(
      'messages/notifications.ts',
      'notifications',
      `(who: string, title: string) => \`${sentence.replaceAll('$', '$$$$')}\``,
    )
  }
}

const approveAnItem = async (url) => {
  const editor = await logIn(url, 'editor@nli.example')
  const steward = await logIn(url, 'steward@nli.example')
  const { user } = await succeed(url, 'GET', '/api/users/me', { token: editor })
  const { docs } = await succeed(url, 'GET', `/api/memberships?where[user][equals]=${user.id}&depth=0`, {
    token: editor,
  })
  const { doc } = await succeed(url, 'POST', '/api/items', {
    token: editor,
    body: { title: 'A letter', type: 'text', institution: docs[0].institution },
  })
  const { id } = doc
  const path = `/api/items/${id}`
  const { revision } = await succeed(url, 'GET', `${path}/readiness`, { token: editor })
  await succeed(url, 'POST', `${path}/transitions/submit`, { token: editor, body: { revision } })
  await succeed(url, 'POST', `${path}/transitions/approve`, { token: steward, body: { revision } })
  return { id, path, revision, editor, steward }
}

await run(async () => {
  const checkout = openChangedCheckout(later)
  const { tree } = checkout
  await step('the demo is loaded by the tree as it is', checkout.loadDemo)
  await step('one file, listed beside the others', () => addFile(tree))
  await step('one column of the policy table', () => addPolicyColumn(tree))
  await step('its texts in the locale files', () => addTexts(tree))
  await step('the types hold', checkout.checkTypes)
  await step('the import rules hold', checkout.checkImports)
  await step('the pages of the guide name it', async () => {
    mkdirSync(join(tree.root, 'docs'), { recursive: true })
    await checkout.runScript('policy:write')
    const page = (name) => readFileSync(join(tree.root, 'docs', name), 'utf8')
    expect(page('workflow.md').includes('| `reopen` | approved | a draft | reopen | with a note'), 'not in workflow.md')
    expect(/- \*\*Reopen\*\*: .*steward/.test(page('policy.md')), 'not in policy.md')
  })
  const server = await step('it starts without a migration', checkout.start)
  expect(server !== undefined, 'without a server there is nothing to try')
  const { url } = server
  const item = await step('an item is submitted and approved', () => approveAnItem(url))
  if (item) {
    const { path, revision, editor, steward } = item
    const reopen = (token, body) => call(url, 'POST', `${path}/transitions/reopen`, { token, body })
    const readiness = (token) => succeed(url, 'GET', `${path}/readiness`, { token })
    await step('it is there for whom the policy names', async () => {
      expect((await readiness(steward)).verbs.includes('reopen'), 'the steward may not reopen it')
      expect(!(await readiness(editor)).verbs.includes('reopen'), 'the editor may reopen it')
      expectEqual((await reopen(editor, { note: 'Look again' })).status, 403, 'the answer to an editor')
    })
    await step('its input is checked, by field', async () => {
      const pointers = async (body) => {
        const response = await reopen(steward, body)
        return [response.status, response.body.errors?.[0]?.data?.problems?.map(({ pointer }) => pointer)]
      }
      expectEqual(await pointers({}), [400, ['/note']], 'the answer without a note')
      expectEqual(await pointers({ note: 'x', urgency: 'soon' }), [400, ['/urgency']], 'the answer to another urgency')
      expectEqual(
        (await reopen(steward, { note: 'x', revision: revision + 1 })).status,
        409,
        'the answer to another revision',
      )
    })
    await step('it moves the record', async () => {
      const { status, body } = await reopen(steward, { note: 'Look again', urgency: 'now', revision })
      expectEqual([status, body.work, body.live], [200, 'draft', 'none'], 'the answer')
      expectEqual((await reopen(steward, { note: 'Once more' })).status, 409, 'the answer of a draft')
      expect(!(await readiness(steward)).verbs.includes('reopen'), 'a draft can be reopened')
    })
    await step('the history has it, and the submitter is told', async () => {
      const { entries } = await succeed(url, 'GET', `${path}/history`, { token: editor })
      const entry = entries.find(({ what }) => what === 'reopen')
      expectEqual([entry?.comment, entry?.reason], ['Look again', 'now'], 'the entry')
      const { docs } = await succeed(url, 'GET', '/api/notices', { token: editor })
      const notification = docs.find((one) => one.verb === 'reopen')
      expectEqual(notification?.comment, 'Look again', 'the note in the notice')
    })
    await step('OpenAPI describes it', async () => {
      const { paths } = await succeed(url, 'GET', '/api/desk/openapi.json', { token: editor })
      const { parameters, requestBody } = paths['/api/{kind}/{id}/transitions/{verb}'].post
      expect(JSON.stringify(requestBody).includes('"urgency"'), 'its own field is not in the body')
      expect(JSON.stringify(parameters).includes('"reopen"'), 'it is not in the path')
      expect(JSON.stringify(paths['/api/{kind}/{id}/readiness']).includes('"reopen"'), 'it is not among the names')
    })
  }
  await step('the server ends on SIGTERM', () => server.stop())
})
