import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { at, listAt, textAt } from '../support/client'
import { openDesk, watchRequests, whileBuilding, type Desk } from '../support/desk'
import { accessibilityOf, picture, shoot } from '../support/look'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
}, whileBuilding)
afterAll(() => desk.close(), 60_000)

test.each(['en', 'he'] as const)(
  'in %s selected holdings are edited at once, and those of others rejected',
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
    await page.waitForSelector('.vitrine-bulk select[name=genre] option + option', { state: 'attached' })
    await page.fill('.vitrine-bulk input[name=creditLine]', `Changed in ${language}`)
    expect(await accessibilityOf(page, '.vitrine-bulk')).toEqual([])
    expect(await accessibilityOf(page, '.vitrine-shown')).toEqual([])
    await shoot(page, `bulk-${language}`)
    if (language === 'en') await picture(page, 'bulk', '.vitrine-bulk')
    await page.click('.vitrine-bulk button[type=submit]')
    await page.waitForSelector('.vitrine-bulk li')
    expect(await page.locator('.vitrine-bulk li').count()).toBe(1)
    expect(await societys()).toBe(2)
  },
  120_000,
)

const isPublished = 'where[live][equals]=published'
const ofTheSociety = (id: string) => `where[institution][equals]=${id}`

/** The queries of the links above the list. */
const filterQueries = {
  published: isPublished,
  drafts: 'where[live][equals]=none',
  changes: `${isPublished}&where[work][equals]=draft`,
  missing: 'where[gaps][exists]=true',
  noAlt: 'where[gaps][equals]=alt_missing',
  ready: 'where[work][equals]=draft&where[gaps][exists]=false',
}

test.each([
  ['coordinator', 'en', false],
  ['stranger', 'he', true],
] as const)(
  'the list of the %s, in %s, is filtered by state, problems, genre and years',
  async (person, language, isOwn) => {
    const reader = await desk.exhibit.as(person)
    const idIn = async (path: string) => textAt((await reader.get(path)).body, '/docs/0/id')
    const society = await idIn('/api/institutions?where[slug][equals]=american-jewish-historical-society')
    const poster = await idIn('/api/genres?where[slug][equals]=poster')
    const march = await idIn('/api/items?where[slug][equals]=poster-promoting-the-solidarity-sunday-march')
    const changed = await (
      await desk.exhibit.as('stranger')
    ).patch(`/api/items/${march}?draft=true&locale=en`, {
      extent: `60 cm for the ${person}`,
    })
    expect(changed.status).toBe(200)
    const page = await desk.as(person, language)
    const untilSettled = watchRequests(page)
    const idsInList = async () => {
      await page.waitForSelector('.collection-list table tbody tr')
      const links = await page.locator('.collection-list tbody .cell-title a').all()
      const paths = await Promise.all(links.map((link) => link.getAttribute('href')))
      return paths.map((path) => /[0-9a-f-]{36}/.exec(path ?? '')?.[0] ?? '').sort()
    }
    const idsIn = async (query: string) => {
      const own = isOwn ? `&${ofTheSociety(society)}` : ''
      const { body } = await reader.get(`/api/items?draft=true&depth=0&limit=100&locale=en&${query}${own}`)
      return listAt(body, '/docs')
        .map((doc) => textAt(doc, '/id'))
        .sort()
    }
    for (const [name, query] of Object.entries(filterQueries)) {
      await page.goto(`${desk.exhibit.url}/admin/collections/items`)
      // a new list normalises its own URL
      await untilSettled()
      await page.click(`.vitrine-shown [data-shown=${name}]`)
      await page.waitForSelector(`.vitrine-shown [data-shown=${name}][aria-current=true]`)
      const expected = await idsIn(query)
      expect([name, expected.length > 0]).toEqual([name, true])
      const listedIds = await idsInList()
      expect([name, listedIds.filter((id) => !expected.includes(id))]).toEqual([name, []])
      expect([10, expected.length]).toContain(listedIds.length)
    }
    await untilSettled()
    // with the preset: published posters of the Eighties
    await page.selectOption('.vitrine-shown select[name=genre]', poster)
    await page.fill('.vitrine-shown input[name=from]', '1980')
    await page.fill('.vitrine-shown input[name=to]', '1989')
    await page.click('.vitrine-shown button[type=submit]')
    await page.waitForURL(/genre/)
    await page.waitForSelector('.vitrine-shown [data-shown=ready][aria-current=true]')
    expect(await page.inputValue('.vitrine-shown input[name=from]')).toBe('1980')
    await untilSettled()
    await page.click('.vitrine-shown [data-shown=published]')
    await page.waitForSelector('.vitrine-shown [data-shown=published][aria-current=true]')
    const years = 'where[date.sortMax][greater_than_equal]=1980-01-01&where[date.sortMin][less_than_equal]=1989-12-31'
    const posters = await idsIn(`${isPublished}&where[genre][equals]=${poster}&${years}`)
    expect(posters.length).toBeGreaterThan(0)
    expect(await idsInList()).toEqual(posters)
    await shoot(page, `narrowed-${language}`)
  },
  180_000,
)

test.each(['en', 'he'] as const)(
  'in %s one click leads from a problem to its field',
  async (language) => {
    const page = await desk.as('stranger', language)
    await page.goto(`${desk.exhibit.url}/admin/gaps`)
    await page.waitForSelector('.vitrine-gaps__records')
    expect(await accessibilityOf(page, '.vitrine-gaps')).toEqual([])
    await shoot(page, `gaps-${language}`)
    if (language === 'en') await picture(page, 'gaps')
    await page.click('.vitrine-gaps__records li li a')
    await page.waitForURL(/\/collections\/items\/[0-9a-f-]{36}/)
    await page.waitForSelector('#action-save-draft')
    await page.waitForSelector('#field-media >> visible=true')
  },
  120_000,
)

test.each(['en', 'he'] as const)(
  'in %s a person is found by a name in another script',
  async (language) => {
    const page = await desk.as('editor', language)
    await page.goto(`${desk.exhibit.url}/admin/collections/items`)
    const found = page.locator('.vitrine-search__found li')
    await page.waitForSelector('.collection-list table')
    await page.fill('.vitrine-search input', 'Щаранский')
    await found.first().waitFor()
    expect(await found.first().locator('a').getAttribute('href')).toMatch(/\/collections\/people\/[0-9a-f-]{36}$/)
    expect(await accessibilityOf(page, '.vitrine-search')).toEqual([])
    await shoot(page, `search-${language}`)
    if (language === 'en') await picture(page, 'search')
    expect(desk.browser.violations).toEqual([])
  },
  120_000,
)
