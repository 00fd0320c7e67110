import { chromium } from 'playwright-core'
import type { BrowserContext, Page } from 'playwright-core'
import { findChromium } from './chromium'

export interface PageOptions {
  /** the browser's language, a BCP 47 tag: `he-IL` */
  locale?: string
  viewport?: { width: number; height: number }
}

export interface OpenBrowser {
  /** A page with its own cookies, like another person's window. */
  page: (options?: PageOptions) => Promise<Page>
  /**
   * Violations of a page, one sentence each: of its content security policy, an exception, a request to another host. A
   * test that provokes one removes it, or close() throws.
   */
  violations: string[]
  close: () => Promise<void>
}

const args = [
  // Root in a container has no sandbox.
  '--no-sandbox',
  '--no-zygote',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
  '--no-first-run',
  '--no-pings',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  // No other host resolves: a request to one fails, and is reported below.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1, EXCLUDE ::1',
]

const isOurs = (address: string): boolean => {
  const { protocol, hostname } = new URL(address)
  if (!/^(https?|wss?):$/.test(protocol)) return true
  return ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
}

/** Runs in the page before its own scripts. */
const reportPolicy = `addEventListener('securitypolicyviolation', (event) =>
  reportViolation(event.effectiveDirective + ' stops ' + (event.blockedURI || 'something inline') + ' on ' + event.documentURI))`

const watch = async (context: BrowserContext, report: (violation: string) => void): Promise<void> => {
  await context.exposeFunction('reportViolation', (violation: string) => report(`The policy ${violation}.`))
  await context.addInitScript(reportPolicy)
  const reportRequest = (address: string) => {
    if (!isOurs(address)) report(`A page asks another host: ${address}.`)
  }
  context.on('request', (request) => reportRequest(request.url()))
  context.on('page', (page) => page.on('websocket', (socket) => reportRequest(socket.url())))
  context.on('weberror', (error) => report(`A page throws: ${error.error().message}.`))
}

/** Headless Chromium without access to other machines. */
export const openBrowser = async (): Promise<OpenBrowser> => {
  const { executablePath, env } = await findChromium()
  const browser = await chromium.launch({ executablePath, env, args, headless: true })
  const violations: string[] = []
  const close = async (): Promise<void> => {
    // A page's response arrives after its earlier reports.
    const pages = browser.contexts().flatMap((context) => context.pages())
    await Promise.allSettled(pages.map((page) => page.evaluate('0')))
    await browser.close()
    if (violations.length > 0) throw new Error(`The browser saw what must not be:\n${violations.join('\n')}`)
  }
  const page = async ({
    locale = 'en-US',
    viewport = { width: 1280, height: 900 },
  }: PageOptions = {}): Promise<Page> => {
    const context = await browser.newContext({ locale, viewport, timezoneId: 'UTC' })
    await watch(context, (violation) => violations.push(violation))
    return context.newPage()
  }
  return { page, violations, close }
}
