import { get, type IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import pg from 'pg'
import type { Page } from 'playwright-core'
import { at, made, textAt } from '../support/client'
import {
  choose,
  missing,
  openDesk,
  openTab,
  save,
  displayStatus,
  whileBuilding,
  transitionByMenu,
  type Desk,
} from '../support/desk'
import { idOf } from '../support/exhibit'
import { accessibilityOf, shoot, within } from '../support/look'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
}, whileBuilding)
afterAll(() => desk.close(), 60_000)

const image = join(import.meta.dirname, '../../src/demo/images/lapel-button-from-a-march.jpg')

const addImage = async (page: Page) => {
  await openTab(page, 'Media')
  await page.click('#field-media .upload__createNewToggler')
  await page.setInputFiles('.drawer input[type=file]', image)
  await page.fill('.drawer #field-alt', 'A round button with a ring, drawn.')
  await choose(page, '.drawer #field-institution', 'National Library of Israel')
  await page.click('.bulk-upload--actions-bar__saveButtons button')
  await page.waitForSelector('#field-media .upload-relationship-details')
}

test('an editor creates a holding, sees what is missing and submits it; its steward approves it; the coordinator publishes and unpublishes it', async () => {
  const { exhibit } = desk
  const editor = await desk.as('editor')
  await editor.goto(`${exhibit.url}/admin/collections/items/create`)
  await editor.fill('#field-title', 'A postcard from Leningrad')
  await choose(editor, '#field-institution', 'National Library of Israel')
  await choose(editor, '#field-type', 'Still image')
  await openTab(editor, 'Date and place')
  await editor.fill('#field-date__typed', '1974-1975')
  await save(editor)
  await editor.waitForURL(/items\/[0-9a-f-]{36}/)

  await editor.click('.vitrine-problems summary')
  expect(await missing(editor)).toEqual(['Caption', 'Images and documents'])
  await openTab(editor, 'Date and place')
  expect(await editor.textContent('.vitrine-date__edtf')).toBe('1974/1975')
  expect(await editor.locator('#action-publish').count()).toBe(0)
  await editor.click('.vitrine-problems__field:has-text("Caption")')
  await within(() => editor.evaluate('document.activeElement?.id'), 'field-caption')

  await editor.fill('#field-caption', 'A postcard, 1974-1975')
  await addImage(editor)
  await save(editor)
  await editor.waitForSelector('.vitrine-problems__none')
  await editor.click('#action-submit')
  await editor.fill('.vitrine-move [name=note]', 'The date is from the postmark.')
  await editor.click('#confirm-action')
  await within(() => editor.textContent('.vitrine-standing__work'), ' · In review')

  const steward = await desk.as('steward')
  await steward.goto(editor.url())
  await steward.click('#action-approve')
  await within(() => steward.textContent('.vitrine-standing__work'), ' · Approved')
  expect(await steward.locator('#action-publish').count()).toBe(0)

  const coordinator = await desk.as('coordinator')
  await coordinator.goto(editor.url())
  await coordinator.click('#action-publish')
  await within(() => displayStatus(coordinator).getAttribute('data-standing'), 'live')

  const slug = await coordinator.inputValue('#field-slug')
  const read = (locale: string) => exhibit.anonymous.get(`/v1/items/${slug}?locale=${locale}`)
  await within(async () => (await read('en')).status, 200)
  const [en, ru, he] = await Promise.all([read('en'), read('ru'), read('he')])
  expect(textAt(en.body, '/data/title')).toBe('A postcard from Leningrad')
  expect(textAt(ru.body, '/data/date/display')).toMatch(/1974.1975/)
  expect(textAt(he.body, '/data/dir')).toBe('rtl')
  expect(at(ru.body, '/data/fallbacks')).toMatchObject({ '/title': { lang: 'en', dir: 'ltr' } })

  await transitionByMenu(coordinator, 'unpublish')
  await coordinator.click('#confirm-action')
  await within(() => displayStatus(coordinator).getAttribute('data-standing'), 'draft')
  await within(async () => (await read('en')).status, 404)
}, 120_000)

