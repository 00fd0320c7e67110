import { access, readdir, readFile, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { z } from 'zod'
import { readEnvironment } from '../../src/platform/env'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFile(join(root, path), 'utf8')

const guides = async () => {
  const docs = (await readdir(join(root, 'docs'), { recursive: true })).filter((name) => name.endsWith('.md'))
  return ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...docs.map((name) => `docs/${name}`)]
}

const matchesIn = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found)

const exists = (path: string) =>
  access(join(root, path)).then(
    () => true,
    () => false,
  )

test('the table of environment variables is complete', async () => {
  const described = matchesIn(await read('README.md'), /^\| `([A-Z_]+)` +\|/gm)
  const variables = matchesIn(await read('src/platform/env.ts'), /^ {2}([A-Z_]+): /gm)
  expect(variables.length).toBeGreaterThan(15)
  expect(described).toEqual(variables)
})

test('.env.example names each environment variable once, in the order of the table', async () => {
  const example = matchesIn(await read('.env.example'), /^#? ?([A-Z_]+)=/gm)
  expect(example).toEqual(matchesIn(await read('README.md'), /^\| `([A-Z_]+)` +\|/gm))
})

test('the table of environment variables has the defaults', async () => {
  const readme = await read('README.md')
  const { port, host, admin, plane, anonymousApi, trustProxy, logLevel, rateLimit, loginLimit } = readEnvironment({})
  const defaults = { PORT: port, HOST: host, ADMIN: admin, PLANE: plane, ANONYMOUS_API: anonymousApi }
  const more = { TRUST_PROXY: trustProxy, LOG_LEVEL: logLevel, RATE_LIMIT: rateLimit, LOGIN_LIMIT: loginLimit }
  const spelt = (value: unknown) => (typeof value === 'boolean' ? (value ? 'on' : 'off') : String(value))
  for (const [name, value] of Object.entries({ ...defaults, ...more }))
    expect(readme).toMatch(new RegExp(`^\\| \`${name}\` +\\| \`${spelt(value)}\` +\\|`, 'm'))
})

test('every npm command of a guide exists', async () => {
  const { scripts } = z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(await read('package.json')))
  const texts = await Promise.all((await guides()).map(read))
  const named = texts.flatMap((text) => matchesIn(text, /npm (?:-s )?run (?:-s )?([a-z][a-z:]*)/g))
  expect(named).toContain('demo')
  expect(named.filter((name) => !(name in scripts))).toEqual([])
})

test('every file that a guide links to exists', async () => {
  const links = (
    await Promise.all(
      (await guides()).map(async (guide) =>
        matchesIn(await read(guide), /\]\((?![a-z]+:|#)([^)#\s]+)/g).map((link) => join(dirname(guide), link)),
      ),
    )
  ).flat()
  const missing = await Promise.all(links.map(async (link) => ((await exists(link)) ? [] : [link])))
  expect(links.length).toBeGreaterThan(8)
  expect(missing.flat()).toEqual([])
})

/** Paths in prose, tables and trees, up to a placeholder such as `<kind>`. */
const pathsIn = (text: string): string[] =>
  matchesIn(text, /(?<![\w./-])((?:src|test|scripts|migrations|docs|bin)\/[\w./-]*\w)/g)

test.each(['ARCHITECTURE.md', 'CONTRIBUTING.md', 'README.md'])('every path that %s names exists', async (guide) => {
  const paths = pathsIn(await read(guide))
  expect(paths.length).toBeGreaterThan(5)
  const missing = await Promise.all(paths.map(async (path) => ((await exists(path)) ? [] : [path])))
  expect(missing.flat()).toEqual([])
})

test('a path that does not exist is found', async () => {
  const paths = pathsIn('`src/kernel/record.ts`, src/records/<kind>/ and test/no-such.test.ts.')
  expect(paths).toEqual(['src/kernel/record.ts', 'src/records', 'test/no-such.test.ts'])
  expect(await Promise.all(paths.map(exists))).toEqual([false, true, false])
})

test('every picture is used in a guide, has a text, and is small', async () => {
  const folder = join(root, 'docs/pictures')
  const texts = await Promise.all((await guides()).map(read))
  const pictures = texts.flatMap((text) => [...text.matchAll(/!\[([^\]]*)\]\(pictures\/([^)]+)\)/g)])
  expect(pictures.map(([, alt = '']) => alt).filter((alt) => alt.length < 20)).toEqual([])
  const names = pictures.map(([, , name = '']) => name)
  expect([...new Set(names)].sort()).toEqual((await readdir(folder)).sort())
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size))
  expect(names.filter((_, n) => (sizes[n] ?? 0) > 150_000)).toEqual([])
})
