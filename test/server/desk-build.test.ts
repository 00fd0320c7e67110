import { cp, mkdir, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { buildDesk, isDeskCurrent } from '../../src/server/desk-build'
import { hashDesk } from '../../src/server/desk-hash'
import { withLock } from '../../src/server/build-lock'

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

test('the hash depends on the desk’s sources only', async () => {
  const before = await hashDesk(dir)
  await mkdir(join(dir, 'src/demo'))
  await writeFile(join(dir, 'src/demo/items.ts'), 'another demo')
  expect(await hashDesk(dir)).toBe(before)
  await writeFile(join(dir, 'src/desk/shared/texts.ts'), 'two')
  expect(await hashDesk(dir)).not.toBe(before)
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