test('an unpublished record leaves a tombstone where it was shown', async () => {
  const { exhibit } = desk
  const coordinator = await desk.as('coordinator')
  const id = await idOf(await exhibit.as('coordinator'), 'items', 'refuseniks-on-hunger-strike')
  await coordinator.goto(`${exhibit.url}/admin/collections/items/${id}`)
  await transitionByMenu(coordinator, 'unpublish')
  await coordinator.click('#confirm-action')
  await within(() => displayStatus(coordinator).getAttribute('data-standing'), 'draft')
  const first = async () => at((await exhibit.anonymous.get('/v1/sections/people')).body, '/data/placements/0')
  await within(async () => at(await first(), '/of/title') ?? null, null)
  expect(await first()).toMatchObject({ number: null, of: { kind: 'item', state: expect.any(String) } })
}, 60_000)

test.each([
  ['en', 'Request changes', 'Changes requested'],
  ['he', 'בקשת תיקונים', 'נדרשים תיקונים'],
] as const)(
  'a reviewer requests changes, and withdrawing requires a reason (%s)',
  async (language, heading, status) => {
    const { exhibit } = desk
    const api = await exhibit.as('editor')
    const institution = await idOf(api, 'institutions', 'national-library-of-israel')
    const made = await api.post('/api/items', { title: `To be looked at, ${language}`, type: 'text', institution })
    const id = textAt(made.body, '/doc/id')
    expect((await api.post(`/api/items/${id}/transitions/submit`, {})).status).toBe(200)
    const steward = await desk.as('steward', language)
    await steward.goto(`${exhibit.url}/admin/collections/items/${id}`)
    await transitionByMenu(steward, 'request_changes')
    expect(await steward.textContent('.vitrine-move h1')).toBe(heading)
    expect(await accessibilityOf(steward, '.vitrine-move')).toEqual([])
    await shoot(steward, `request-changes-${language}`)
    await steward.click('#confirm-action')
    // without words it is not sent: the dialog stays
    expect(await steward.locator('.vitrine-move [name=note]:invalid').count()).toBe(1)
    await steward.fill('.vitrine-move [name=note]', 'Whose hand is it?')
    await steward.click('#confirm-action')
    await within(async () => (await steward.textContent('.vitrine-standing__work'))?.replace(' · ', ''), status)
    await transitionByMenu(steward, 'withdraw')
    await steward.click('#confirm-action')
    expect(await steward.locator('.vitrine-move [name=reason]:invalid').count()).toBe(1)
    expect(await accessibilityOf(steward, '.vitrine-move')).toEqual([])
    await shoot(steward, `withdraw-${language}`)
    await steward.selectOption('.vitrine-move [name=reason]', 'rights')
    await steward.fill('.vitrine-move [name=publicReason]', 'At the request of the family.')
    await steward.click('#confirm-action')
    await within(() => displayStatus(steward).getAttribute('data-standing'), 'withdrawn')
    expect(await accessibilityOf(steward, '.vitrine-moves')).toEqual([])
    expect(desk.browser.violations).toEqual([])
  },
  90_000,
)

test('two people save one record: the second compares both versions, and keeps both changes', async () => {
  const { exhibit } = desk
  const [one, two] = [await desk.as('editor'), await desk.as('steward')]
  const id = await idOf(await exhibit.as('editor'), 'items', 'letter-to-relatives-abroad')
  for (const page of [one, two]) await page.goto(`${exhibit.url}/admin/collections/items/${id}`)
  await one.fill('#field-title', 'A letter abroad')
  await one.fill('#field-caption', 'The caption of the one')
  await save(one)
  await two.fill('#field-caption', 'The caption of the other')
  await two.click('#action-save-draft:not([disabled])')
  await two.waitForSelector('#two-versions-what')
  expect(await two.textContent('[data-field=caption]')).toMatch(/My version.*of the other.*Their version.*of the one/)
  expect(await two.inputValue('#field-caption')).toBe('The caption of the other')
  await two.click('#action-take-chosen')
  await two.waitForSelector('#action-save-draft:not([disabled])')
  await within(() => two.inputValue('#field-title'), 'A letter abroad')
  await save(two)
  const saved = await two.evaluate(`fetch('/api/items/${id}?draft=true').then((answer) => answer.json())`)
  expect(saved).toMatchObject({ title: 'A letter abroad', caption: 'The caption of the other' })
}, 60_000)

