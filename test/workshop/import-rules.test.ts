import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { z } from 'zod'

const root = join(import.meta.dirname, '../..')

/** rule · the violating file · the forbidden import */
const violations = [
  ['foundation-imports-no-features', 'src/model/record.ts', 'src/accounts/index.ts'],
  ['foundation-imports-no-features', 'src/platform/session.ts', 'src/policy/index.ts'],
  ['contract-imports-shapes', 'src/contract/reviews.ts', 'src/platform/session.ts'],
  ['contract-imports-shapes', 'src/contract/tasks.ts', 'node_modules/payload/index.js'],
  ['small-libraries-import-no-model', 'src/dates/read.ts', 'src/model/record.ts'],
  ['small-libraries-import-no-model', 'src/names/slug.ts', 'src/platform/session.ts'],
  ['locales-import-languages-only', 'src/locales/labels.ts', 'src/model/record.ts'],
  ['the-desk-loads-no-server-texts', 'src/desk/texts.ts', 'src/locales/labels.ts'],
  ['log-mail-and-policy-import-foundations', 'src/audit/append.ts', 'src/accounts/index.ts'],
  ['log-mail-and-policy-import-foundations', 'src/policy/rules.ts', 'src/accounts/index.ts'],
  ['log-mail-and-policy-import-foundations', 'src/mail/outbox.ts', 'src/audit/index.ts'],
  ['records-import-no-features', 'src/records/items/index.ts', 'src/editorial/index.ts'],
  ['records-import-no-features', 'src/site/index.ts', 'src/delivery/index.ts'],
  ['records-import-no-features', 'src/media/index.ts', 'src/delivery/index.ts'],
  ['records-import-no-features', 'src/accounts/users.ts', 'src/desk/index.ts'],
  ['features-import-no-records', 'src/editorial/workflow/engine/execute-transitions.ts', 'src/records/themes/index.ts'],
  ['features-import-no-records', 'src/delivery/read-record.ts', 'src/records/themes/public.ts'],
  ['delivery-imports-no-desk', 'src/delivery/list.ts', 'src/editorial/index.ts'],
  ['delivery-imports-no-desk', 'src/projection/project.ts', 'src/editorial/index.ts'],
  ['editorial-imports-no-desk', 'src/editorial/review/uses.ts', 'src/desk/index.ts'],
  ['editorial-folders-in-order', 'src/editorial/state/rows.ts', 'src/editorial/http/parse-body.ts'],
  ['editorial-folders-in-order', 'src/editorial/workflow/types.ts', 'src/editorial/transfer/apply-transfer.ts'],
  ['editorial-folders-in-order', 'src/editorial/merge/merge.ts', 'src/editorial/workflow/engine/lock-records.ts'],
  ['editorial-folders-in-order', 'src/editorial/drafts/save.ts', 'src/editorial/workflow/transitions/submit.ts'],
  ['editorial-folders-in-order', 'src/editorial/review/queue.ts', 'src/editorial/payload/govern-records.ts'],
  ['composition-is-the-top', 'src/editorial/audit.ts', 'src/main.ts'],
  ['composition-is-the-top', 'src/accounts/links.ts', 'src/server/http.ts'],
  ['folders-have-an-entry', 'src/records/items/public.ts', 'src/records/themes/rules.ts'],
  ['folders-have-an-entry', 'src/desk/buttons.tsx', 'src/editorial/workflow/transitions.ts'],
  ['folders-have-an-entry', 'src/accounts/user-names.ts', 'src/policy/actor.ts'],
  ['folders-have-an-entry-from-above', 'src/vitrine.ts', 'src/records/themes/rules.ts'],
  ['folders-have-an-entry-from-above', 'src/commands/demo.ts', 'src/media/storage.ts'],
  ['no-cycles', 'src/model/one.ts', 'src/model/other.ts'],
  ['no-drawers', 'src/server/limits.ts', 'src/server/utils.ts'],
  ['no-drawers', 'src/editorial/index.ts', 'src/editorial/shared/rows.ts'],
  ['no-unresolvable', 'src/server/health.ts', 'src/server/nowhere'],
  ['no-development-packages', 'src/server/probe.ts', 'node_modules/probe/index.js'],
] as const

/** Imports that the rules allow. */
const permitted = [
  // the rest of the cycle, which is reported once
  ['src/model/other.ts', 'src/model/one.ts'],
  ['src/records/institutions/index.ts', 'src/dates/read.ts'],
  ['src/records/institutions/index.ts', 'src/records/themes/public.ts'],
  ['src/records/themes/index.ts', 'src/records/themes/rules.ts'],
  ['src/contract/reviews.ts', 'src/model/roles.ts'],
  ['src/editorial/index.ts', 'src/contract/reviews.ts'],
  ['src/desk/index.ts', 'src/contract/reviews.ts'],
  ['src/editorial/index.ts', 'src/delivery/index.ts'],
  ['src/editorial/workflow/engine/lock-records.ts', 'src/editorial/erasure/erase.ts'],
  ['src/editorial/workflow/transitions/publish.ts', 'src/editorial/workflow/engine/dependencies.ts'],
  ['src/editorial/transfer/apply-transfer.ts', 'src/editorial/state/documents.ts'],
  ['src/accounts/links.ts', 'src/audit/index.ts'],
  ['src/accounts/links.ts', 'src/policy/index.ts'],
  ['src/desk/index.ts', 'src/editorial/index.ts'],
  ['src/desk/index.ts', 'src/desk/shared/request.ts'],
  ['src/main.ts', 'src/server/http.ts'],
  ['src/main.ts', 'src/records/institutions/index.ts'],
  ['src/media/storage.ts', 'src/payload-types.ts'],
] as const

