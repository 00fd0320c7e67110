import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { at, textAt } from '../support/client'
import { idOf } from '../support/exhibit'
import { openDesk, whileBuilding, type Desk } from '../support/desk'
import { accessibilityOf, picture, shoot } from '../support/look'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
}, whileBuilding)
afterAll(() => desk.close(), 60_000)

test.each(['en', 'he'] as const)(
  'in %s a similar name is suggested; two themes are merged, and unmerged',
  async (language) => {
    const coordinator = await desk.exhibit.as('coordinator')
    const immigration = await idOf(coordinator, 'themes', 'immigration')
    const made = await coordinator.post('/api/themes?locale=en', { title: 'Imigration' })
    const id = textAt(made.body, '/doc/id')
    const page = await desk.as('coordinator', language)
    const { url } = desk.exhibit
    await page.goto(`${url}/admin/collections/themes/create`)
    await page.fill('#field-title', 'Immigraton')
    await page.waitForSelector(`.vitrine-similar a[href$="${immigration}"]`)
    expect(await accessibilityOf(page, '.vitrine-similar')).toEqual([])
    await shoot(page, `similar-${language}`)
    if (language === 'en') await picture(page, 'similar', '.field-type:has(.vitrine-similar)')

    await page.goto(`${url}/admin/collections/themes/${id}`)
    await page.waitForSelector('#action-publish')
    await page.click('#action-merge')
    const other = page.locator('.vitrine-others__found li', { hasText: 'Immigration' })
    await other.locator('button').click()
    await page.waitForSelector('.vitrine-merge__beside')
    expect(await accessibilityOf(page, '.vitrine-merge')).toEqual([])
    await shoot(page, `merge-${language}`)
    if (language === 'en') await picture(page, 'merge')
    await page.click('#action-merge-two')
    await page.waitForSelector(`.vitrine-merge__told a[href$="${immigration}"]`)
    await shoot(page, `merged-${language}`)
    // a merged record cannot be published
    await page.waitForSelector('#action-publish', { state: 'detached' })
    const mergedInto = async () => at((await coordinator.get(`/api/themes/${id}?draft=true`)).body, '/mergedInto')
    expect(await mergedInto()).toBe(immigration)

    await page.goto(`${url}/admin/collections/themes/${immigration}`)
    await page.locator('.vitrine-merge__told button').click()
    await page.waitForSelector('.vitrine-merge__told', { state: 'detached' })
    expect(await mergedInto()).toBeFalsy()
    await coordinator.delete(`/api/themes/${id}`)
  },
  120_000,
)
