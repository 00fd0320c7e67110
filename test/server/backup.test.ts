import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { migrations } from '../../migrations'
import { openStore } from '../../src/media'
import { checkBackup, restoreBackup } from '../../src/server/backup'
import { createArchive, readArchive } from '../../src/server/backup/archive'
import { manifestHashPath, manifestPath, type Manifest } from '../../src/server/backup/manifest'
import { dumpDatabase } from '../../src/server/dump-database'
import { queryDatabase } from '../support/query-database'
import { copyExhibit, whileLoading } from '../support/exhibit'
import { createDatabase, type TestDatabase } from '../support/postgres'
import { runToEnd, runCommand, startServer, type Place } from '../support/server'

const silently = () => undefined
const slow = 300_000

let home: string
let place: Place
let destroy: () => Promise<void>
let file: string
let before: { text: string; media: Record<string, string>; public: string }
const databases: TestDatabase[] = []

const newDatabase = async (): Promise<string> => {
  const database = await createDatabase()
  databases.push(database)
  return database.url
}

const dump = async (url: string): Promise<string> => {
  const client = new pg.Client({ connectionString: url, options: '-c timezone=UTC' })
  await client.connect()
  try {
    return await dumpDatabase(client)
  } finally {
    await client.end()
  }
}

/** Every file below a directory by its path, with its hash. */
const tree = async (directory: string): Promise<Record<string, string>> => {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  const hashed = files.sort().map(async (path): Promise<[string, string]> => [
    path.slice(directory.length),
    createHash('sha256')
      .update(await readFile(path))
      .digest('hex'),
  ])
  return Object.fromEntries(await Promise.all(hashed))
}

const asTheyRead = async (): Promise<string> => {
  const server = await startServer(place)
  try {
    const paths = ['/v1/exhibits/refuseniks-and-activists', '/v1/items?limit=100', '/v1/themes?locale=he', '/v1/site']
    const responses = await Promise.all(paths.map(async (path) => (await fetch(server.url + path)).text()))
    return responses.join('\n').replaceAll(server.url, '')
  } finally {
    await server.stop()
  }
}

/** The same backup with another manifest and other entries, consistent in itself. */
const rewrite = async (
  to: string,
  change: (manifest: Manifest) => Manifest,
  keeps: (path: string) => boolean = () => true,
) => {
  const archive = await createArchive(to)
  const manifest = change(await checkBackup(file, migrations))
  for await (const { path, bytes } of readArchive(file)) {
    const chunks: Buffer[] = []
    for await (const chunk of bytes) chunks.push(chunk)
    const whole = Buffer.concat(chunks)
    if (keeps(path) && !path.startsWith('manifest.')) await archive.add(path, whole.length, [whole])
  }
  const text = Buffer.from(JSON.stringify({ ...manifest, files: manifest.files.filter(({ path }) => keeps(path)) }))
  const sum = Buffer.from(await archive.add(manifestPath, text.length, [text]))
  await archive.add(manifestHashPath, sum.length, [sum])
  await archive.close()
}

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'vitrine-backup-'))
  const { drop, ...copied } = await copyExhibit()
  place = copied
  destroy = drop
  file = join(home, 'the-backup.tar')
  const read = await asTheyRead()
  before = { text: await dump(place.databaseUrl), media: await tree(place.mediaDir), public: read }
}, whileLoading + slow)
afterAll(async () => {
  for (const database of databases) await database.drop()
  await rm(home, { recursive: true, force: true })
})

test(
  'a restore after total loss brings back rows, history, views, media byte for byte, and the same responses',
  async () => {
    expect(before.text).toContain('insert into editorial.history')
    expect(before.text).toContain('insert into delivery.views')
    const printed = await runToEnd(place, 'backup', file)
    expect(printed).toContain('editorial.history: ')
    expect(printed).not.toContain('Attention')

    await destroy()
    place = { databaseUrl: await newDatabase(), dataDir: join(home, 'data'), mediaDir: join(home, 'media') }
    await runToEnd(place, 'restore', file)

    expect(await dump(place.databaseUrl)).toBe(before.text)
    expect(await tree(place.mediaDir)).toEqual(before.media)
    expect(await runToEnd(place, 'history:verify')).toContain('The history is whole')
    expect(await asTheyRead()).toBe(before.public)
  },
  slow,
)

