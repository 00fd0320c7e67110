import { afterEach, beforeAll, afterAll, describe, expect, test } from '@jest/globals'
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { z } from 'zod'
import { install, startHolder, type Holder } from '../support/database-servers'
import { queryDatabase } from '../support/query-database'
import { endPostgres } from '../support/run-postgres.mjs'

const isRoot = process.getuid?.() === 0
const sentence = /^[^\n]+\.$/

/** The cluster's directory of a DATA_DIR. */
const homeOf = (dataDir: string): string =>
  resolve(
    dataDir,
    z.object({ home: z.string() }).parse(JSON.parse(readFileSync(join(dataDir, 'database.json'), 'utf8'))).home,
  )

const pidFileOf = (dataDir: string): string => join(homeOf(dataDir), 'cluster', 'postmaster.pid')
const postmasterOf = (dataDir: string): number => Number(readFileSync(pidFileOf(dataDir), 'utf8').split('\n')[0])

const holders: Holder[] = []
const dataDirs: string[] = []
const startOrFail = async (...args: Parameters<typeof startHolder>): Promise<Holder & { url: string }> => {
  const holder = await startHolder(...args)
  holders.push(holder)
  return { ...holder, url: holder.url ?? '' }
}
const dataDirIn = (directory: string): string => {
  dataDirs.push(join(directory, `data-${dataDirs.length}`))
  return dataDirs.at(-1) ?? ''
}
afterEach(async () => {
  await Promise.all(holders.splice(0).map((holder) => holder.end('SIGKILL')))
  for (const dataDir of dataDirs) await endPostgres(dataDir)
})

let open = ''
let closed = ''
beforeAll(async () => {
  open = await install(0o755)
  closed = await install(0o700)
})
afterAll(() => {
  for (const checkout of [open, closed]) rmSync(dirname(checkout), { recursive: true, force: true })
})

