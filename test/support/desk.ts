import { createServer } from 'node:net'
import { join } from 'node:path'
import type { Page, Request } from 'playwright-core'
import { buildDesk } from '../../src/server/desk-build'
import { openBrowser, type OpenBrowser } from './browser'
import { emails, openExhibit, whileLoading, type Exhibit, type Person } from './exhibit'
import { poll } from './wait'
import { openSession } from './sessions.mjs'

const root = join(import.meta.dirname, '../..')

/** Milliseconds for a `beforeAll` with `openDesk`: the first after a change builds the desk. */
export const whileBuilding = whileLoading + 300_000

type Language = 'en' | 'ru' | 'he'

/** A browser and a server with a desk, on the demo exhibit. */
export interface Desk {
  exhibit: Exhibit
  browser: OpenBrowser
  /** a window of this person's own, with a session of its own, before any page is open in it */
  as: (person: Person, language?: Language) => Promise<Page>
  /** such a window at the dashboard */
  home: (person: Person, language?: Language) => Promise<Page>
  close: () => Promise<void>
}

/** A port for a server with a desk: Payload accepts a session only under its configured URL, so the port is chosen before the server starts. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      server.close(() => resolve(port))
    })
  })

/** A button that React has not taken over yet is drawn already, and a click on it is lost. */
const isHydrated = `[...document.querySelectorAll('button')].every((button) =>
  Object.keys(button).some((key) => key.startsWith('__reactProps')))`

const waitForHydration = (page: Page): void => {
  const goto = page.goto.bind(page)
  page.goto = async (...args) => {
    const response = await goto(...args)
    // page.waitForFunction evaluates in the page, which its policy forbids; a page that leads on is asked again
    await poll(30_000, () => page.evaluate(isHydrated).catch(() => false), Boolean)
    return response
  }
}

/** `environment`: overrides of a server that sends no mail. */
export const openDesk = async (environment: Record<string, string> = {}): Promise<Desk> => {
  await buildDesk(root, () => undefined)
  const exhibit = await openExhibit({ ADMIN: 'on', PORT: String(await freePort()), ...environment })
  const browser = await openBrowser()
  const as: Desk['as'] = async (person, language = 'en') => {
    const page = await browser.page({ locale: language, viewport: { width: 1440, height: 1000 } })
    waitForHydration(page)
    await page.context().addCookies([
      { name: 'vitrine-lng', value: language, url: exhibit.url },
      { name: 'vitrine-token', value: await openSession(exhibit.databaseUrl, emails[person]), url: exhibit.url },
    ])
    return page
  }
  const home: Desk['home'] = async (person, language) => {
    const page = await as(person, language)
    await page.goto(`${exhibit.url}/admin`)
    await page.waitForSelector('.dashboard')
    return page
  }
  const close = async () => {
    // a page with pending requests would report a missing response
    try {
      await browser.close()
    } finally {
      await exhibit.close()
    }
  }
  return { exhibit, browser, as, home, close }
}

/** Opens a select of the form and picks the option that starts with this text. */
export const choose = async (page: Page, field: string, text: string): Promise<void> => {
  await page.click(`${field} .rs__control`)
  await page.click(`${field} .rs__option:has-text("${text}")`)
}

/**
 * Returns a function that waits until no request of the page was open for a second. A form requests its state a quarter
 * of a second after a change.
 */
export const watchRequests = (page: Page): (() => Promise<void>) => {
  const open = new Set<Request>()
  let since = Date.now()
  page.on('request', (request) => {
    open.add(request)
  })
  const end = (request: Request) => {
    open.delete(request)
    since = Date.now()
  }
  page.on('requestfinished', end)
  page.on('requestfailed', end)
  return async () => {
    await poll(60_000, () => open.size === 0 && Date.now() - since >= 1000, Boolean)
  }
}

/** Opens a tab of the form by its label. */
export const openTab = async (page: Page, label: string): Promise<void> =>
  page.click(`.tabs-field__tab-button:text-is("${label}")`)

/** Saves, and waits for the desk's confirmation. */
export const save = async (page: Page): Promise<void> => {
  const saveResponse = page.waitForResponse(
    (response) => /POST|PATCH/.test(response.request().method()) && /\/api\//.test(response.url()),
  )
  await page.click('#action-save-draft:not([disabled])')
  await saveResponse
}

/** The labels of the problems, as the list shows them. */
export const missing = async (page: Page): Promise<string[]> => {
  const labels = page.locator('.vitrine-problems__field')
  return (await labels.allTextContents()).map((label) => label.trim())
}

export const displayStatus = (page: Page) => page.locator('.doc-controls .vitrine-standing')

/** Opens a transition of the menu, and waits for what it asks. */
export const transitionByMenu = async (page: Page, transition: string): Promise<void> => {
  await page.click('#more-moves .popup-button')
  await page.click(`#action-${transition}`)
  await page.waitForSelector('.vitrine-move #confirm-action')
}