test(
  'existing data is not restored over without --force; with it the result is the backup',
  async () => {
    const { ended, output } = runCommand(place, 'restore', file)
    expect([await ended, output()]).toEqual([1, expect.stringContaining('The database is not empty.')])
    const elsewhere = { ...place, databaseUrl: await newDatabase() }
    const second = runCommand(elsewhere, 'restore', file)
    expect([await second.ended, second.output()]).toEqual([1, expect.stringContaining('media directory is not empty.')])
    expect(await queryDatabase(elsewhere.databaseUrl, `select to_regclass('items') as items`)).toEqual([
      { items: null },
    ])
    await queryDatabase(place.databaseUrl, 'create table public.leftover (id int)')
    await runToEnd(place, 'restore', file, '--force')
    expect(await dump(place.databaseUrl)).toBe(before.text)
    expect(await tree(place.mediaDir)).toEqual(before.media)
  },
  slow,
)

test('nobody else may use the database', async () => {
  const client = new pg.Client({ connectionString: place.databaseUrl })
  await client.connect()
  const manifest = await checkBackup(file, migrations)
  const { databaseUrl, mediaDir } = place
  const store = openStore(mediaDir)
  await expect(
    restoreBackup({ databaseUrl, mediaDir, store, file, manifest, migrations, force: true, print: silently }),
  ).rejects.toThrow('stop the server first')
  await client.end()
})

test('a backup that is changed, truncated or invalid is rejected', async () => {
  const bytes = await readFile(file)
  const changed = join(home, 'changed.tar')
  const middle = Math.floor(bytes.length / 2)
  await writeFile(
    changed,
    Buffer.concat([bytes.subarray(0, middle), Buffer.from([(bytes[middle] ?? 0) ^ 1]), bytes.subarray(middle + 1)]),
  )
  await expect(checkBackup(changed, migrations)).rejects.toThrow(
    /^The backup is damaged and was not restored: .+ has changed\.$/,
  )
  const short = join(home, 'short.tar')
  await writeFile(short, bytes)
  await truncate(short, middle)
  await expect(checkBackup(short, migrations)).rejects.toThrow(/^The backup is damaged and was not restored: /)
  await writeFile(short, 'no archive at all')
  await expect(checkBackup(short, migrations)).rejects.toThrow(/^The backup is damaged and was not restored: /)
  await expect(checkBackup(join(home, 'nowhere.tar'), migrations)).rejects.toThrow(/^There is no file /)
})

test('a backup of a newer Vitrine is rejected', async () => {
  const newer = join(home, 'newer.tar')
  await rewrite(newer, (manifest) => ({ ...manifest, migrations: [...manifest.migrations, 'written/of_tomorrow'] }))
  await expect(checkBackup(newer, migrations)).rejects.toThrow(
    'The backup was made by a newer Vitrine (of_tomorrow): restore it with that one.',
  )
})

test('a failed restore leaves database and media unchanged', async () => {
  const wrong = join(home, 'wrong.tar')
  // consistent in itself, but without the rows of one table: references to them fail at the end
  const manifest = await checkBackup(file, migrations)
  const tableIndex = manifest.tables.findIndex(({ name }) => name === 'public.institutions')
  const isOfTable = (path: string) => path.startsWith(`database/${String(tableIndex).padStart(4, '0')}/`)
  await rewrite(
    wrong,
    (given) => ({
      ...given,
      tables: given.tables.map((table, n) => (n === tableIndex ? { ...table, rows: 0 } : table)),
    }),
    (path) => !isOfTable(path),
  )
  const [databaseUrl, mediaDir] = [await newDatabase(), join(home, 'other-media')]
  const store = openStore(mediaDir)
  const checked = await checkBackup(wrong, migrations)
  await expect(
    restoreBackup({
      databaseUrl,
      mediaDir,
      store,
      file: wrong,
      manifest: checked,
      migrations,
      force: false,
      print: silently,
    }),
  ).rejects.toThrow(/^Nothing was restored: .*foreign key/)
  expect(
    await queryDatabase(
      databaseUrl,
      `select count(*)::int as n from pg_tables where schemaname in ('public', 'editorial', 'delivery')`,
    ),
  ).toEqual([{ n: 0 }])
  expect(await tree(mediaDir)).toEqual({})
})
