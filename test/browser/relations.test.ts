import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { at, textAt } from '../support/client'
import { choose, openDesk, openTab, save, watchRequests, whileBuilding, type Desk } from '../support/desk'
import { shoot, within } from '../support/look'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
}, whileBuilding)
afterAll(() => desk.close(), 60_000)

const textsByLanguage = {
  en: {
    describe: 'Description',
    people: 'People',
    places: 'Date and place',
    image: 'Still image',
    living: 'No',
    name: 'A neighbour of the singer',
  },
  he: { describe: 'תיאור', people: 'אנשים', places: 'זמן ומקום', image: 'תמונה', living: 'לא', name: 'שכנה של הזמר' },
} as const

test.each(['en', 'he'] as const)(
  'in %s an editor proposes a person and a place from the holding’s form; other kinds cannot be created there',
  async (language) => {
    const texts = textsByLanguage[language]
    const page = await desk.as('editor', language)
    const untilSettled = watchRequests(page)
    await page.goto(`${desk.exhibit.url}/admin/collections/items/create?locale=en`)
    await page.waitForSelector('#action-save-draft')
    await untilSettled()
    // genres and institutions are the coordinator's
    for (const field of ['institution', 'genre'])
      expect(await page.locator(`#field-${field} .relationship-add-new`).count()).toBe(0)
    expect(await page.locator('#field-archivalCollection .relationship-add-new').count()).toBe(1)

    await openTab(page, texts.people)
    await page.click('#field-depicts .array-field__add-row')
    await untilSettled()
    await page.click('#field-depicts__0__person .relationship-add-new__add-button')
    await page.fill('.drawer #field-name', texts.name)
    await choose(page, '.drawer #field-living', texts.living)
    await shoot(page, `create-person-${language}`)
    await page.click('.drawer #action-save-draft:not([disabled])')
    const chosen = page.locator('#field-depicts__0__person .relationship--single-value')
    await within(async () => (await chosen.count()) && (await chosen.innerText()).trim(), texts.name)
    await untilSettled()
    if ((await page.locator('.drawer #field-name').count()) > 0) await page.click('.drawer .doc-drawer__header-close')
    await page.waitForSelector('.drawer #field-name', { state: 'detached' })

    // of who had a part in it they may propose people, and no institutions
    await page.click('#field-agents .array-field__add-row')
    await page.click('#field-agents__0__agent .relationship-add-new__add-button')
    await page.waitForSelector('.relationship-add-new__relation-button--people')
    expect(await page.locator('.relationship-add-new__relation-button--institutions').count()).toBe(0)
    await page.keyboard.press('Escape')

    await openTab(page, texts.places)
    await page.click('#field-places .array-field__add-row')
    await page.click('#field-places__0__place .relationship-add-new__add-button')
    await page.fill('.drawer #field-name', texts.name)
    await page.click('.drawer #action-save-draft:not([disabled])')
    const place = page.locator('#field-places__0__place .relationship--single-value')
    await within(async () => (await place.count()) && (await place.innerText()).trim(), texts.name)
    await untilSettled()
    if ((await page.locator('.drawer #field-name').count()) > 0) await page.click('.drawer .doc-drawer__header-close')
    await page.waitForSelector('.drawer #field-name', { state: 'detached' })

    await openTab(page, texts.describe)
    await page.fill('#field-title', texts.name)
    await choose(page, '#field-institution', 'National Library of Israel')
    await untilSettled()
    await choose(page, '#field-type', texts.image)
    await untilSettled()
    await save(page)
    await page.waitForURL(/items\/[0-9a-f-]{36}/)
    const [id] = /[0-9a-f-]{36}/.exec(page.url()) ?? []
    const editor = await desk.exhibit.as('editor')
    const saved = (await editor.get(`/api/items/${id}?draft=true&depth=0`)).body
    for (const [kind, path] of [
      ['people', '/depicts/0/person'],
      ['places', '/places/0/place'],
    ] as const) {
      const made = await editor.get(`/api/${kind}/${textAt(saved, path)}?draft=true&depth=0&locale=en`)
      expect([at(made.body, '/name'), at(made.body, '/_status')]).toEqual([texts.name, 'draft'])
    }
  },
  180_000,
)
