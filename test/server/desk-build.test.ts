import { cp, mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import Fastify from 'fastify'
import { z } from 'zod'
import { openDesk, type DevelopmentDesk } from '../../src/server/desk'
import { buildDesk, isDeskCurrent } from '../../src/server/desk-build'
import { hashDesk } from '../../src/server/desk-hash'
import { withLock } from '../../src/server/build-lock'

const root = join(import.meta.dirname, '../..')

let dir: string
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'vitrine-desk-'))
  await mkdir(join(dir, 'src/desk/shared'), { recursive: true })
  await writeFile(join(dir, 'src/desk/shared/texts.ts'), 'one')
})
afterEach(() => rm(dir, { recursive: true }))

/** Replaces Next by a program that prints its environment and exits as told. */
const putNext = async (program: string) => {
  await mkdir(join(dir, 'node_modules/next/dist/bin'), { recursive: true })
  await writeFile(join(dir, 'node_modules/next/dist/bin/next'), program)
}

const silent = () => undefined

test('the hash depends on the files that Next may compile, and on no other', async () => {
  const Rules = z.object({
    default: z.object({ forbidden: z.array(z.object({ name: z.string(), to: z.object({ path: z.string() }) })) }),
  })
  const { forbidden } = Rules.parse(await import(join(root, '.dependency-cruiser.plane.cjs'))).default
  const rule = forbidden.find(({ name }) => name === 'the-desk-compiles-no-server')
  const names = await readdir(join(root, 'src'))
  const changed: string[] = []
  for (const name of names) {
    const path = name.includes('.') ? `src/${name}` : `src/${name}/some.ts`
    const before = await hashDesk(dir)
    await mkdir(dirname(join(dir, path)), { recursive: true })
    await writeFile(join(dir, path), 'another')
    if ((await hashDesk(dir)) !== before) changed.push(path)
    expect([path, new RegExp(rule?.to.path ?? '^$').test(path)]).toEqual([path, !changed.includes(path)])
  }
  expect(changed).toContain('src/desk/some.ts')
  expect(changed).not.toContain('src/editorial/some.ts')
})

test('the desk is built once, without a secret in its environment, and again after a change', async () => {
  await putNext(`require('fs').appendFileSync('built', JSON.stringify(process.env) + '\\n')`)
  await Promise.all([buildDesk(dir, silent), buildDesk(dir, silent)])
  await buildDesk(dir, silent)
  expect(await isDeskCurrent(dir)).toBe(true)
  const [environment = '', ...more] = (await readFile(join(dir, 'built'), 'utf8')).trim().split('\n')
  expect(more).toEqual([])
  expect(Object.keys(JSON.parse(environment)).sort()).toEqual(['NEXT_TELEMETRY_DISABLED', 'NODE_ENV', 'PATH'])
  await writeFile(join(dir, 'src/desk/shared/texts.ts'), 'two')
  expect(await isDeskCurrent(dir)).toBe(false)
})

test('a failed build reports its reason and does not count', async () => {
  await putNext(`console.error('Module not found: words'); process.exit(1)`)
  await expect(buildDesk(dir, silent)).rejects.toThrow('Module not found: words')
  expect(await isDeskCurrent(dir)).toBe(false)
})

test('without sources, any build is current', async () => {
  await putNext(`require('fs').mkdirSync('.next', { recursive: true })`)
  await buildDesk(dir, silent)
  const image = await mkdtemp(join(tmpdir(), 'vitrine-image-'))
  await cp(join(dir, '.next'), join(image, '.next'), { recursive: true })
  expect(await isDeskCurrent(image)).toBe(true)
  await rm(image, { recursive: true })
})

test.each([
  ['of a process that ended', '999999999', 0],
  ['held longer than any build takes', String(process.pid), 30 * 60],
])('a lock %s is ignored', async (_, pid, age) => {
  const lock = join(dir, 'desk.lock')
  await writeFile(lock, pid)
  const then = Date.now() / 1000 - age
  await utimes(lock, then, then)
  expect(await withLock(lock, async () => 'done')).toBe('done')
})

/** The policy of /admin, without a desk behind it. */
const policyOf = async (development?: DevelopmentDesk): Promise<string> => {
  const app = Fastify()
  const log = { error: silent }
  const desk = await openDesk({ app, dir, publicUrl: 'https://exhibit.example', log, print: silent, development })
  try {
    const { headers } = await fetch(`${await app.listen({ port: 0 })}/admin`)
    return String(headers.get('content-security-policy'))
  } finally {
    await desk.close()
    await app.close()
  }
}

test('the desk evaluates no code, except that of Next in development', async () => {
  await rm(join(dir, 'src'), { recursive: true })
  const production = await policyOf()
  expect(production).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic'; /)
  expect(production).not.toContain('unsafe-eval')
  const development = await policyOf({
    handle: async (_req, res) => void res.end('from Next'),
    upgrade: async () => undefined,
  })
  expect(development.replace(" 'unsafe-eval'", '').replace(/nonce-[^']+/, '')).toBe(
    production.replace(/nonce-[^']+/, ''),
  )
  expect(development).toContain("'unsafe-eval'")
})
