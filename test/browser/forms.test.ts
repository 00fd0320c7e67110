import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { z } from 'zod'
import { at, textAt } from '../support/client'
import { choose, openDesk, openTab, save, watchRequests, whileBuilding, type Desk } from '../support/desk'
import { idOf } from '../support/exhibit'
import { giveRole } from '../support/give-role'
import { accessibilityOf, picture, shoot, within } from '../support/look'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
}, whileBuilding)
afterAll(() => desk.close(), 60_000)

const image = join(import.meta.dirname, '../../src/demo/images/lapel-button-from-a-march.jpg')

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

/** A promise with its resolution, which Node 20 has no function for. */
const deferred = () => {
  let resolve = () => {}
  const done = new Promise<void>((resolved) => {
    resolve = resolved
  })
  return { done, resolve: () => resolve() }
}

const isolates = /[\u2068\u2069]/g
const reading = async (page: Page) =>
  ((await page.textContent('#reading-date__typed')) ?? '').replace(isolates, '').replace(/\s+/g, ' ').trim()

const readAs = (page: Page, path: string) => page.evaluate(`fetch('${path}').then((answer) => answer.json())`)

const textsByLanguage = {
  en: {
    tabs: ['Description', 'Date and place', 'People', 'Rights and access', 'Media', 'Notes'],
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
    understood: 'הובן כך: בערך 19791979~מ־1 בינואר 1979 עד 31 בדצמבר 1979',
    expected: /לדוגמה/,
    sort: 'הקלטת קול',
    passage: 'שפת הקטע',
  },
} as const

