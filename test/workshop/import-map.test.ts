import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@jest/globals'

const root = join(import.meta.dirname, '../..')

test('the import map has every component of the configuration, as write-import-map.mjs writes it', async () => {
  const script = [
    "import { readImportMap } from './scripts/write-import-map.mjs'",
    'process.stdout.write(await readImportMap(), () => process.exit())',
  ].join('\n')
  const args = ['--conditions=production', '--input-type=module', '--eval', script]
  const env = { PATH: process.env.PATH ?? '', NODE_ENV: 'production' as const }
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root, env })
  expect(await readFile(join(root, 'src/app/(payload)/admin/importMap.js'), 'utf8')).toBe(stdout)
})
