import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { migrations } from '../../migrations'
import { migrate } from '../../src/server/migrate'
import { copyExhibit, whileLoading } from '../support/exhibit'
import { testSecret } from '../support/loaded-demo.mjs'
import { createDatabase, type TestDatabase } from '../support/postgres'
import { queryDatabase } from '../support/query-database'
import { copyTree } from '../trials/support/tree.mjs'

/** Payload's own commands, which load payload.config.ts in a process without a server. */
const tree = copyTree()
let exhibit: Awaited<ReturnType<typeof copyExhibit>>
let partly: TestDatabase

beforeAll(async () => {
  ;[exhibit, partly] = await Promise.all([copyExhibit(), createDatabase()])
  await migrate(partly.url, migrations.slice(0, -2), () => undefined)
}, whileLoading)
afterAll(async () => {
  tree.remove()
  await exhibit.drop()
  await partly.drop()
})

const payload = (environment: Record<string, string>, ...command: string[]) =>
  new Promise<{ code: number | null; output: string }>((resolve) => {
    const args = ['--conditions=production', 'node_modules/payload/bin.js', ...command]
    const env = { PATH: '/usr/bin:/bin', NODE_ENV: 'production' as const, ...environment }
    const child = spawn(process.execPath, args, { cwd: tree.root, env, stdio: ['ignore', 'pipe', 'pipe'] })
    const heard: string[] = []
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => void heard.push(text))
    child.once('close', (code) => resolve({ code, output: heard.join('') }))
  })

const ofExhibit = () => ({ DATABASE_URL: exhibit.databaseUrl, PAYLOAD_SECRET: testSecret, MEDIA_DIR: exhibit.mediaDir })
const ofPartly = () => ({ DATABASE_URL: partly.url, PAYLOAD_SECRET: testSecret })

test('payload run: a script uses the local API on the database of its environment, and cannot undo migrations', async () => {
  tree.write(
    'script.ts',
    `import { getPayload } from 'payload'
     import config from './payload.config'
     const payload = await getPayload({ config })
     const { totalDocs } = await payload.count({ collection: 'items' })
     const { migrateDown, migrateFresh, migrateRefresh, migrateReset } = payload.db
     const refusals = []
     for (const undo of [migrateDown, migrateFresh, migrateRefresh, migrateReset])
       await undo({ forceAcceptWarning: true }).catch(({ message }) => refusals.push(message))
     console.log(JSON.stringify({ totalDocs, refusals }))
     process.exit(0)`,
  )
  const count = 'select count(*)::int as items, (select count(*)::int from payload_migrations) as migrations from items'
  const before = await queryDatabase(exhibit.databaseUrl, count)
  const { code, output } = await payload(ofExhibit(), 'run', 'script.ts')
  const unavailable = (command: string) =>
    `payload ${command} is not available: migrations run forwards only. Restore a backup (npm run restore) instead.`
  expect({ code, said: JSON.parse(/^\{.*\}$/m.exec(output)?.[0] ?? output) }).toEqual({
    code: 0,
    said: {
      totalDocs: before[0]?.items,
      refusals: ['migrate:down', 'migrate:fresh', 'migrate:refresh', 'migrate:reset'].map(unavailable),
    },
  })
  expect(await queryDatabase(exhibit.databaseUrl, count)).toEqual(before)
})

test('payload migrate:status and migrate know every migration; .env is read, and a variable that is set stays', async () => {
  tree.write('.env', `DATABASE_URL=${partly.url}\nPAYLOAD_SECRET=${testSecret}\n`)
  const { output: before } = await payload({}, 'migrate:status')
  expect(before.match(/^(Yes|No ) {2}\d.*$/gm)).toEqual(
    migrations.map(({ name }, n) => `${n < migrations.length - 2 ? 'Yes' : 'No '}  ${name}`),
  )
  const { code, output } = await payload({}, 'migrate')
  expect({ code, ran: output.match(/Migrating: .+/g) }).toEqual({
    code: 0,
    ran: migrations.slice(-2).map(({ name }) => `Migrating: ${name}`),
  })
  tree.write('.env', 'DATABASE_URL=postgres://nobody@127.0.0.1:1/nothing')
  const { output: after } = await payload(ofPartly(), 'migrate:status')
  tree.write('.env', '')
  expect(after.match(/^(Yes|No ) {2}\d.*$/gm)).toEqual(migrations.map(({ name }) => `Yes  ${name}`))
})

test('payload generate:types and generate:importmap need no database and find nothing to change', async () => {
  const files = ['src/payload-types.ts', 'src/app/(payload)/admin/importMap.js']
  const alone = { ENV_FILE: 'off' }
  const codes = [await payload(alone, 'generate:types'), await payload(alone, 'generate:importmap')]
  expect(codes.map(({ code }) => code)).toEqual([0, 0])
  for (const file of files) expect(readFileSync(join(tree.root, file), 'utf8')).toBe(readFileSync(file, 'utf8'))
})

test('without a database, and with a wrong variable, a command refuses with a sentence', async () => {
  const nowhere = await payload({ ENV_FILE: 'off' }, 'migrate:status')
  tree.write('wrong.env', 'PORT=none')
  const wrong = await payload({ ENV_FILE: 'wrong.env' }, 'migrate:status')
  expect(nowhere.output).toContain('There is no database: set DATABASE_URL, or start the server of this DATA_DIR')
  expect(wrong.output).toContain('PORT must be a whole number from 0 to 65535, not "none".')
  for (const { code, output } of [nowhere, wrong]) {
    expect(code).not.toBe(0)
    expect(output).not.toMatch(/^ {4}at /m)
  }
})
