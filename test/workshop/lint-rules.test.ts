import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { z } from 'zod'

const root = join(import.meta.dirname, '../..')
const typed = '@typescript-eslint'

/** file · its source · the rule that rejects it, or none */
const cases = [
  ['src/cast.ts', 'export const n = (x: unknown) => x as number', `${typed}/consistent-type-assertions`],
  ['src/angle.ts', 'export const n = (x: unknown) => <number>x', `${typed}/consistent-type-assertions`],
  [
    'src/double.ts',
    'export const n = (x: unknown) => x satisfies unknown as never',
    `${typed}/consistent-type-assertions`,
  ],
  ['test/cast.ts', 'export const n = (x: unknown) => x as number', `${typed}/consistent-type-assertions`],
  ['src/const.ts', "export const roles = ['editor', 'steward'] as const", null],
  ['src/any.ts', 'export const n = (x: any): unknown => x', `${typed}/no-explicit-any`],
  ['src/spread.ts', 'export const n = (x: string) => JSON.parse(x)', `${typed}/no-unsafe-return`],
  ['src/bang.ts', 'export const n = (x: number[]) => x[0]!', `${typed}/no-non-null-assertion`],
  ['src/ignored.ts', '// @ts-ignore\nexport const n: number = 1', `${typed}/ban-ts-comment`],
  ['src/hushed.ts', '// eslint-disable-next-line\nexport const n = (x: any): unknown => x', `${typed}/no-explicit-any`],
  ['src/floating.ts', 'export const n = () => { Promise.resolve(1) }', `${typed}/no-floating-promises`],
  ['src/environment.ts', 'export const port = () => process.env.PORT', 'no-restricted-properties'],
  ['src/platform/env.ts', 'export const port = () => process.env.PORT', null],
  ['test/environment.ts', 'export const port = () => process.env.PORT', null],
  ['src/reflect.ts', "export const n = (x: object): unknown => Reflect.get(x, 'n')", 'no-restricted-globals'],
  ['src/console.ts', "export const n = () => { console.log('here') }", 'no-console'],
  ['src/stdout.ts', "export const n = () => process.stdout.write('here')", null],
  ['src/default.ts', 'const n = 1\nexport default n', 'no-restricted-syntax'],
  ['next.config.ts', 'const n = 1\nexport default n', null],
  ['src/state.ts', 'let n = 0\nexport const next = () => ++n', 'no-restricted-syntax'],
  [
    'src/store.ts',
    'const known = new Map<string, number>()\nexport const find = (x: string) => known.get(x)',
    'no-restricted-syntax',
  ],
  ['src/table.ts', "export const known = new Set(['a'])", null],
  [
    'src/class.ts',
    'class NotFoundError extends Error {}\nexport const is = (x: unknown) => x instanceof NotFoundError',
    'no-restricted-syntax',
  ],
  ['src/error.ts', 'export const is = (x: unknown) => x instanceof Error', null],
] as const

const Report = z.array(
  z.object({
    filePath: z.string(),
    messages: z.array(z.object({ ruleId: z.string().nullable(), severity: z.number() })),
  }),
)

let folder = ''
const found = new Map<string, string[]>()

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vitrine-lint-'))
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
  for (const file of ['eslint.config.mjs', 'tsconfig.json', 'package.json'])
    await cp(join(root, file), join(folder, file))
  for (const [path, text] of cases) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), `${text}\n`)
  }
  const report = await new Promise<string>((resolve, reject) => {
    const args = [join(root, 'node_modules/eslint/bin/eslint.js'), '--format=json', ...cases.map(([path]) => path)]
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 2 ** 26 }, (error, output, complaint) =>
      output === '' ? reject(error ?? new Error(complaint)) : resolve(output),
    )
  })
  for (const { filePath, messages } of Report.parse(JSON.parse(report))) {
    const errors = messages.filter(({ severity }) => severity === 2).map(({ ruleId }) => String(ruleId))
    found.set(filePath, errors)
  }
})

afterAll(() => rm(folder, { recursive: true }))

test.each(cases)('%s: %j: %s', (path, _text, rule) => {
  expect(found.get(join(folder, path))).toEqual(rule === null ? [] : [rule])
})
