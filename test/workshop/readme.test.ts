import { access, readdir, readFile, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { z } from 'zod'
import { readEnvironment } from '../../src/platform/env'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFile(join(root, path), 'utf8')

const isPage = (name: string) => name.endsWith('.md')
const guides = async () => {
  const docs = (await readdir(join(root, 'docs'), { recursive: true })).filter(isPage)
  return [...(await readdir(root)).filter(isPage), ...docs.map((name) => `docs/${name}`)]
}
const variablesPage = 'docs/environment.md'
/** It names the file with the others: it is read before them, and cannot stand in the file. */
const fileVariable = 'ENV_FILE'

const matchesIn = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found)

const exists = (path: string) =>
  access(join(root, path)).then(
    () => true,
    () => false,
  )

test('the table of environment variables is complete', async () => {
  const described = matchesIn(await read(variablesPage), /^\| `([A-Z_]+)` +\|/gm)
  const variables = matchesIn(await read('src/platform/env.ts'), /^ {2}([A-Z_]+): /gm)
  expect(variables.length).toBeGreaterThan(15)
  expect(described).toEqual([...variables, fileVariable])
})

test('.env.example names each environment variable once, in the order of the table', async () => {
  const example = matchesIn(await read('.env.example'), /^#? ?([A-Z_]+)=/gm)
  expect([...example, fileVariable]).toEqual(matchesIn(await read(variablesPage), /^\| `([A-Z_]+)` +\|/gm))
})

test('the table of environment variables has the defaults', async () => {
  const page = await read(variablesPage)
  const { port, host, admin, plane, anonymousApi, trustProxy, logLevel, rateLimit, loginLimit } = readEnvironment({})
  const defaults = { PORT: port, HOST: host, ADMIN: admin, PLANE: plane, ANONYMOUS_API: anonymousApi }
  const more = { TRUST_PROXY: trustProxy, LOG_LEVEL: logLevel, RATE_LIMIT: rateLimit, LOGIN_LIMIT: loginLimit }
  const spelt = (value: unknown) => (typeof value === 'boolean' ? (value ? 'on' : 'off') : String(value))
  for (const [name, value] of Object.entries({ ...defaults, ...more }))
    expect(page).toMatch(new RegExp(`^\\| \`${name}\` +\\| \`${spelt(value)}\` +\\|`, 'm'))
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

test('the program of the guide for integrators is the file that it names', async () => {
  const [program] = matchesIn(await read('docs/integrators.md'), /^```ts\n([\s\S]*?)^```$/gm)
  expect(program).toBe(await read('docs/examples/deliver.ts'))
})

test('the README is short, and its two commands are those of the proof', async () => {
  const readme = await read('README.md')
  expect(readme.trimEnd().split('\n').length).toBeLessThanOrEqual(150)
  expect(matchesIn(readme, /^ {4}(npm .+)$/gm)).toEqual(['npm ci && npm run demo', 'npm ci && npm test'])
  const proof = await read('.ci/run')
  expect(proof).toMatch(/^if npm ci\b.*; then\n {2}count npm test$/m)
})

/** Prose without what stands in code. */
const withoutCode = (text: string) => text.replaceAll(/^```[\s\S]*?^```$/gm, '').replaceAll(/`[^`\n]*`/g, '')

/** The anchors that GitHub gives the headings of a page. */
const anchorsIn = (text: string): string[] => {
  const headings = matchesIn(text.replaceAll(/^```[\s\S]*?^```$/gm, ''), /^#{1,6} (.+)$/gm)
  const slugs = headings.map((heading) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
      .replaceAll(' ', '-'),
  )
  return slugs.map((slug, at) => {
    const before = slugs.slice(0, at).filter((other) => other === slug).length
    return before === 0 ? slug : `${slug}-${before}`
  })
}

/** The links of a page to files and headings of this repository that lead nowhere. */
const brokenLinks = async (page: string, text: string): Promise<string[]> => {
  const links = matchesIn(withoutCode(text), /\]\((?![a-z]+:)([^)\s]+)/g)
  const broken = await Promise.all(
    links.map(async (link) => {
      const [path = '', anchor] = link.split('#')
      const file = join(dirname(page), path)
      if (path !== '' && !(await exists(file))) return [link]
      if (anchor === undefined || !isPage(path === '' ? page : file)) return []
      return anchorsIn(path === '' ? text : await read(file)).includes(anchor) ? [] : [link]
    }),
  )
  return broken.flat().map((link) => `${page}: ${link}`)
}

test('every link of a guide to a file or a heading leads there', async () => {
  const pages = await guides()
  expect(pages).toEqual(expect.arrayContaining(['README.md', 'SECURITY.md', 'docs/glossary.md']))
  const broken = await Promise.all(pages.map(async (page) => brokenLinks(page, await read(page))))
  expect(broken.flat()).toEqual([])
})

test('a link that leads nowhere is found', async () => {
  const text =
    '# One `two`\n\n# One two\n\n[a](#one-two-1) [b](#one-three) [c](no-such.md) [d](README.md#start) [e](README.md#end) `[f](g.md)`'
  expect(await brokenLinks('page.md', text)).toEqual([
    'page.md: #one-three',
    'page.md: no-such.md',
    'page.md: README.md#end',
  ])
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
  const pictures = texts.flatMap((text) => [...text.matchAll(/!\[([^\]]*)\]\((?:docs\/)?pictures\/([^)]+)\)/g)])
  expect(pictures.map(([, alt = '']) => alt).filter((alt) => alt.length < 20)).toEqual([])
  const names = pictures.map(([, , name = '']) => name)
  expect([...new Set(names)].sort()).toEqual((await readdir(folder)).sort())
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size))
  expect(names.filter((_, n) => (sizes[n] ?? 0) > 150_000)).toEqual([])
})
