import { open, rename, rm } from 'node:fs/promises'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import pg from 'pg'
import type { MediaStore } from '../../media'
import { tablesIn, type Table } from '../dump-database'
import { doneIn } from '../migrate'
import { createArchive, type ArchiveWriter } from './archive'
import { manifestHashPath, manifestPath, partPath, type Manifest } from './manifest'
import { filesOfStore } from './media-tree'

interface Making {
  databaseUrl: string
  mediaDir: string
  store: Pick<MediaStore, 'pathOf'>
  /** target path; it must not exist */
  file: string
  /** reports progress */
  print: (sentence: string) => void
}

/** Limits the text of a table held in memory and the rows per query. */
const partSize = 4_000_000
const rowsAtOnce = 200

/**
 * Writes a snapshot of the database and the media store to one tar with a manifest of hashes. Media come last: files
 * are never changed or removed, so every file the database names exists. Returns the manifest, and warnings.
 */
export const makeBackup = async ({
  databaseUrl,
  mediaDir,
  store,
  file,
  print,
}: Making): Promise<{ manifest: Manifest; faults: string[] }> => {
  const client = new pg.Client({ connectionString: databaseUrl, options: '-c timezone=UTC -c datestyle=ISO' })
  await client.connect()
  const partial = `${file}.partial`
  try {
    await client.query('begin isolation level repeatable read read only')
    const archive = await createArchive(partial)
    try {
      const manifest: Manifest = {
        ...{ format: 'vitrine-backup', version: 1, madeAt: new Date().toISOString() },
        ...{ migrations: await doneIn(client), tables: [], sequences: await sequencesIn(client), files: [] },
      }
      for (const table of await tablesIn(client)) await addTable(client, archive, manifest, table, print)
      const hashes = await hashesIn(client)
      await client.query('rollback')
      const faults = await addMedia(archive, manifest, mediaDir, store, hashes, print)
      const text = Buffer.from(JSON.stringify(manifest))
      const sum = Buffer.from(await archive.add(manifestPath, text.length, [text]))
      await archive.add(manifestHashPath, sum.length, [sum])
      await archive.close()
      await rename(partial, file)
      return { manifest, faults }
    } catch (error) {
      await archive.abandon()
      await rm(partial, { force: true })
      throw error
    }
  } finally {
    await client.end()
  }
}

const sequencesIn = async (client: pg.Client): Promise<Manifest['sequences']> =>
  (
    await client.query<{ name: string; last: string }>(
      `select format('%I.%I', schemaname, sequencename) as name, last_value::text as last from pg_sequences
       where schemaname in ('public', 'editorial', 'delivery') and last_value is not null order by 1`,
    )
  ).rows

const hashesIn = async (client: pg.Client): Promise<Set<string>> =>
  new Set((await client.query<{ hash: string }>('select hash from editorial.files')).rows.map(({ hash }) => hash))

const addTable = async (
  client: pg.Client,
  archive: ArchiveWriter,
  manifest: Manifest,
  { name, columns }: Table,
  print: Making['print'],
) => {
  const place = manifest.tables.length
  const values = columns.map((column) => `t.${column}::text`).join(', ')
  await client.query(
    `declare rows no scroll cursor for select to_json(array[${values}]::text[])::text as line from ${name} t`,
  )
  let rows = 0
  let parts = 0
  let lines: string[] = []
  let length = 0
  const flush = async () => {
    if (lines.length === 0) return
    const bytes = await promisify(gzip)(lines.join('\n'))
    const path = partPath(place, parts)
    manifest.files.push({ path, bytes: bytes.length, sha256: await archive.add(path, bytes.length, [bytes]) })
    parts += 1
    lines = []
    length = 0
  }
  for (;;) {
    const fetched = await client.query<{ line: string }>(`fetch ${rowsAtOnce} from rows`)
    for (const { line } of fetched.rows) {
      lines.push(line)
      length += line.length
      if (length >= partSize) await flush()
    }
    rows += fetched.rows.length
    if (fetched.rows.length < rowsAtOnce) break
  }
  await flush()
  await client.query('close rows')
  manifest.tables.push({ name, columns, rows })
  if (rows > 0) print(`${name}: ${rows} rows`)
}

const addMedia = async (
  archive: ArchiveWriter,
  manifest: Manifest,
  mediaDir: string,
  store: Making['store'],
  hashes: Set<string>,
  print: Making['print'],
): Promise<string[]> => {
  const missing = new Set(hashes)
  const faults: string[] = []
  let count = 0
  for await (const { hash, name } of filesOfStore(mediaDir)) {
    const handle = await open(store.pathOf(hash, name), 'r')
    const { size } = await handle.stat()
    const path = `media/${hash.slice(0, 2)}/${hash}/${name}`
    const bytes: AsyncIterable<Buffer> = handle.createReadStream(size > 0 ? { end: size - 1 } : {})
    const sha256 = await archive.add(path, size, bytes)
    manifest.files.push({ path, bytes: size, sha256 })
    if (name.startsWith('original.')) {
      missing.delete(hash)
      if (sha256 !== hash) faults.push(`${path} is not what was uploaded: its bytes have changed on the disk.`)
    }
    count += 1
    if (count % 500 === 0) print(`Media: ${count} files …`)
  }
  for (const hash of missing) faults.push(`The file ${hash} that the database names is not in the media directory.`)
  print(`Media: ${count} files`)
  return faults
}
