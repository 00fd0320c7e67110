import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openExhibit, type Exhibit } from '../delivery/view-fixtures'
import { openBrowser, type OpenBrowser } from '../support/browser'

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
