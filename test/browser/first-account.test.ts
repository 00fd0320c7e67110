import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { buildDesk } from '../../src/server/desk-build'
import { openBrowser, type OpenBrowser } from '../support/browser'
import { clientOf, listAt, logIn, made, ok, textAt } from '../support/client'
import { freePort, whileBuilding } from '../support/desk'
import { makeHolding } from '../support/holding'
import { accessibilityOf, shoot } from '../support/look'
import { linkTokenIn, logInWith } from '../support/people'
import { queryDatabase } from '../support/query-database'
import { createDatabase, type TestDatabase } from '../support/postgres'
import { password, runToEnd, startServer, type Place, type Server } from '../support/server'

const root = join(import.meta.dirname, '../..')

let database: TestDatabase
let place: Place
let server: Server
let browser: OpenBrowser
beforeAll(async () => {
  await buildDesk(root, () => undefined)
  database = await createDatabase()
  const dataDir = await mkdtemp(join(tmpdir(), 'vitrine-blank-'))
  const environment = { ADMIN: 'on', PORT: String(await freePort()) }
  place = { databaseUrl: database.url, dataDir, mediaDir: join(dataDir, 'media'), environment }
  server = await startServer(place)
  browser = await openBrowser()
}, whileBuilding)
afterAll(async () => {
  try {
    await browser.close()
  } finally {
    await server.stop()
    await database.drop()
    await rm(place.dataDir, { recursive: true, force: true })
  }
}, 60_000)

const step = (page: Page, name: string) => page.locator(`[data-part=setup] [data-step=${name}]`)

const doneSteps = async (page: Page): Promise<string[]> => {
  await page.goto(`${server.url}/admin`)
  await page.waitForSelector('.vitrine-start__parts')
  const done = page.locator('[data-part=setup] [data-done=true]')
  return done.evaluateAll((steps) => steps.map((one) => one.getAttribute('data-step') ?? ''))
}

test.each(['en', 'ru', 'he'])(
  'an empty installation shows the command in %s, and no form',
  async (locale) => {
    const page = await browser.page({ locale })
    await page.goto(`${server.url}/admin/collections/items`)
    await page.waitForSelector('.vitrine-first')
    expect(page.url()).toBe(`${server.url}/admin/create-first-user`)
    expect(await page.locator('input, form').count()).toBe(0)
    expect(await page.locator('.vitrine-first code').first().innerText()).toContain('npm run user:create -- --email')
    expect(await accessibilityOf(page, '.vitrine-first')).toEqual([])
    await shoot(page, `first-account-${locale}`)
    const attempt = { email: 'first@exhibit.example', password, name: 'First' }
    for (const path of ['/api/users/first-register', '/api/users'])
      expect((await clientOf(server.url).post(path, attempt)).status).toBe(403)
  },
  120_000,
)

test('from the shown command to the login, and from step to step until none is left', async () => {
  const page = await browser.page()
  await page.goto(`${server.url}/admin`)
  const command = await page.locator('.vitrine-first code').first().innerText()
  expect(server.output()).toContain(command)
  const given = command.match(/"[^"]*"|\S+/g)?.map((one) => one.replaceAll('"', '')) ?? []
  const output = await runToEnd(place, 'user:create', ...given.slice(given.indexOf('--') + 1))
  const [, email = '', chosen = ''] = /(\S+) may log in with the password (\S+)/.exec(output) ?? []

  await page.click('.vitrine-first a')
  await page.waitForURL(/admin\/login/)
  await shoot(page, 'login')
  await page.fill('#field-email', email)
  await page.fill('#field-password', chosen)
  await page.click('button[type=submit]')
  await page.waitForSelector('[data-part=setup]')
  expect(await accessibilityOf(page, '[data-part=setup]')).toEqual([])
  await shoot(page, 'first-steps')
  expect(await page.locator('[data-part=setup] li').count()).toBe(3)
  const hrefs = ['institution', 'accounts', 'holding'].map((name) => step(page, name).locator('a').getAttribute('href'))
  expect(await Promise.all(hrefs)).toEqual([
    '/admin/collections/institutions/create',
    '/admin/collections/users',
    '/admin/collections/items',
  ])
  await step(page, 'institution').locator('a').click()
  await page.waitForURL(/institutions\/create/)
  await page.waitForSelector('#field-name')

  // what the forms send
  const { body } = ok(await logInWith(server, email, chosen))
  const first = clientOf(server.url, textAt(body, '/token'))
  // an administrator reads no drafts: a tick would show that there are some
  const [row] = await queryDatabase(database.url, `select id from memberships where role = 'coordinator'`)
  const become = (role: string) =>
    queryDatabase(database.url, `update memberships set role = '${role}' where id = '${textAt(row, '/id')}'`)
  await become('admin')
  const alone = listAt(ok(await first.get('/api/desk/start')).body, '/setup')
  expect(alone).toEqual([{ step: 'accounts', kind: 'users', done: false }])
  await become('coordinator')
  const institution = made(
    await first.post('/api/institutions?locale=en', { name: 'The First Archive', kind: 'repository' }),
  )
  expect(await doneSteps(page)).toEqual(['institution'])
  const steward = { email: 'steward@first.example', name: 'A Steward', role: 'steward', institution }
  const invited = ok(await first.post('/api/users/invite', steward), 201)
  const token = linkTokenIn(invited.text)
  ok(await clientOf(server.url).post('/api/users/reset-password', { token, password }))
  expect(await doneSteps(page)).toEqual(['institution', 'accounts'])
  await shoot(page, 'first-steps-later')
  await makeHolding(await logIn(server.url, steward.email), institution, 'The first holding')
  await doneSteps(page)
  expect(await page.locator('[data-part=setup]').count()).toBe(0)
}, 180_000)

test('once there is an account, nothing of the page is left', async () => {
  const page = await browser.page()
  await page.goto(`${server.url}/admin/create-first-user`)
  await page.waitForURL(/admin\/login/)
  expect(await page.content()).not.toContain('user:create')
  const response = await clientOf(server.url).get('/admin/create-first-user')
  expect(response.text).not.toContain('user:create')
}, 60_000)
