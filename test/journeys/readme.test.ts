import { spawnSync } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openExhibit, type Exhibit } from '../support/exhibit'
import { password } from '../support/server'

const root = join(import.meta.dirname, '../..')

interface Example {
  commands: string
  /** the printed output in the guide; … matches anything */
  printed: string
}

/** Every fence ```sh demo of a guide with the following fence ```text, if any. */
const examplesIn = (readme: string): Example[] =>
  [...readme.matchAll(/^```sh demo\n([\s\S]*?)^```\n(?:\n```text\n([\s\S]*?)^```\n)?/gm)].map(
    ([, commands = '', printed = '']) => ({ commands, printed }),
  )

const asPattern = (printed: string) =>
  new RegExp(
    `^${printed
      .split('…')
      .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
      .join('[^\n]*')}$`,
  )

const divider = '==== next example ===='

/** One shell for all commands, like a reader who pastes them in sequence. */
const paste = (examples: readonly Example[], url: string) =>
  spawnSync(
    'bash',
    [
      '--norc',
      '--noprofile',
      '-euo',
      'pipefail',
      '-c',
      examples
        .map(({ commands }) => `${commands}echo '${divider}'\n`.replaceAll('http://localhost:3000', url))
        .join(''),
    ],
    { cwd: root, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '', DEMO_PASSWORD: password } },
  )

let exhibit: Exhibit
beforeAll(async () => {
  exhibit = await openExhibit()
}, 180_000)
afterAll(() => exhibit.close(), 60_000)

/** The guides: those first whose variables the others use. */
const guides = async () => {
  const first = ['docs/demo.md', 'docs/frontend.md']
  const docs = (await readdir(join(root, 'docs'))).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)
  return [...first, ...docs.filter((name) => !first.includes(name)).sort(), 'README.md']
}

test('the commands in the guides run, and print what they say', async () => {
  const texts = await Promise.all((await guides()).map((path) => readFile(join(root, path), 'utf8')))
  const examples = texts.flatMap(examplesIn)
  const { stdout, stderr, status } = paste(examples, exhibit.url)
  const printed = stdout.split(`${divider}\n`).slice(0, -1)
  expect({ stderr, status, examples: printed.length }).toEqual({ stderr: '', status: 0, examples: examples.length })
  expect(examples.length).toBeGreaterThan(12)
  for (const [n, example] of examples.entries()) expect(printed[n]).toMatch(asPattern(example.printed))
}, 120_000)
