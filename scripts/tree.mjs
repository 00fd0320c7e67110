// Hashes the files of a run, and caches its results in node_modules/.cache.
import { createHash } from 'node:crypto'
import { execFileSync } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { root } from './running.mjs'

export const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' })

/** A short hash of the files in the working tree, committed or not. */
export const nameTree = async () => {
  const hash = createHash('sha256')
  const paths = git('ls-files', '-z', '--cached', '--others', '--exclude-standard').split('\0').filter(Boolean)
  for (const path of paths.sort()) hash.update(`${path}\0`).update(await readFile(join(root, path)).catch(() => ''))
  return hash.digest('hex').slice(0, 16)
}

const fileOf = (name) => join(root, 'node_modules/.cache/vitrine', `${name}.json`)

/** The cached value of a name; null if there is none. */
export const readKept = (name) => readFile(fileOf(name), 'utf8').then(JSON.parse, () => null)

export const keep = async (name, value) => {
  await mkdir(dirname(fileOf(name)), { recursive: true })
  await writeFile(fileOf(name), JSON.stringify(value))
}