/** Through two modules, so that only reachability finds it. */
const processes = {
  'src/delivery-main.ts': "import { rows } from './delivery/rows'\nexport const start = rows\n",
  'src/delivery/rows.ts': "import { payload } from 'payload'\nexport const rows = payload\n",
}

const Report = z.object({
  summary: z.object({
    violations: z.array(z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) })),
  }),
})

const specifier = (to: string): string => {
  const [, name] = /^node_modules\/([^/]+)\//.exec(to) ?? []
  if (name !== undefined) return name
  return `@/${to.replace(/^src\//, '').replace(/\.tsx?$/, '')}`
}

const folders: string[] = []

const writeTree = async (files: Record<string, string>): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'vitrine-rules-'))
  folders.push(folder)
  const tsconfig = { compilerOptions: { module: 'esnext', moduleResolution: 'bundler', paths: { '@/*': ['./src/*'] } } }
  const manifest = (name: string) => JSON.stringify({ name, version: '1.0.0', main: 'index.js' })
  const all = {
    'tsconfig.json': JSON.stringify(tsconfig),
    'package.json': JSON.stringify({
      name: 'tree',
      dependencies: { payload: '1.0.0' },
      devDependencies: { probe: '1.0.0' },
    }),
    'node_modules/payload/package.json': manifest('payload'),
    'node_modules/payload/index.js': 'export const payload = 1\n',
    'node_modules/probe/package.json': manifest('probe'),
    'node_modules/probe/index.js': 'export const probe = 1\n',
    ...files,
  }
  for (const [path, text] of Object.entries(all)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  for (const config of ['.dependency-cruiser.cjs', '.dependency-cruiser.plane.cjs'])
    await cp(join(root, config), join(folder, config))
  return folder
}

/** A file per name; each edge becomes an import, each target at least an empty module. */
const treeOf = (edges: (readonly [string, string])[]): Record<string, string> => {
  const files: Record<string, string> = {}
  for (const [from, to] of edges) {
    files[from] = `${files[from] ?? 'export {}\n'}import '${specifier(to)}'\n`
    if (/^src\/.*\.tsx?$/.test(to)) files[to] ??= 'export {}\n'
  }
  return files
}

const cruise = (folder: string, config: string): Promise<string[]> =>
  new Promise((resolve, reject) => {
    const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
    const args = [cruiser, '--config', config, '--output-type', 'json', 'src']
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 2 ** 26 }, (error, output, complaint) => {
      if (output === '') return reject(error ?? new Error(complaint))
      const { violations } = Report.parse(JSON.parse(output)).summary
      resolve(violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to.replace('@/', 'src/')}`).sort())
    })
  })

let found: string[] = []

beforeAll(async () => {
  const edges = [...violations.map(([, from, to]) => [from, to] as const), ...permitted]
  found = await cruise(await writeTree(treeOf(edges)), '.dependency-cruiser.cjs')
})

afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))))

test.each(violations)('%s stops %s from importing %s', (rule, from, to) => {
  expect(found).toContain(`${rule}: ${from} → ${to}`)
})

test('nothing else is rejected', () => {
  expect(found).toEqual(violations.map(([rule, from, to]) => `${rule}: ${from} → ${to}`).sort())
})

test('every rule is shown to fail', async () => {
  const Rules = z.object({ default: z.object({ forbidden: z.array(z.object({ name: z.string() })) }) })
  const { forbidden } = Rules.parse(await import(join(root, '.dependency-cruiser.cjs'))).default
  expect([...new Set(violations.map(([rule]) => rule))].sort()).toEqual(
    [...new Set(forbidden.map(({ name }) => name))].sort(),
  )
})

test('delivery cannot reach payload at any depth', async () => {
  const stopped = ['public-plane-stands-alone: src/delivery-main.ts → node_modules/payload/index.js']
  expect(await cruise(await writeTree(processes), '.dependency-cruiser.plane.cjs')).toEqual(stopped)
})

test('the desk cannot reach what runs in the server at any depth', async () => {
  const desk = {
    'src/app/page.tsx': `export { Screen } from '../desk/screen'\n`,
    'src/desk/screen.tsx': `import { texts } from './texts'\nexport const Screen = () => texts\n`,
    'src/desk/texts.ts': `import { rules } from '../records/items/rules'\nexport const texts = rules\n`,
    'src/records/items/rules.ts': `export const rules = 'rules'\n`,
  }
  const typed = {
    ...desk,
    'src/desk/texts.ts': `import type { rules } from '../records/items/rules'\nexport const texts: typeof rules = 'rules'\n`,
  }
  const stopped = ['the-desk-compiles-no-server: src/app/page.tsx → src/records/items/rules.ts']
  expect(await cruise(await writeTree(desk), '.dependency-cruiser.plane.cjs')).toEqual(stopped)
  expect(await cruise(await writeTree(typed), '.dependency-cruiser.plane.cjs')).toEqual([])
})

test('delivery may import a type of payload, which does not exist at run time', async () => {
  const typed = {
    ...processes,
    'src/delivery/rows.ts': processes['src/delivery/rows.ts'].replace('import {', 'import type {'),
  }
  const rows = typed['src/delivery/rows.ts'].replace('rows = payload', 'rows: typeof payload = 1')
  expect(
    await cruise(await writeTree({ ...typed, 'src/delivery/rows.ts': rows }), '.dependency-cruiser.plane.cjs'),
  ).toEqual([])
})
