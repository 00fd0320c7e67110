import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { choose, openDesk, save, whileBuilding, type Desk } from '../support/desk'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
}, whileBuilding)
afterAll(() => desk.close(), 60_000)

/** Where a run that was asked for pictures puts them; else nowhere. */
const shoot = async (page: Page, name: string) => {
  const directory = process.env.VITRINE_SHOTS
  if (directory) await page.screenshot({ path: `${directory}/${name}.png`, fullPage: true })
}

const within = async (question: () => Promise<unknown>, wanted: unknown) => {
  const end = Date.now() + 15_000
  let answer = await question()
  while (answer !== wanted && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 100))
    answer = await question()
  }
  expect(answer).toEqual(wanted)
}

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

test.each([
  [
    'en',
    '1974-1975',
    'Understood: 1974–19751974/1975from January 1, 1974 to December 31, 1975',
    /Expected, for example/,
  ],
  ['he', 'ca. 1979', 'הובן כך: בערך 19791979~מ-1 בינואר 1979 עד 31 בדצמבר 1979', /לדוגמה/],
] as const)(
  'in %s the date says at once what it understood',
  async (language, typed, understood, expected) => {
    const page = await desk.as('editor', language)
    await open(page, 'items/create')
    await page.fill('#field-date__typed', 'some time')
    await within(() => page.getAttribute('#reading-date__typed', 'data-understood'), 'false')
    expect(await reading(page)).toMatch(expected)
    await page.fill('#field-date__typed', typed)
    await within(() => reading(page), understood)
    await shoot(page, `date-${language}`)
  },
  60_000,
)

test.each([
  ['en', 'Send-off at the Moscow airport, 1974-1975 / National Library of Israel'],
  ['he', 'Send-off at the Moscow airport, 1974-1975\nNational Library of Israel'],
] as const)(
  'in %s a pasted caption offers title, date, credit and holder, and fills in nothing unasked',
  async (language, pasted) => {
    const page = await desk.as('editor', language)
    await open(page, 'items/create')
    await paste(page, '#field-caption', pasted)
    await page.waitForSelector('#caption-offer [data-offer=captionInstitution]')
    expect(await page.inputValue('#field-caption')).toBe(
      'Send-off at the Moscow airport, 1974-1975 / National Library of Israel',
    )
    expect(await page.inputValue('#field-title')).toBe('')
    await shoot(page, `caption-${language}`)
    await page.uncheck('#caption-offer [data-offer=captionDate] input')
    await page.click('#action-take-offer')
    await within(() => page.inputValue('#field-title'), 'Send-off at the Moscow airport')
    expect(await page.inputValue('#field-caption')).toBe('Send-off at the Moscow airport, 1974-1975')
    expect(await page.inputValue('#field-date__typed')).toBe('')
    await within(() => page.locator('#field-institution .relationship--single-value__text').count(), 1)
    expect(await page.locator('#caption-offer').count()).toBe(0)
    await page.fill('#field-date__typed', '1974-1975')
    await choose(page, '#field-type', language === 'he' ? 'תמונה' : 'Still image')
    await save(page)
    await page.waitForURL(/items\/[0-9a-f-]{36}/)
    const id = page.url().split('/').at(-1)?.split('?')[0]
    const saved = await page.evaluate(`fetch('/api/items/${id}?draft=true').then((answer) => answer.json())`)
    expect(saved).toMatchObject({ creditLine: 'National Library of Israel', date: { edtf: '1974/1975' } })
  },
  60_000,
)

test.each(['en', 'he'] as const)(
  'in %s each rights statement is explained, and can be chosen there',
  async (language) => {
    const page = await desk.as('editor', language)
    await open(page, 'items/create')
    await page.click('.tabs-field__tab-button >> nth=1')
    await page.click('.vitrine-rights__all summary')
    expect(await page.locator('.vitrine-rights__all li').count()).toBe(20)
    await page.click('.vitrine-rights__all li:has-text("CC BY 4.0") button')
    await page.waitForSelector('.vitrine-rights__chosen')
    expect(await page.getAttribute('.vitrine-rights__chosen a', 'href')).toBe(
      `https://creativecommons.org/licenses/by/4.0/deed.${language}`,
    )
    await shoot(page, `rights-${language}`)
  },
  60_000,
)
