import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { at, listAt } from '../support/client'
import { openDesk, whileBuilding, type Desk } from '../support/desk'
import { emails, idOf } from '../support/exhibit'
import { accessibilityOf, shoot, within } from '../support/look'
import { mailTo, openMailServer, type MailServer } from '../support/mail-server'
import { password } from '../support/server'
import { idOfPerson } from '../support/people'

let desk: Desk
let mail: MailServer
beforeAll(async () => {
  mail = await openMailServer()
  desk = await openDesk({ SMTP_URL: mail.url, MAIL_FROM: 'The desk <desk@exhibit.example>' })
}, whileBuilding)
afterAll(async () => {
  await desk.close()
  await mail.close()
}, 60_000)

const linkIn = (text: string) => {
  const link = /http\S+\/admin\/reset\/[0-9a-f]{40}/.exec(text)?.[0]
  if (link === undefined) throw new Error(`There is no link in: ${text}`)
  return link
}
/** Filled in before React has taken it over, a form would be sent without its scripts, or lose what was written. */
const isHydrated = `Object.keys(document.querySelector('#field-password') ?? {}).some((key) => key.startsWith('__react'))`

const choosePassword = async (page: Page, password: string) => {
  await within(() => page.evaluate(isHydrated), true)
  await page.fill('#field-password', password)
  await page.fill('#field-confirm-password', password)
  await page.click('button[type=submit]')
}

test('a steward invites; the e-mailed link sets a password once, and the desk shows only their institution', async () => {
  const { exhibit, browser } = desk
  const email = 'rivka@nli.example'
  const steward = await desk.as('steward')
  await steward.goto(`${exhibit.url}/admin/collections/users`)
  expect(await steward.locator('a[href$="/users/create"]').count()).toBe(0)
  await steward.click('#action-invite')
  const roles = steward.getByLabel('Role', { exact: true })
  expect(await roles.locator('option').allTextContents()).toEqual(['Choose…', 'Editor', 'Steward'])
  await steward.click('#action-send-invitation')
  await steward.waitForSelector('text=Enter an e-mail address')
  await steward.getByLabel('Name', { exact: true }).fill('Rivka Levi')
  await steward.getByLabel('E-mail', { exact: true }).fill(email)
  await roles.selectOption('editor')
  await steward.getByLabel('Language of the e-mail').selectOption('he')
  await steward.click('#action-send-invitation')
  expect(await steward.textContent('#invitation-outcome')).toContain(email)
  expect(await steward.locator('#invitation-outcome ~ * input').count()).toBe(0)
  await steward.waitForSelector(`.collection-list td:has-text("${email}")`)
  const message = await mailTo(mail, email)
  expect(message.subject).toMatch(/[א-ת]/)
  const link = linkIn(message.text)

  const rivka = await browser.page({ locale: 'ru', viewport: { width: 1440, height: 1000 } })
  const other = await browser.page({ locale: 'he' })
  await Promise.all([rivka, other].map((page) => page.goto(link, { waitUntil: 'networkidle' })))
  await choosePassword(rivka, 'short')
  await rivka.waitForSelector('text=Нужно не меньше 12 знаков.')
  await choosePassword(rivka, 'the tree by the river')
  await rivka.waitForSelector('.dashboard')
  await choosePassword(other, 'the tree by the sea')
  await other.waitForSelector('text=הקישור')
  await rivka.goto(`${exhibit.url}/admin/collections/institutions`)
  await rivka.waitForSelector('.collection-list table')
  const mine = 'fetch("/api/memberships").then((answer) => answer.json())'
  expect(at(await rivka.evaluate(mine), '/docs/0/role')).toBe('editor')
}, 120_000)

/** Makes an offer of a role at another institution to somebody who has an account. */
const offer = async (to: 'translator' | 'steward') => {
  const { exhibit } = desk
  const institution = await idOf(
    await exhibit.as('foreignSteward'),
    'institutions',
    'american-jewish-historical-society',
  )
  const invited = { email: emails[to], name: 'Somebody', role: 'editor', institution }
  expect((await (await exhibit.as('foreignSteward')).post('/api/users/invite', invited)).status).toBe(201)
  return institution
}

