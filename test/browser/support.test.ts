import { createServer } from 'node:http'
import type { Server } from 'node:http'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { openBrowser } from '../support/browser'
import type { OpenBrowser } from '../support/browser'
import { findChromium } from '../support/chromium'

const policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'self'; img-src * data:; connect-src 'self'"

const documentOf = (body: string): string =>
  `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><style>p { font-size: 40px; margin: 0 }</style>${body}`

const bodies: Record<string, string> = {
  '/three':
    '<p id="en">Let my people go</p><p id="ru">Отпусти народ мой</p><p id="he" dir="rtl" lang="he">שלח את עמי</p><p id="none">\u{F8FE}\u{F8FE}\u{F8FE}</p>',
  '/inline': '<script>document.title = "ran"</script>',
  '/elsewhere': '<img alt="" src="https://elsewhere.example/pixel.png">',
  '/throws': '<script src="/throws.js"></script>',
  '/language': '<script src="/language.js"></script>',
}

const scripts: Record<string, string> = {
  '/throws.js': 'setTimeout(() => { throw new Error("by intent") })',
  '/language.js': 'document.title = navigator.language',
}

let server: Server
let address: string
let browser: OpenBrowser
let page: Page

beforeAll(async () => {
  server = createServer(({ url = '/' }, response) => {
    const script = scripts[url]
    response.setHeader('content-type', script ? 'text/javascript' : 'text/html; charset=utf-8')
    response.setHeader('content-security-policy', policy)
    response.end(script ?? documentOf(bodies[url] ?? ''))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port.')
  address = `http://127.0.0.1:${bound.port}`
  browser = await openBrowser()
})

afterAll(async () => {
  server.close()
  server.closeAllConnections()
  await browser.close()
})

beforeEach(async () => {
  page = await browser.page()
})

afterEach(() => page.context().close())

/** Removes and returns the reported violations. */
const take = async (): Promise<string[]> => {
  await page.evaluate('new Promise((resolve) => setTimeout(resolve, 100))')
  return browser.violations.splice(0)
}

/** Counts dark pixels and distinct columns: letters differ from each other, missing-glyph boxes do not. */
const look = async (id: string): Promise<{ ink: number; columns: number }> => {
  const { data, info } = await sharp(await page.locator(`#${id}`).screenshot())
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const columns = new Set<string>()
  for (let x = 0; x < info.width; x++)
    columns.add(
      Array.from({ length: info.height }, (_, y) => data.readUInt8((y * info.width + x) * info.channels)).join(),
    )
  return { ink: data.filter((value) => value < 128).length, columns: columns.size }
}

test.each(['en', 'ru', 'he'])('the fonts contain %s', async (id) => {
  await page.goto(`${address}/three`)
  const { ink, columns } = await look(id)
  expect(ink).toBeGreaterThan(500)
  expect(columns).toBeGreaterThan(2 * (await look('none')).columns)
  expect(await take()).toEqual([])
})

test('an inline script is blocked and reported', async () => {
  await page.goto(`${address}/inline`)
  expect(await take()).toEqual([`The policy script-src-elem stops inline on ${address}/inline.`])
  expect(await page.title()).toBe('')
})

test('a request to another host is reported, and fails', async () => {
  const failed = page.waitForEvent('requestfailed')
  await page.goto(`${address}/elsewhere`)
  expect((await failed).failure()?.errorText).toContain('ERR_NAME_NOT_RESOLVED')
  expect(await take()).toEqual(['A page asks another host: https://elsewhere.example/pixel.png.'])
})

test('a page that throws is reported', async () => {
  await page.goto(`${address}/throws`)
  expect(await take()).toEqual(['A page throws: by intent.'])
})

test('a page uses the browser’s language', async () => {
  const hebrew = await browser.page({ locale: 'he-IL' })
  await hebrew.goto(`${address}/language`)
  expect(await hebrew.title()).toBe('he-IL')
  await hebrew.context().close()
})

test('unhandled violations fail when the browser is closed', async () => {
  const other = await openBrowser()
  const window = await other.page()
  await window.goto(`${address}/inline`)
  await expect(other.close()).rejects.toThrow('The policy script-src-elem stops inline')
})

test('a missing browser is reported in one sentence', async () => {
  await expect(findChromium({ ...process.env, CHROME_PATH: '/nowhere/chrome' })).rejects.toThrow(
    'CHROME_PATH names "/nowhere/chrome", which is not a program that can be started.',
  )
  const machine = { ...process.env }
  delete machine.CHROME_PATH
  await expect(findChromium(machine, 'darwin-arm64')).rejects.toThrow('set CHROME_PATH to a Chromium')
})
