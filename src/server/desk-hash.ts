import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'

const sources = ['src', 'next.config.mjs', 'package-lock.json', 'tsconfig.json', 'tsconfig.desk.json']

/** Next does not compile what runs in the server: .dependency-cruiser.plane.cjs checks it. */
const beside = /^src\/(commands|delivery|demo|editorial|media|projection|records|server|site)(\/|$)|^src\/[^/]+\.ts$/

const walk = async (dir: string, path: string): Promise<string[]> => {
  const found = await stat(path).catch(() => undefined)
  if (!found || beside.test(relative(dir, path).replaceAll('\\', '/'))) return []
  if (!found.isDirectory()) return [path]
  const names = (await readdir(path)).sort()
  return (await Promise.all(names.map((name) => walk(dir, join(path, name))))).flat()
}

/** A hash of everything the desk is built from; null if there are no sources, as in a container image. */
export const hashDesk = async (dir: string): Promise<string | null> => {
  if (!(await stat(join(dir, 'src')).catch(() => undefined))) return null
  const hash = createHash('sha256')
  for (const path of (await Promise.all(sources.map((source) => walk(dir, join(dir, source))))).flat()) {
    const content = await readFile(path)
    hash.update(`${relative(dir, path)}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}
