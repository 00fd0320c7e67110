import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { z } from 'zod'
import { choose, openDesk, openTab, save, watchRequests, whileBuilding, type Desk } from '../support/desk'
import { idOf } from '../support/exhibit'
import { accessibilityOf, picture, shoot, within } from '../support/look'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
}, whileBuilding)
afterAll(() => desk.close(), 60_000)

/** As people do it: copied elsewhere, then pasted. */
const paste = async (page: Page, field: string, text: string) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.focus(field)
  await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`)
  await page.keyboard.press('Control+V')
}

const open = async (page: Page, path: string) => {
  await page.goto(`${desk.exhibit.url}/admin/collections/${path}`)
  await page.waitForSelector('#action-save-draft')
}

const isolates = /[\u2068\u2069]/g
const reading = async (page: Page) =>
  ((await page.textContent('#reading-date__typed')) ?? '').replace(isolates, '').replace(/\s+/g, ' ').trim()

const readAs = (page: Page, path: string) => page.evaluate(`fetch('${path}').then((answer) => answer.json())`)

const said = {
  en: {
    tabs: ['Describe', 'Date and place', 'People', 'Rights and access', 'Media', 'Notes'],
    pasted: 'Send-off at the Moscow airport, 1974-1975 / National Library of Israel',
    typed: '1974-1975',
    understood: 'Understood: 1974–19751974/1975from January 1, 1974 to December 31, 1975',
    expected: /Expected, for example/,
    sort: 'Sound',
    passage: 'Language of the passage',
  },
  he: {
    tabs: ['תיאור', 'זמן ומקום', 'אנשים', 'זכויות וגישה', 'תמונות וקבצים', 'הערות'],
    pasted: 'Send-off at the Moscow airport, 1974-1975\nNational Library of Israel',
    typed: 'ca. 1979',
    understood: 'הובן כך: בערך 19791979~מ-1 בינואר 1979 עד 31 בדצמבר 1979',
    expected: /לדוגמה/,
    sort: 'הקלטת קול',
    passage: 'שפת הקטע',
  },
} as const

test.each(['en', 'he'] as const)(
  'in %s a holding is described task by task',
  async (language) => {
    const { tabs, pasted, typed, understood, expected, sort } = said[language]
    const page = await desk.as('editor', language)
    const untilSettled = watchRequests(page)
    await open(page, 'items/create')
    await untilSettled()
    const labels = await page.locator('.tabs-field__tab-button').allInnerTexts()
    expect(labels.map((label) => label.trim())).toEqual(tabs)

    // a pasted caption offers, and fills in nothing unasked
    await paste(page, '#field-caption', pasted)
    await page.waitForSelector('#caption-offer [data-offer=captionInstitution]')
    expect(await page.inputValue('#field-caption')).toBe(said.en.pasted)
    expect(await page.inputValue('#field-title')).toBe('')
    expect(await accessibilityOf(page, '#caption-offer')).toEqual([])
    await shoot(page, `caption-${language}`)
    if (language === 'en') await picture(page, 'caption', '.tabs-field__tab--active, .tabs-field__content-wrap')
    await page.uncheck('#caption-offer [data-offer=captionDate] input')
    await page.click('#action-take-offer')
    await within(() => page.inputValue('#field-title'), 'Send-off at the Moscow airport')
    expect(await page.inputValue('#field-caption')).toBe('Send-off at the Moscow airport, 1974-1975')
    expect(await page.locator('#caption-offer').count()).toBe(0)

    // the button that says which language a passage is in says so itself
    const passage = page.locator('.fixed-toolbar .toolbar-popup__dropdown-textState').first()
    await within(() => passage.getAttribute('aria-label'), said[language].passage)
    expect((await passage.innerText()).trim()).toBe(said[language].passage)

    // only what such a thing has
    expect(await page.locator('#field-inscriptions').count()).toBe(1)
    await untilSettled()
    await choose(page, '#field-type', sort)
    await within(() => page.locator('#field-inscriptions').count(), 0)

    // the date says at once what it understood
    await openTab(page, tabs[1])
    expect(await page.inputValue('#field-date__typed')).toBe('')
    await page.fill('#field-date__typed', 'some time')
    await within(() => page.getAttribute('#reading-date__typed', 'data-understood'), 'false')
    expect(await reading(page)).toMatch(expected)
    await page.fill('#field-date__typed', typed)
    await within(() => reading(page), understood)
    expect(await accessibilityOf(page, '.vitrine-date')).toEqual([])
    await shoot(page, `date-${language}`)
    if (language === 'en') await picture(page, 'date', '.vitrine-date')

    // each rights statement is explained, and can be chosen there
    await openTab(page, tabs[3])
    await page.click('.vitrine-rights__all summary')
    expect(await page.locator('.vitrine-rights__all li').count()).toBe(20)
    await page.click('.vitrine-rights__all li:has-text("CC BY 4.0") button')
    expect(await page.getAttribute('.vitrine-rights__chosen a', 'href')).toBe(
      `https://creativecommons.org/licenses/by/4.0/deed.${language}`,
    )
    expect(await accessibilityOf(page, '.vitrine-rights__all')).toEqual([])
    await shoot(page, `rights-${language}`)
    if (language === 'en') await picture(page, 'rights', '.vitrine-rights__all')

    await save(page)
    await page.waitForURL(/items\/[0-9a-f-]{36}/)
    const [id] = /[0-9a-f-]{36}/.exec(page.url()) ?? []
    expect(await readAs(page, `/api/items/${id}?draft=true`)).toMatchObject({
      creditLine: 'National Library of Israel',
      rights: { uri: 'https://creativecommons.org/licenses/by/4.0/' },
    })
  },
  120_000,
)

