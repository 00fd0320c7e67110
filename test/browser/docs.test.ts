import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openExhibit, type Exhibit } from '../delivery/view-fixtures'
import { openBrowser, type OpenBrowser } from '../support/browser'
import { tokenOf } from '../support/client'
import { emails, openExhibit as openServer, whileLoading } from '../support/exhibit'

let exhibit: Exhibit
let browser: OpenBrowser

beforeAll(async () => {
  exhibit = await openExhibit()
  browser = await openBrowser()
})
afterAll(async () => {
  // throws if a page requested another host or violated its policy
  await exhibit.close()
  await browser.close()
})

test('the docs show every path, and request nothing from other hosts', async () => {
  const page = await browser.page()
  await page.goto(`${exhibit.origin}/v1/docs/`)
  await page.getByText('A page of items').first().waitFor({ timeout: 30_000 })
  expect(await page.title()).toBe('The public interface')
  // The page's schema library tests whether it may compile, and works without.
  const probes = browser.violations.splice(0)
  expect(probes.filter((sentence) => !sentence.includes('stops eval'))).toEqual([])
})

test(
  'the page of the write API shows every path to who has logged in, and requests nothing from other hosts',
  async () => {
    const server = await openServer()
    try {
      const page = await browser.page()
      const value = await tokenOf(server.url, emails.editor)
      await page.context().addCookies([{ name: 'vitrine-token', value, url: server.url }])
      await page.goto(`${server.url}/api/docs/`)
      await page.getByText('A page of items').first().waitFor({ timeout: 30_000 })
      expect(await page.title()).toBe('Reading and writing records')
      const probes = browser.violations.splice(0)
      expect(probes.filter((sentence) => !sentence.includes('stops eval'))).toEqual([])
    } finally {
      await server.close()
    }
  },
  whileLoading,
)