test('an offered role is revoked on the start page of its author', async () => {
  const { exhibit, browser } = desk
  await offer('translator')
  const page = await desk.home('foreignSteward', 'ru')
  await page.waitForSelector('[data-part=roles-made] [data-answer=take-back]')
  expect(await page.textContent('[data-part=roles-made]')).toContain(emails.translator)
  expect(await accessibilityOf(page, '[data-part=roles-made]')).toEqual([])
  await shoot(page, 'roles-made-ru')
  await page.click('[data-part=roles-made] [data-answer=take-back]')
  await within(() => page.locator('[data-part=roles-made]').count(), 0)
  expect(listAt((await (await exhibit.as('translator')).get('/api/users/offers')).body, '/docs')).toEqual([])
  expect(browser.violations).toEqual([])
}, 120_000)

test.each(['en', 'he'] as const)(
  'in %s an offered role begins when it is accepted',
  async (language) => {
    const { exhibit, browser } = desk
    const person = language === 'en' ? 'translator' : 'steward'
    const institution = await offer(person)
    const memberships = async () =>
      JSON.stringify((await (await exhibit.as(person)).get('/api/memberships?limit=50')).body).split(institution)
        .length > 1
    const page = await desk.home(person, language)
    await page.waitForSelector('[data-part=roles] [data-answer=decline]')
    expect(await accessibilityOf(page, '[data-part=roles]')).toEqual([])
    await shoot(page, `offered-role-${language}`)
    await page.click('[data-part=roles] [data-answer=decline]')
    await within(() => page.locator('[data-part=roles]').count(), 0)
    expect(await memberships()).toBe(false)

    await offer(person)
    await page.reload()
    await page.click('[data-part=roles] [data-answer=accept]')
    await within(() => page.locator('[data-part=roles]').count(), 0)
    expect(await memberships()).toBe(true)
    expect(browser.violations).toEqual([])
  },
  120_000,
)

test.each(['en', 'he'] as const)(
  'in %s an administrator vouches for an unconfirmed account',
  async (language) => {
    const { exhibit, browser } = desk
    const email = `unconfirmed-${language}@ajhs.example`
    await (
      await exhibit.as('foreignSteward')
    ).post('/api/users/invite', {
      email,
      name: 'Noa Amar',
      role: 'editor',
      institution: await idOf(await exhibit.as('foreignSteward'), 'institutions', 'american-jewish-historical-society'),
    })
    const page = await desk.home('admin', language)
    const button = `[data-vouch="${email}"]`
    await page.waitForSelector(button)
    expect(await accessibilityOf(page, '[data-part=unconfirmed]')).toEqual([])
    await shoot(page, `unconfirmed-${language}`)
    await page.click(button)
    await page.click('#confirm-action')
    await within(() => page.locator(button).count(), 0)
    const listed = (await (await exhibit.as('admin')).get('/api/users/unconfirmed')).text
    expect(listed).not.toContain(email)
    expect(browser.violations).toEqual([])
  },
  120_000,
)

test.each(['en', 'he'] as const)(
  'in %s an administrator gives a reason to change a steward’s address, and sees it pending',
  async (language) => {
    const { exhibit, browser } = desk
    const page = await desk.as('admin', language)
    await page.goto(`${exhibit.url}/admin/collections/users/${await idOfPerson(desk.exhibit, emails.foreignSteward)}`)
    const newEmail = `moved-${language}@ajhs.example`
    await page.fill('#change-address [data-field=email]', newEmail)
    await page.fill('#change-address [data-field=password]', password)
    await page.click('#change-address-send')
    await page.waitForSelector('#change-address [role=alert]')
    await page.fill('#change-address [name=reason]', 'Their provider closes.')
    await shoot(page, `steward-address-${language}`)
    await page.click('#change-address-send')
    await page.waitForSelector('#change-address [role=status]')
    await page.goto(`${exhibit.url}/admin`)
    await page.waitForSelector(`[data-part=addresses] >> text=${newEmail}`)
    await page.waitForSelector('[data-part=addresses] >> text=Their provider closes.')
    expect(await accessibilityOf(page, '[data-part=addresses]')).toEqual([])
    await shoot(page, `waiting-addresses-${language}`)
    expect(browser.violations).toEqual([])
  },
  120_000,
)

