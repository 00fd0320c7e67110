import { createHash } from 'node:crypto'
import { access, constants } from 'node:fs/promises'
import type { Migration } from '../migrate'
import { readArchive } from './archive'
import { Manifest, manifestHashPath, manifestPath, mediumOf, tableOfPart } from './manifest'

interface Seen {
  path: string
  bytes: number
  sha256: string
}

const broken = (what: string) => new Error(`The backup is damaged and was not restored: ${what}.`)

const longestManifest = 512 * 1024 * 1024

/**
 * Reads a whole backup without changes. Throws a one-sentence error if it does not match its manifest or needs a later
 * Vitrine.
 */
export const checkBackup = async (file: string, migrations: readonly Pick<Migration, 'name'>[]): Promise<Manifest> => {
  await access(file, constants.R_OK).catch(() => {
    throw new Error(`There is no file ${file} that can be read.`)
  })
  const seen: Seen[] = []
  const kept = new Map<string, Buffer>()
  try {
    for await (const { path, bytes } of readArchive(file)) {
      const hash = createHash('sha256')
      const chunks: Buffer[] = []
      let length = 0
      const isOurs = path === manifestPath || path === manifestHashPath
      for await (const chunk of bytes) {
        hash.update(chunk)
        length += chunk.length
        if (isOurs && length > longestManifest) throw broken('its manifest is too long')
        if (isOurs) chunks.push(chunk)
      }
      if (isOurs) kept.set(path, Buffer.concat(chunks))
      else seen.push({ path, bytes: length, sha256: hash.digest('hex') })
    }
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('The backup')) throw error
    throw broken(`it cannot be read to its end (${error instanceof Error ? error.message : String(error)})`)
  }
  const manifest = readManifest(kept)
  assertUnmodified(manifest, seen)
  const unknown = manifest.migrations.filter((step) => !migrations.some(({ name }) => name === step))
  if (unknown.length > 0)
    throw new Error(`The backup was made by a newer Vitrine (${unknown.join(', ')}): restore it with that one.`)
  return manifest
}

const readManifest = (kept: ReadonlyMap<string, Buffer>): Manifest => {
  const [text, sum] = [kept.get(manifestPath), kept.get(manifestHashPath)]
  if (!text || !sum) throw broken('it has no manifest, so it was not written to its end or is no backup of Vitrine')
  if (createHash('sha256').update(text).digest('hex') !== sum.toString()) throw broken('its manifest has changed')
  const manifest = Manifest.safeParse(JSON.parse(text.toString()))
  if (!manifest.success) throw new Error('The backup was made by a newer Vitrine: its manifest is of another form.')
  return manifest.data
}

const assertUnmodified = ({ files, tables }: Manifest, seen: readonly Seen[]) => {
  if (files.length !== seen.length) throw broken(`it has ${seen.length} entries instead of ${files.length}`)
  for (const [n, { path, bytes, sha256 }] of files.entries()) {
    const found = seen[n]
    if (found?.path !== path) throw broken(`${path} is missing`)
    if (found.bytes !== bytes || found.sha256 !== sha256) throw broken(`${path} has changed`)
    const table = tableOfPart(path)
    if (table === null ? !mediumOf(path) : !tables[table]) throw broken(`${path} belongs to nothing`)
  }
}