test('without a mail server, the inviter sees the link of the invitation', async () => {
  const page = await desk.as('coordinator', 'he')
  await page.goto(`${desk.exhibit.url}/admin/collections/users`)
  await page.click('#action-invite')
  await page.fill('#invitation [name=name]', 'דנה')
  await page.fill('#invitation [name=email]', 'dana@exhibit.example')
  await page.selectOption('#invitation [name=role]', 'translator')
  await page.check('#invitation [name=into-he]')
  await page.click('#action-send-invitation')
  await page.waitForSelector('[name=link]')
  expect(await page.inputValue('[name=link]')).toMatch(/^http\S+\/admin\/reset\/[0-9a-f]{40}$/)
  expect(desk.browser.violations).toEqual([])
}, 60_000)

/** Whether the page stands beside the window, so that one must scroll sideways. */
const isTooWide = 'document.documentElement.scrollWidth > innerWidth'

test('in Hebrew the desk is right-to-left and violates no policy', async () => {
  const { exhibit, browser } = desk
  const page = await desk.home('coordinator', 'he')
  expect(await page.getAttribute('html', 'dir')).toBe('RTL')
  const section = await idOf(await exhibit.as('coordinator'), 'sections', 'people')
  for (const [path, selector] of [
    ['/admin/collections/items', '.collection-list table'],
    ['/admin/collections/media', '.vitrine-thumbnail img'],
    ['/admin/collections/media/create', 'input[type=file]'],
    [`/admin/collections/sections/${section}`, '.rich-text-lexical [contenteditable=true]'],
    ['/admin/globals/site', '.vitrine-standing'],
  ] as const) {
    await page.goto(`${exhibit.url}${path}`)
    await page.waitForSelector(selector, { state: 'attached' })
    expect([path, await page.evaluate(isTooWide)]).toEqual([path, false])
  }
  // the site is as the public sees it: there is nothing to publish
  expect(await page.textContent('#more-moves')).toBe('עוד')
  expect(browser.violations).toEqual([])
}, 60_000)

test.each(['en', 'he'] as const)(
  'on a phone, in %s, nothing is cut off and the search opens over the header',
  async (language) => {
    const page = await desk.as('steward', language)
    await page.setViewportSize({ width: 390, height: 844 })
    const steward = await desk.exhibit.as('steward')
    const item = await idOf(steward, 'items', 'refuseniks-on-hunger-strike')
    const institution = await idOf(steward, 'institutions', 'national-library-of-israel')
    const bare = { title: 'Without a caption', type: 'text', institution, altTitles: [{ title: 'Let my people go' }] }
    const draft = made(await steward.post('/api/items?locale=en&draft=true', bare))
    for (const [path, selector] of [
      ['/admin', '.vitrine-search'],
      ['/admin/account', '.payload-settings'],
      ['/admin/reviews', '.vitrine-queue select'],
      ['/admin/collections/items', '.collection-list table'],
      [`/admin/collections/items/${draft}`, '.vitrine-problems summary'],
      [`/admin/collections/items/${item}`, '.rich-text-lexical [contenteditable=true]'],
    ] as const) {
      await page.goto(`${desk.exhibit.url}${path}`)
      await page.waitForSelector(selector, { state: 'attached' })
      expect([path, await page.evaluate(isTooWide)]).toEqual([path, false])
      if (!path.endsWith(draft)) continue
      await page.click('.vitrine-problems summary')
      const list = await page.locator('.vitrine-problems__list').boundingBox()
      expect(list?.x).toBeGreaterThanOrEqual(0)
      expect((list?.x ?? 0) + (list?.width ?? 390)).toBeLessThanOrEqual(390)
      // Payload writes “Title 01”
      expect(await page.locator('#field-altTitles .vitrine-row').innerText()).toMatch(/^\p{L}+ 1: Let my people go$/u)
    }
    const menuBox = await page.locator('#more-moves').boundingBox()
    expect(menuBox?.x).toBeGreaterThanOrEqual(0)
    expect((menuBox?.x ?? 0) + (menuBox?.width ?? 390)).toBeLessThanOrEqual(390)
    const search = page.locator('.vitrine-search input')
    expect((await search.boundingBox())?.width).toBeLessThan(48)
    await search.click()
    expect((await search.boundingBox())?.width).toBeGreaterThan(300)
  },
  60_000,
)