test('a deactivated user is logged out at the next step, and a colleague takes over their proposals', async () => {
  const { exhibit } = desk
  const editor = await desk.as('editor')
  const person = await idOfPerson(desk.exhibit, emails.editor)
  await (await exhibit.as('editor')).post('/api/themes?draft=true&locale=en', { title: 'A proposal' })
  const steward = await desk.as('steward')
  await steward.goto(`${exhibit.url}/admin/collections/users/${person}`)
  await steward.selectOption('#leaver [name=handOverTo]', await idOfPerson(desk.exhibit, emails.steward))
  await steward.click('#action-close-account')
  await steward.click('#confirm-action')
  await steward.waitForSelector('#account-closed')
  await editor.goto(`${exhibit.url}/admin/collections/items`)
  await editor.waitForURL(/admin\/login/)
  const colleague = await exhibit.as('steward')
  expect((await colleague.get('/api/themes?draft=true&where[title][equals]=A proposal')).text).toContain(
    '"totalDocs":1',
  )
}, 60_000)

test('the user’s own account: sessions, and a clear error for a short password', async () => {
  const { exhibit } = desk
  const page = await desk.as('stranger')
  const elsewhere = await exhibit.as('stranger')
  await page.goto(`${exhibit.url}/admin/account`)
  await page.click('#action-end-others')
  await page.waitForSelector('#action-end-others', { state: 'detached' })
  expect(at((await elsewhere.get('/api/users/me')).body, '/user')).toBeNull()
  await page.fill('#change-own-password [data-field=password]', 'not the password')
  await page.fill('#change-own-password [data-field=newPassword]', 'short')
  await page.click('#change-own-password-send')
  await page.waitForSelector('text=The password is wrong.')
  await page.fill('#change-own-password [data-field=password]', password)
  await page.click('#change-own-password-send')
  await page.waitForSelector('text=Use at least 12 characters.')
}, 60_000)

test.each([
  ['en', 'translator'],
  ['he', 'stranger'],
] as const)(
  'in %s an address takes effect when its link is followed',
  async (language, person) => {
    const { exhibit, browser } = desk
    const address = `new-${language}@exhibit.example`
    const page = await desk.as(person, language)
    await page.goto(`${exhibit.url}/admin/account`)
    await page.fill('#change-address [data-field=email]', address)
    await page.fill('#change-address [data-field=password]', 'not the password')
    await page.click('#change-address-send')
    await page.waitForSelector('#change-address .vitrine-form__error')
    await page.fill('#change-address [data-field=password]', password)
    await page.click('#change-address-send')
    await page.waitForSelector('#change-address [role=status]')
    expect(await accessibilityOf(page, '#access')).toEqual([])
    await shoot(page, `change-address-${language}`)
    const link = /http\S+\/admin\/confirm-address\?token=\S+/.exec((await mailTo(mail, address)).text)?.[0] ?? ''

    const logIn = (email: string) => exhibit.anonymous.post('/api/users/login', { email, password })
    expect([(await logIn(address)).status, (await logIn(emails[person])).status]).toEqual([401, 200])
    const reader = await browser.page({ locale: language })
    await reader.context().addCookies([{ name: 'vitrine-lng', value: language, url: exhibit.url }])
    await reader.goto(link, { waitUntil: 'networkidle' })
    await shoot(reader, `confirm-address-${language}`)
    await reader.click('#action-confirm-address')
    await within(() => reader.locator('#action-confirm-address').count(), 0)
    expect(await accessibilityOf(reader, '.vitrine-factor')).toEqual([])
    expect([(await logIn(address)).status, (await logIn(emails[person])).status]).toEqual([200, 401])
    expect(browser.violations).toEqual([])
  },
  120_000,
)
