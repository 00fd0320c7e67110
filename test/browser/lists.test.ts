import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { at, listAt } from '../support/client'
import { openDesk, watchRequests, whileBuilding, type Desk } from '../support/desk'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
}, whileBuilding)
afterAll(() => desk.close(), 60_000)

test.each(['en', 'he'] as const)(
  'in %s holdings are chosen in the list and changed at once, those of others refused',
  async (language) => {
    const page = await desk.as('stranger', language)
    const untilSettled = watchRequests(page)
    const reader = await desk.exhibit.as('coordinator')
    const societys = async () => {
      const { body } = await reader.get('/api/items?draft=true&depth=0&limit=100&sort=-updatedAt&locale=en')
      return listAt(body, '/docs').filter((doc) => at(doc, '/creditLine') === `Changed in ${language}`).length
    }
    await page.goto(`${desk.exhibit.url}/admin/collections/items?limit=100`)
    await page.waitForSelector('.vitrine-bulk__hint')
    await untilSettled()
    const rows = page.locator('tbody tr')
    const own = rows.filter({ hasText: 'American Jewish Historical Society' })
    const foreign = rows.filter({ hasText: 'National Library of Israel' })
    for (const row of [own.nth(0), own.nth(1), foreign.nth(0)]) await row.locator('.cell-_select input').check()
    await page.click('.vitrine-bulk summary')
    await page.fill('.vitrine-bulk input[name=creditLine]', `Changed in ${language}`)
    await page.click('.vitrine-bulk button[type=submit]')
    await page.waitForSelector('.vitrine-bulk li')
    expect(await page.locator('.vitrine-bulk li').count()).toBe(1)
    expect(await societys()).toBe(2)
  },
  120_000,
)

test('one click leads from what is missing to its field', async () => {
  const page = await desk.as('stranger')
  await page.goto(`${desk.exhibit.url}/admin/gaps`)
  await page.click('.vitrine-gaps__records li li a')
  await page.waitForURL(/\/collections\/items\/[0-9a-f-]{36}/)
  await page.waitForSelector('#action-save-draft')
  await page.waitForSelector('#field-media >> visible=true')
}, 60_000)
