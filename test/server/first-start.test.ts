import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbedded } from '../../src/server/database'
import { queryDatabase } from '../support/query-database'
import { clientOf } from '../support/client'
import { testSecret } from '../support/loaded-demo.mjs'
import { endPostgres } from '../support/run-postgres.mjs'
import { runCommand, startServer, type Place } from '../support/server'

/** A cluster of its own without the delivery role, like a database that somebody else administers. */
let home: string
let admin: string
let place: Place
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'vitrine-first-'))
  chmodSync(home, 0o755)
  const quiet = { info: () => undefined, error: () => undefined }
  const { url, leave } = await startEmbedded(join(home, 'server'), quiet, { durable: false, alongside: true })
  await leave()
  const at = (user: string, database: string) => {
    const address = new URL(url)
    if (user) Object.assign(address, { username: user, password: 'of-the-app' })
    address.pathname = `/${database}`
    return address.href
  }
  await queryDatabase(at('', 'vitrine'), `create role app login password 'of-the-app'`)
  await queryDatabase(at('', 'vitrine'), 'create database exhibit owner app')
  admin = at('', 'exhibit')
  place = { databaseUrl: at('app', 'exhibit'), dataDir: join(home, 'data'), mediaDir: join(home, 'media') }
}, 60_000)
afterAll(async () => {
  await endPostgres(join(home, 'server'))
  rmSync(home, { recursive: true, force: true })
})

/** The error output of a rejected command. */
const failureOf = async (of: Place, command = 'migrate'): Promise<string> => {
  const { ended, output } = runCommand(of, command)
  expect(await ended).toBe(1)
  return output()
}

const isUntouched = async () =>
  expect(await queryDatabase(admin, `select to_regclass('payload_migrations') as found`)).toEqual([{ found: null }])

describe('the first start', () => {
  test.each(['x', 'thirty-one characters are too few'.slice(0, 31)])('rejects the secret %s', async (secret) => {
    const failure = await failureOf({ ...place, environment: { PAYLOAD_SECRET: secret } })
    expect(failure).toBe('PAYLOAD_SECRET must have 32 characters or more: openssl rand -hex 32 makes one.\n')
    await isUntouched()
  })

  test('of a user who may not create roles changes nothing, and prints the statements for an administrator', async () => {
    const failure = await failureOf(place)
    const lines = failure.match(/^ {4}.*;$/gm) ?? []
    expect(lines.map((line) => line.trim())).toEqual([
      'create role vitrine_reader nologin;',
      'grant vitrine_reader to app;',
    ])
    await isUntouched()
    await queryDatabase(admin, 'create role vitrine_reader nologin')
    expect(await failureOf(place)).not.toContain('create role')
    await isUntouched()
    await queryDatabase(admin, lines.slice(1).join('\n'))
    const server = await startServer(place)
    try {
      expect((await clientOf(server.url).get('/v1/items')).status).toBe(200)
    } finally {
      await server.stop()
    }
  })

  test('grants again what was revoked from the role', async () => {
    await queryDatabase(
      place.databaseUrl,
      `revoke usage on schema delivery from vitrine_reader; revoke select on all tables in schema delivery from vitrine_reader;
       alter default privileges in schema delivery revoke select on tables from vitrine_reader`,
    )
    const server = await startServer(place)
    try {
      expect((await clientOf(server.url).get('/v1/items')).status).toBe(200)
    } finally {
      await server.stop()
    }
    expect(
      await queryDatabase(
        admin,
        `select count(*)::int as count from pg_default_acl where defaclnamespace = 'delivery'::regnamespace`,
      ),
    ).toEqual([{ count: 1 }])
  })
})

test.each([
  ['DATA_DIR', '/proc/x'],
  ['DATA_DIR', '/proc/x/y/z'],
  ['DATA_DIR', '/dev/null/x'],
  ['DATA_DIR', '/dev/null'],
  ['MEDIA_DIR', '/proc/x'],
  ['MEDIA_DIR', '/dev/null/x'],
])('%s=%s is rejected in one sentence that names it', async (name, path) => {
  const began = Date.now()
  const failure = await failureOf({ ...place, ...(name === 'DATA_DIR' ? { dataDir: path } : { mediaDir: path }) })
  expect(failure).toMatch(
    new RegExp(`^${name} must name a directory that can be made and written to, and ${path} cannot \\(.+\\)\\.\n$`),
  )
  expect(Date.now() - began).toBeLessThan(20_000)
})

describe('npm run secret:rotate', () => {
  test('replaces a short secret, with which an existing database starts and warns', async () => {
    const short = { ...place, environment: { PAYLOAD_SECRET: 'short' } }
    const made = runCommand(place, 'user:create', '--email', 'a@exhibit.example', '--name', 'A', '--role', 'admin')
    expect(await made.ended).toBe(0)
    // a user who can start a program here represents the account
    expect(
      await queryDatabase(
        place.databaseUrl,
        `select c.how, (select verb from editorial.history where id = c.user_id::text order by number desc limit 1) as verb
         from editorial.confirmations c join users u on u.id = c.user_id where u.email = 'a@exhibit.example'`,
      ),
    ).toEqual([{ how: 'operator', verb: 'account_vouched' }])
    const warned = runCommand(short, 'migrate')
    expect(await warned.ended).toBe(0)
    expect(warned.output()).toContain('PAYLOAD_SECRET has fewer than 32 characters')
    const rotated = runCommand(short, 'secret:rotate')
    expect(await rotated.ended).toBe(0)
    const [secret = ''] = /[0-9a-f]{64}/.exec(rotated.output()) ?? []
    const after = runCommand({ ...place, environment: { PAYLOAD_SECRET: secret } }, 'migrate')
    expect(await after.ended).toBe(0)
    expect(after.output()).not.toContain('PAYLOAD_SECRET')
  })

  test('keeps a secret of DATA_DIR there, readable by its owner only', async () => {
    const own = { ...place, dataDir: join(home, 'own') }
    // without variables: the secret and the database are created in DATA_DIR
    const environment = { DATABASE_URL: '', PAYLOAD_SECRET: '' }
    try {
      const none = await failureOf({ ...own, environment }, 'secret:rotate')
      expect(none).toContain('There is no secret in')
      const made = runCommand({ ...own, environment }, 'migrate')
      expect(await made.ended).toBe(0)
      const file = join(own.dataDir, 'secret')
      const before = readFileSync(file, 'utf8')
      const rotated = runCommand({ ...own, environment }, 'secret:rotate')
      expect(await rotated.ended).toBe(0)
      expect(readFileSync(file, 'utf8')).not.toBe(before)
      expect(readFileSync(file, 'utf8')).toMatch(/^[0-9a-f]{64}\n$/)
      expect(statSync(file).mode & 0o777).toBe(0o600)
      expect(rotated.output()).not.toContain(readFileSync(file, 'utf8').trim())
    } finally {
      await endPostgres(own.dataDir)
    }
  })

  test('is rejected while a server runs', async () => {
    const server = await startServer(place)
    try {
      expect(await failureOf(place, 'secret:rotate')).toContain('stop the server first')
    } finally {
      await server.stop()
    }
    expect(testSecret.length).toBeGreaterThanOrEqual(32)
  })
})