describe('the embedded database', () => {
  test('starts from nothing, stops, and restarts quickly with its data', async () => {
    const dataDir = dataDirIn(open)
    const first = await startOrFail(open, dataDir)
    expect(await queryDatabase(first.url, `select similarity('щар', 'ЩАР')::int as same`)).toEqual([{ same: 1 }])
    await queryDatabase(first.url, `create table holdings as select 'афиша' as title`)
    expect(await first.end('SIGTERM')).toBe(0)
    expect(existsSync(pidFileOf(dataDir))).toBe(false)

    const second = await startOrFail(open, dataDir)
    expect(second.took).toBeLessThan(3000)
    expect(await queryDatabase(second.url, 'select title from holdings')).toEqual([{ title: 'афиша' }])
  })

  test('listens on the loopback address only and keeps its password private', async () => {
    const dataDir = dataDirIn(open)
    const { url } = await startOrFail(open, dataDir)
    expect(statSync(join(dataDir, 'database.json')).mode & 0o777).toBe(0o600)
    expect(await queryDatabase(url, 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }])
    expect(await queryDatabase(url, 'show fsync')).toEqual([{ fsync: 'on' }])
    const stranger = new URL(url)
    stranger.password = 'guessed'
    await expect(queryDatabase(stranger.href, 'select 1')).rejects.toMatchObject({ code: '28P01' })
  })

  test('is taken over after kill -9 of the server, whose sessions end', async () => {
    const dataDir = dataDirIn(open)
    const first = await startOrFail(open, dataDir)
    await queryDatabase(first.url, 'create table holdings as select 7 as id')
    const left = queryDatabase(first.url, 'select pg_sleep(600)').catch((error: unknown) => error)
    const postmaster = postmasterOf(dataDir)
    await first.end('SIGKILL')

    const second = await startOrFail(open, dataDir)
    expect(postmasterOf(dataDir)).toBe(postmaster)
    expect(await queryDatabase(second.url, 'select id from holdings')).toEqual([{ id: 7 }])
    expect(await left).toMatchObject({ code: '57P01' })
    expect(await second.end('SIGTERM')).toBe(0)
    expect(existsSync(pidFileOf(dataDir))).toBe(false)
  })

  test('recovers after kill -9 of the server and of PostgreSQL', async () => {
    const dataDir = dataDirIn(open)
    const first = await startOrFail(open, dataDir)
    await queryDatabase(first.url, 'create table holdings as select 7 as id')
    const ended = first.end('SIGKILL')
    process.kill(postmasterOf(dataDir), 'SIGKILL')
    await ended
    const second = await startOrFail(open, dataDir)
    expect(await queryDatabase(second.url, 'select id from holdings')).toEqual([{ id: 7 }])
  })

  test('handles a pid file whose number belongs to another process', async () => {
    const dataDir = dataDirIn(open)
    const first = await startOrFail(open, dataDir)
    const file = readFileSync(pidFileOf(dataDir), 'utf8')
    await first.end('SIGTERM')
    writeFileSync(pidFileOf(dataDir), file.replace(/^\d+/, String(process.pid)))
    const second = await startOrFail(open, dataDir)
    expect(await queryDatabase(second.url, 'select 1 as one')).toEqual([{ one: 1 }])
  })

  test('serves one server: the second is rejected in a sentence, without harm', async () => {
    const dataDir = dataDirIn(open)
    const first = await startOrFail(open, dataDir)
    const second = await startOrFail(open, dataDir)
    expect(second.refused).toMatch(sentence)
    expect(second.refused).toContain(dataDir)
    expect(await queryDatabase(first.url, 'select 1 as one')).toEqual([{ one: 1 }])
  })

  test('serves one of two simultaneous first starts', async () => {
    const dataDir = dataDirIn(open)
    const both = await Promise.all([startOrFail(open, dataDir), startOrFail(open, dataDir)])
    const [serving, ...rest] = both.filter(({ refused: rejected }) => rejected === undefined)
    expect(rest).toEqual([])
    expect(await queryDatabase(serving?.url ?? '', 'select 1 as one')).toEqual([{ one: 1 }])
  })

  test('accepts commands beside the server and each other, and the last one stops it', async () => {
    const dataDir = dataDirIn(open)
    const server = await startOrFail(open, dataDir)
    const visitor = await startOrFail(open, dataDir, { mode: 'alongside' })
    expect(await visitor.end('SIGTERM')).toBe(0)
    expect(await queryDatabase(server.url, 'select 1 as one')).toEqual([{ one: 1 }])
    await server.end('SIGTERM')

    const one = await startOrFail(open, dataDir, { mode: 'alongside' })
    const two = await startOrFail(open, dataDir, { mode: 'alongside' })
    expect((await startOrFail(open, dataDir)).refused).toMatch(sentence)
    await one.end('SIGTERM')
    expect(await queryDatabase(two.url, 'select 1 as one')).toEqual([{ one: 1 }])
    await two.end('SIGTERM')
    expect(existsSync(pidFileOf(dataDir))).toBe(false)
  })

  test('works in a directory closed to others, under any user', async () => {
    const dataDir = dataDirIn(closed)
    const first = await startOrFail(closed, dataDir)
    expect(await queryDatabase(first.url, `select similarity('щар', 'ЩАР')::int as same`)).toEqual([{ same: 1 }])
    await queryDatabase(first.url, 'create table holdings as select 7 as id')
    // as root PostgreSQL runs under another account, which cannot enter the directory
    expect(homeOf(dataDir).startsWith(dataDir)).toBe(!isRoot)
    await first.end('SIGKILL')
    const second = await startOrFail(closed, dataDir)
    expect(await queryDatabase(second.url, 'select id from holdings')).toEqual([{ id: 7 }])
    expect(await second.end('SIGTERM')).toBe(0)
  })

  test('works for an ordinary user with read-only programs', async () => {
    const uid = isRoot ? 65534 : process.getuid?.()
    const own = join(dirname(open), 'own')
    mkdirSync(own)
    chmodSync(own, 0o700)
    if (isRoot && uid !== undefined) chownSync(own, uid, uid)
    const dataDir = dataDirIn(own)
    const { url } = await startOrFail(open, dataDir, isRoot ? { uid: 65534 } : {})
    expect(await queryDatabase(url, 'select 1 as one')).toEqual([{ one: 1 }])
    expect(homeOf(dataDir).startsWith(dataDir)).toBe(true)
    expect(statSync(homeOf(dataDir)).uid).toBe(uid)
  })

  test('reports a missing cluster', async () => {
    const dataDir = dataDirIn(open)
    await (await startOrFail(open, dataDir)).end('SIGTERM')
    rmSync(homeOf(dataDir), { recursive: true })
    const { refused: rejected } = await startOrFail(open, dataDir)
    expect(rejected).toMatch(sentence)
    expect(rejected).toContain('database.json')
  })
})