test('what a genre has none of is left out of the form, unless it is there', async () => {
  const page = await desk.as('editor')
  const untilSettled = watchRequests(page)
  const languages = page.locator('.field-languages >> visible=true')
  await open(page, 'items/create')
  await untilSettled()
  await within(() => languages.count(), 1)
  await choose(page, '#field-genre', 'Photograph')
  await within(() => languages.count(), 0)
  // what is written stays in sight
  await open(page, 'items/create')
  await untilSettled()
  await page.click('.field-languages')
  await page.keyboard.type('ru')
  await page.keyboard.press('Enter')
  await untilSettled()
  await choose(page, '#field-genre', 'Photograph')
  await untilSettled()
  await within(() => languages.count(), 1)
}, 180_000)

test('the time zones that there are stand beside the field, by the names of the desk’s language', async () => {
  const page = await desk.as('editor', 'ru')
  await open(page, 'events/create')
  await openTab(page, 'Когда')
  await page.waitForSelector('datalist option[value="Asia/Jerusalem"]', { state: 'attached' })
  const list = await page.getAttribute('#field-timezone', 'list')
  const zone = page.locator(`datalist[id="${list}"] option[value="Europe/Moscow"]`)
  expect(await zone.getAttribute('label')).toMatch(/Москв/)
}, 60_000)

test('images are put into words beside their picture, and kept with the file', async () => {
  const page = await desk.as('editor', 'he')
  const id = await idOf(await desk.exhibit.as('editor'), 'items', 'letter-to-relatives-abroad')
  await open(page, `items/${id}`)
  await openTab(page, said.he.tabs[4])
  const russian = '.vitrine-media textarea[lang=ru]'
  await page.waitForSelector(russian)
  await page.fill(russian, 'Письмо на двух листах.')
  expect(await accessibilityOf(page, '.vitrine-media')).toEqual([])
  await shoot(page, 'media-he')
  await page.click('.vitrine-media__words button')
  await within(() => page.locator('.vitrine-media__words button').count(), 0)
  const medium = await page.getAttribute('[data-medium]', 'data-medium')
  expect(await readAs(page, `/api/media/${medium}?locale=ru`)).toMatchObject({ alt: 'Письмо на двух листах.' })
}, 120_000)

test.each([
  ['en', 'editor'],
  ['he', 'translator'],
] as const)(
  'in %s a record’s languages stand side by side, for the %s',
  async (language, person) => {
    const page = await desk.as(person, language)
    const id = await idOf(await desk.exhibit.as('editor'), 'items', 'refuseniks-on-hunger-strike')
    await page.goto(`${desk.exhibit.url}/admin/collections/items/${id}/languages`)
    const hebrew = '[data-text=caption] [data-locale=he] textarea'
    await page.waitForSelector(hebrew)
    expect(await page.getAttribute(hebrew, 'dir')).toBe('rtl')
    expect(await page.locator('[data-text=caption] [data-locale=en] textarea[readonly]').count()).toBe(
      person === 'translator' ? 1 : 0,
    )
    await page.fill(hebrew, '')
    await page.waitForSelector('[data-text=caption] [data-locale=he][data-state=missing]')
    await page.fill(hebrew, `כיתוב של ${person}`)
    expect(await accessibilityOf(page, '.vitrine-languages')).toEqual([])
    await shoot(page, `languages-${language}`)
    if (language === 'en') await picture(page, 'languages')
    // whoever follows a link is asked first, and what was written stays
    const link = page.locator('.step-nav a[href$="/collections/items"]')
    await link.click()
    await page.click('#confirm-cancel')
    expect(await page.inputValue(hebrew)).toBe(`כיתוב של ${person}`)
    await page.click('#action-save-languages')
    await page.waitForSelector('#action-save-languages[disabled]')
    const path = `/api/items/${id}?draft=true&locale=he`
    await within(
      async () => z.object({ caption: z.string() }).parse(await readAs(page, path)).caption,
      `כיתוב של ${person}`,
    )
    await page.fill(hebrew, 'nothing that is kept')
    await link.click()
    await page.click('#confirm-action')
    await page.waitForURL(/collections\/items(\?|$)/)
    expect(desk.browser.violations).toEqual([])
  },
  120_000,
)