test.each(['en', 'he'] as const)(
  'in %s a holding is described in tabs by task',
  async (language) => {
    const { tabs, pasted, typed, understood, expected, sort } = textsByLanguage[language]
    const page = await desk.as('editor', language)
    const untilSettled = watchRequests(page)
    await open(page, 'items/create')
    await untilSettled()
    const labels = await page.locator('.tabs-field__tab-button').allInnerTexts()
    expect(labels.map((label) => label.trim())).toEqual(tabs)

    // a pasted caption offers, and fills in nothing unasked
    await paste(page, '#field-caption', pasted)
    await page.waitForSelector('#caption-offer [data-offer=captionDate]')
    // whose it is, is filled in already
    expect(await page.locator('#caption-offer [data-offer=captionInstitution]').count()).toBe(0)
    expect(await page.inputValue('#field-caption')).toBe(textsByLanguage.en.pasted)
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
    await within(() => passage.getAttribute('aria-label'), textsByLanguage[language].passage)
    expect((await passage.innerText()).trim()).toBe(textsByLanguage[language].passage)

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

const errorTexts = {
  en: {
    notes: 'Notes',
    describe: 'Description',
    when: 'Date and place',
    sort: 'Type',
    tag: 'Inscriptions › Language',
    ended: 'Your session has ended. Your text is still here; log in again in another tab, then save.',
  },
  he: {
    notes: 'הערות',
    describe: 'תיאור',
    when: 'זמן ומקום',
    sort: 'סוג',
    tag: 'כתובות › שפת הכתובת',
    ended: 'החיבור הסתיים. הטקסט שלכם עדיין כאן; התחברו שוב בלשונית אחרת, ואז שמרו.',
  },
} as const

test.each(['en', 'he'] as const)(
  'in %s an error of a save is shown at its field until that changes',
  async (language) => {
    const texts = errorTexts[language]
    const page = await desk.as('editor', language)
    // from now on: what was asked before and never answered is not waited for
    const untilSettled = () => watchRequests(page)()
    const activeTab = async () => (await page.locator('.tabs-field__tab-button--active').innerText()).trim()
    const errorAt = (field: string) => page.locator(`${field} .field-error`)
    await open(page, 'items/create')
    await untilSettled()
    await page.fill('#field-title', 'A telegram')
    await page.click('#field-inscriptions .array-field__add-row')
    await page.waitForSelector('#field-inscriptions__0__language')
    await untilSettled()
    await page.fill('#field-inscriptions__0__language', 'no language at all')
    // the institution is theirs, the only one that is offered
    await page.click('#field-institution .rs__control')
    await page.waitForSelector('#field-institution .rs__option')
    expect(await page.locator('#field-institution .rs__option').allInnerTexts()).toHaveLength(1)
    await page.keyboard.press('Escape')
    await openTab(page, texts.notes)
    await untilSettled()
    await save(page)
    // a toast goes by itself, so it is read first
    const messages = async () => (await page.locator('[data-sonner-toast]').allInnerTexts()).join('\n')
    const namesBoth = (text: string) => text.includes(`${texts.sort}: `) && text.includes(`${texts.tag}: `)
    await within(async () => namesBoth(await messages()), true)
    // the form asks the server what to show, twice and more: what was refused outlives the answers
    await within(() => errorAt('#field-type').count(), 1)
    await untilSettled()
    expect((await activeTab()).startsWith(texts.describe)).toBe(true)
    expect(await page.locator('.tabs-field__tab-button--active .error-pill').innerText()).toBe('2')
    expect(await page.evaluate(`document.activeElement.closest('#field-type') !== null`)).toBe(true)
    expect(await errorAt('#field-type').isVisible()).toBe(true)
    const row = page.locator('.field-type:has(> * > #field-inscriptions__0__language) .field-error')
    expect(await row.count()).toBe(1)
    await shoot(page, `refused-${language}`)

    await choose(page, '#field-type', textsByLanguage[language].sort)
    await within(() => errorAt('#field-type').count(), 0)
    await untilSettled()
    expect(await row.count()).toBe(1)
    await page.fill('#field-inscriptions__0__language', 'yi')
    await within(() => row.count(), 0)
    await save(page)
    await page.waitForURL(/items\/[0-9a-f-]{36}/)

    // the same of what is there already: the tab that hides it is opened
    await untilSettled()
    await openTab(page, texts.when)
    await page.fill('#field-date__typed', 'some time')
    await openTab(page, texts.notes)
    await save(page)
    await within(async () => (await activeTab()).startsWith(texts.when), true)
    await untilSettled()
    expect(await page.evaluate('document.activeElement.id')).toBe('field-date__typed')
    expect(await page.locator('.vitrine-date .field-error, .field-error:near(#field-date__typed)').count()).toBe(1)
    await page.fill('#field-date__typed', '1975')
    await save(page)
    await within(() => page.locator('.field-error').count(), 0)
    await within(() => page.textContent('.vitrine-date__edtf'), '1975')

    // whose session has ended is told so, and nothing is lost
    await untilSettled()
    const [token] = (await page.context().cookies()).filter(({ name }) => name === 'vitrine-token')
    if (!token) throw new Error('Nobody is logged in.')
    await page.context().clearCookies({ name: 'vitrine-token' })
    await openTab(page, texts.describe)
    await page.fill('#field-title', 'A telegram, 1975')
    await save(page)
    await page.waitForSelector('.vitrine-session')
    expect(await page.textContent('.vitrine-session p')).toBe(texts.ended)
    await within(async () => (await page.locator('[data-sonner-toast]').allInnerTexts()).includes(texts.ended), true)
    expect(await page.inputValue('#field-title')).toBe('A telegram, 1975')
    expect(await page.locator('#action-submit').count()).toBe(1)
    expect(await accessibilityOf(page, '.vitrine-session')).toEqual([])
    await shoot(page, `session-ended-${language}`)
    // logged in again in another tab
    await page.context().addCookies([token])
    await save(page)
    await within(() => page.locator('.vitrine-session').count(), 0)
    const id = page.url().split('/').at(-1)?.split('?')[0]
    expect(await readAs(page, `/api/items/${id}?draft=true`)).toMatchObject({ title: 'A telegram, 1975' })
    expect(desk.browser.violations).toEqual([])
  },
  180_000,
)

test('records and their files get one of the user’s institutions; the exhibit’s own are its coordinator’s', async () => {
  const { exhibit } = desk
  const [admin, own] = [await exhibit.as('admin'), await exhibit.as('stranger')]
  const nli = await idOf(await exhibit.as('editor'), 'institutions', 'national-library-of-israel')
  const user = textAt((await own.get('/api/users/me')).body, '/user/id')
  await giveRole(admin, own, { role: 'editor', institution: nli })
  const membership = await admin.get(
    `/api/memberships?where[user][equals]=${user}&where[institution][equals]=${nli}&depth=0`,
  )
  const page = await desk.as('stranger')
  const untilSettled = watchRequests(page)
  await open(page, 'items/create')
  await untilSettled()
  // of two, none is taken for granted
  expect((await page.innerText('#field-institution .rs__value-container')).trim()).toBe('Select a value')
  await page.click('#field-institution .rs__control')
  await within(() => page.locator('#field-institution .rs__option').count(), 2)
  await page.click('#field-institution .rs__option:has-text("National Library")')
  await openTab(page, 'Media')
  await page.click('#field-media .upload__createNewToggler')
  await page.setInputFiles('.drawer input[type=file]', image)
  await within(
    async () => (await page.innerText('.drawer #field-institution .rs__value-container')).trim(),
    'National Library of Israel',
  )
  await admin.delete(`/api/memberships/${textAt(membership.body, '/docs/0/id')}`)

  const coordinator = await desk.as('coordinator')
  await open(coordinator, 'articles/create').catch(() => undefined)
  const field = coordinator.locator('#field-institution')
  expect((await field.locator('.rs__value-container').innerText()).trim()).toBe('Select a value')
  await field.locator('.rs__control').click()
  await within(() => field.locator('.rs__menu-notice, .rs__option').count(), 1)
  expect(await field.locator('.rs__option').count()).toBe(0)
  // a list is narrowed by any institution
  await coordinator.goto(`${exhibit.url}/admin/collections/items?where[institution][equals]=${nli}`)
  await coordinator.waitForSelector('.collection-list table')
  expect(desk.browser.violations).toEqual([])
}, 120_000)

test('a field is hidden, too, by a choice made while the form’s state is on its way', async () => {
  const page = await desk.as('editor', 'en')
  const untilSettled = watchRequests(page)
  await open(page, 'items/create')
  await untilSettled()
  // the response about the title arrives just after the type is chosen
  const arrived = deferred()
  const chosen = deferred()
  await page.route('**/admin/collections/items/create', async (route) => {
    if (route.request().method() !== 'POST') return route.continue()
    const response = await route.fetch()
    arrived.resolve()
    await chosen.done
    await route.fulfill({ response })
  })
  await page.fill('#field-title', 'A recording')
  await arrived.done
  await choose(page, '#field-type', textsByLanguage.en.sort)
  chosen.resolve()
  await within(() => page.locator('#field-inscriptions').count(), 0)
  await page.close()
})

test('empty fields that do not apply to a genre are hidden', async () => {
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

test('a genre is saved repeatedly, and not over a colleague’s save', async () => {
  const { exhibit } = desk
  const coordinator = await exhibit.as('coordinator')
  const made = await coordinator.post('/api/genres', { label: 'Placard', slug: 'placard' })
  const address = `/api/genres/${textAt(made.body, '/doc/id')}`
  const label = async () => textAt((await coordinator.get(address)).body, '/label')
  const page = await desk.as('coordinator')
  await page.goto(`${exhibit.url}/admin/collections/genres/${textAt(made.body, '/doc/id')}`)
  for (const text of ['Placard of a march', 'Placard of a rally']) {
    await page.fill('#field-label', text)
    await page.click('#action-save:not([disabled])')
    await within(label, text)
  }
  const { body } = await coordinator.get(address)
  expect((await coordinator.patch(address, { label: 'Poster', revision: at(body, '/revision') })).status).toBe(200)
  await page.fill('#field-label', 'Overwritten')
  await page.click('#action-save:not([disabled])')
  await page.waitForSelector('text=Somebody changed this since')
  await shoot(page, 'genre-stale')
  expect(await label()).toBe('Poster')
}, 120_000)

test('the time-zone field suggests zones by name in the desk’s language', async () => {
  const page = await desk.as('editor', 'ru')
  await open(page, 'events/create')
  await openTab(page, 'Дата и время')
  await page.waitForSelector('datalist option[value="Asia/Jerusalem"]', { state: 'attached' })
  const list = await page.getAttribute('#field-timezone', 'list')
  const zone = page.locator(`datalist[id="${list}"] option[value="Europe/Moscow"]`)
  expect(await zone.getAttribute('label')).toMatch(/Москв/)
}, 60_000)

test('images are described beside their picture, and saved with the file', async () => {
  const page = await desk.as('editor', 'he')
  const id = await idOf(await desk.exhibit.as('editor'), 'items', 'letter-to-relatives-abroad')
  await open(page, `items/${id}`)
  await openTab(page, textsByLanguage.he.tabs[4])
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
  'in %s a record’s languages are shown side by side, for the %s',
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