/** As it comes over the wire, under whatever name of this machine it is asked for. */
const receive = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<{ response: IncomingMessage; bytes: Buffer }>((resolve, reject) => {
    const { port } = new URL(desk.exhibit.url)
    get({ host: '127.0.0.1', port, path, method, headers: { host: `localhost:${port}`, ...headers } }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => resolve({ response, bytes: Buffer.concat(chunks) }))
    }).on('error', reject)
  })

const unpack = (encoding: string | undefined, bytes: Buffer) =>
  encoding === 'br' ? brotliDecompressSync(bytes) : encoding === 'gzip' ? gunzipSync(bytes) : bytes

test('pages and scripts of the desk are compressed and cached', async () => {
  const accepting = { 'accept-encoding': 'gzip, br' }
  const page = await receive('/admin/login', { ...accepting, accept: 'text/html' })
  const html = unpack(page.response.headers['content-encoding'], page.bytes).toString()
  expect(page.response.headers['content-encoding']).toMatch(/^(gzip|br)$/)
  expect(html).toMatch(/^<!DOCTYPE html>[^]*<\/html>$/i)
  expect(page.bytes.length).toBeLessThan(html.length / 3)
  // where Next leads whoever asks for an answer of its own
  const { location = '' } = (await receive('/admin/login', { ...accepting, rsc: '1' })).response.headers
  const response = await receive(location || '/admin/login', { ...accepting, rsc: '1' })
  expect(response.response.headers).toMatchObject({ 'content-type': expect.stringContaining('text/x-component') })
  expect(response.response.headers['content-encoding']).toMatch(/^(gzip|br)$/)

  const script = /\/_next\/static\/[^"\\]+\.js/.exec(html)?.[0] ?? ''
  const [plain, packed] = [await receive(script), await receive(script, accepting)]
  expect(plain.response.headers['content-encoding']).toBeUndefined()
  expect(packed.response.headers.vary).toMatch(/accept-encoding/i)
  expect(packed.bytes.length).toBeLessThan(plain.bytes.length)
  expect(unpack(packed.response.headers['content-encoding'], packed.bytes).equals(plain.bytes)).toBe(true)
  const etag = packed.response.headers.etag ?? ''
  const again = await receive(script, { ...accepting, 'if-none-match': etag })
  expect([again.response.statusCode, again.bytes.length]).toEqual([304, 0])

  // a font is compressed already
  const font = /\/_next\/static\/[^"\\]+\.woff2/.exec(html)?.[0]
  if (font) expect((await receive(font, accepting)).response.headers['content-encoding']).toBeUndefined()
})

test('under another name of this machine the desk redirects to its own; other hosts are served as requested', async () => {
  const { port } = new URL(desk.exhibit.url)
  const path = '/admin/collections/items?limit=10&where[title][like]=a%20b'
  for (const host of [`127.0.0.1:${port}`, `[::1]:${port}`, `127.1.2.3:${port}`]) {
    const { response } = await receive(path, { host })
    expect([host, response.statusCode, response.headers.location]).toEqual([host, 307, `${desk.exhibit.url}${path}`])
  }
  const posted = await receive('/admin/login', { host: `127.0.0.1:${port}` }, 'POST')
  expect(posted.response.statusCode).toBe(307)
  // an address that comes whole, with a host of its own, leads nowhere else
  const whole = await receive('http://elsewhere.example/admin', { host: `127.0.0.1:${port}` })
  expect(whole.response.headers.location).toBe(`${desk.exhibit.url}/admin`)
  for (const host of [`localhost:${port}`, `exhibit.example:${port}`, '127.0.0.1.example', 'no host'])
    expect((await receive('/admin/login', { host })).response.headers.location ?? '').not.toMatch(/^http/)
  expect((await receive('/api/access', { host: `127.0.0.1:${port}` })).response.statusCode).toBe(200)
})

test('the desk and the API share one pool and one registry, though Next loads a second copy of their modules', async () => {
  const client = new pg.Client({ connectionString: desk.exhibit.databaseUrl })
  await client.connect()
  const { rows } = await client.query<{ pools: number }>(
    `select count(distinct application_name)::int as pools from pg_stat_activity
     where datname = current_database() and application_name ~ '^vitrine [0-9a-f]{8}$'`,
  )
  await client.end()
  // a second registry would be the one that a build has, which knows of no database and opens a pool of its own
  expect(rows).toEqual([{ pools: 1 }])
})
