import { expect, test } from '@jest/globals'
import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sweepUploads } from '../../src/media'
import { temporaryDirectory } from './pictures'

test('removes uploads older than a day, and nothing else', async () => {
  const directory = await temporaryDirectory()
  const [yesterday, now] = [new Date(Date.now() - 25 * 60 * 60 * 1000), new Date()]
  for (const [name, at] of [
    ['left', yesterday],
    ['running', now],
  ] as const) {
    await writeFile(join(directory, name), 'x')
    await utimes(join(directory, name), at, at)
  }
  await mkdir(join(directory, 'folder'))
  expect(await sweepUploads(directory)).toBe(1)
  expect((await readdir(directory)).sort()).toEqual(['folder', 'running'])
  expect(await sweepUploads(join(directory, 'nowhere'))).toBe(0)
})
