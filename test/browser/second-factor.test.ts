import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { queryDatabase } from '../support/query-database'
import { openDesk, whileBuilding, type Desk } from '../support/desk'
import { emails } from '../support/exhibit'
import { shoot } from '../support/look'
import { password } from '../support/server'
import { totpCode } from '../support/people'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
}, whileBuilding)
afterAll(() => desk.close(), 30_000)

const main = '.vitrine-factor'

/**
 * Enrols from the account page with the password, the QR code and the first code; returns the key and the recovery
 * codes.
 */
const setUp = async (page: Page, language: string): Promise<{ key: string; recoveryCodes: string[] }> => {
  await page.goto(`${desk.exhibit.url}/admin/account`)
  await page.waitForSelector('.vitrine-factor-account a')
  await shoot(page, `account-${language}`)
  await page.click('.vitrine-factor-account a')
  await page.fill(`${main} input[name=password]`, 'not the password')
  await page.keyboard.press('Enter')
  await page.waitForSelector(`${main} input[aria-invalid=true]`)
  await shoot(page, `password-${language}`)
  await page.fill(`${main} input[name=password]`, password)
  await page.keyboard.press('Enter')
  const picture = page.locator(`${main} img`)
  await picture.waitFor()
  expect(await picture.evaluate((image) => 'naturalWidth' in image && Number(image.naturalWidth) > 0)).toBe(true)
  await page.waitForSelector('[name=code]:focus')
  await shoot(page, `setup-${language}`)
  const key = (await page.locator(`${main}__key`).innerText()).replaceAll(' ', '')
  await page.keyboard.type(totpCode(key, -1))
  await page.keyboard.press('Enter')
  await page.waitForSelector(`${main}__codes`)
  await shoot(page, `recovery-${language}`)
  const recoveryCodes = await page.locator(`${main}__codes code`).allInnerTexts()
  expect(recoveryCodes).toHaveLength(10)
  await page.click(`${main}__buttons button:last-child`)
  await page.waitForURL(/admin\/account/)
  return { key, recoveryCodes }
}

const logOutAndEnterPassword = async (page: Page, person: keyof typeof emails) => {
  await page.goto(`${desk.exhibit.url}/admin/logout`)
  await page.waitForURL(/admin\/login/)
  await page.goto(`${desk.exhibit.url}/admin/login?redirect=%2Fadmin%2Fcollections%2Fthemes`)
  await page.fill('#field-email', emails[person])
  await page.fill('#field-password', password)
  await page.click('button[type=submit]')
  await page.waitForSelector(`${main} input[name=code]`)
}

test('an editor enrols a second factor, logs out, and returns with a code to the requested page', async () => {
  const page = await desk.as('editor')
  const { key } = await setUp(page, 'en')
  await logOutAndEnterPassword(page, 'editor')
  await shoot(page, 'code-en')
  // a pending login can open no page of the desk
  await page.goto(`${desk.exhibit.url}/admin/collections/items`)
  await page.waitForSelector(`${main} input[name=code]`)
  await page.waitForSelector('[name=code]:focus')
  await page.keyboard.type('000000')
  await page.keyboard.press('Enter')
  await page.waitForSelector(`${main} [role=alert]:not(:empty)`)
  await shoot(page, 'code-wrong-en')
  expect(await page.inputValue(`${main} input[name=code]`)).toBe('')
  await page.keyboard.type(totpCode(key))
  await page.keyboard.press('Enter')
  await page.waitForURL(/admin\/collections\/items/)
  await page.waitForSelector('.collection-list table')
}, 120_000)

test('in Hebrew the pages are right-to-left, codes left-to-right, and a recovery code is accepted', async () => {
  const page = await desk.as('steward', 'he')
  const { recoveryCodes } = await setUp(page, 'he')
  await logOutAndEnterPassword(page, 'steward')
  await shoot(page, 'code-he')
  expect(await page.evaluate('getComputedStyle(document.querySelector(".vitrine-factor h1")).direction')).toBe('rtl')
  expect(await page.getAttribute(`${main} input[name=code]`, 'dir')).toBe('ltr')
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
  await page.fill(`${main} input[name=code]`, recoveryCodes[0] ?? '')
  await page.keyboard.press('Enter')
  await page.waitForURL(/admin\/collections\/themes/)
  await page.goto(`${desk.exhibit.url}/admin/second-factor`)
  await page.waitForSelector(`${main} input[name=code]`)
  await shoot(page, 'removal-he')
  expect(desk.browser.violations).toEqual([])
}, 120_000)

test('an administrator removes it for a user who lost the device; a user may cancel a pending login', async () => {
  const [{ id } = { id: '' }] = await queryDatabase(
    desk.exhibit.databaseUrl,
    `select id::text as id from users where email = '${emails.editor}'`,
  )
  const page = await desk.as('admin')
  await page.goto(`${desk.exhibit.url}/admin/collections/users/${String(id)}`)
  await page.click('.vitrine-factor-account button')
  await shoot(page, 'of-somebody-en')
  await page.click('.vitrine-factor-account button')
  await page.waitForSelector('.vitrine-factor-account [role=status]:not(:empty)')
  const left = await queryDatabase(
    desk.exhibit.databaseUrl,
    `select u.email from editorial.second_factors f join users u on u.id = f.user_id`,
  )
  expect(left).toEqual([{ email: emails.steward }])

  await logOutAndEnterPassword(page, 'steward')
  await page.click(`${main}__buttons button:last-child`)
  await page.waitForSelector('#field-email')
}, 120_000)
