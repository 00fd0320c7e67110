import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { at, type Client } from '../support/client'
import { openDesk, watchRequests, whileBuilding, type Desk } from '../support/desk'
import { idOf } from '../support/exhibit'
import { accessibilityOf, picture, shoot } from '../support/look'
import { transitionLatest } from '../support/publisher'
import { makeHolding } from '../support/holding'
import { pictureOf, upload } from '../support/media'

let desk: Desk
let editor: Client
let steward: Client
let coordinator: Client
let institution: string

beforeAll(async () => {
  desk = await openDesk()
  editor = await desk.exhibit.as('editor')
  steward = await desk.exhibit.as('steward')
  coordinator = await desk.exhibit.as('coordinator')
  institution = await idOf(editor, 'institutions', 'national-library-of-israel')
}, whileBuilding)
afterAll(() => desk.close(), 60_000)

const make = (title: string) => makeHolding(editor, institution, title)

const executeByApi = async (by: Client, transition: string, id: string, input: object = {}) => {
  const response = await transitionLatest(by, `/api/items/${id}`, transition, input)
  if (response.status !== 200) throw new Error(response.text)
}

const workOf = async (id: string) => at((await editor.get(`/api/items/${id}?draft=true&depth=0`)).body, '/work')

const part = (page: Page, name: string) => page.locator(`.vitrine-start [data-part=${name}]`)

const languages = ['en', 'he'] as const

test.each(languages)(
  'in %s an editor finds requested changes, and a notification',
  async (language) => {
    const sent = await make(`Sent back in ${language}`)
    const begun = await editor.post('/api/items?locale=en', {
      title: `Begun in ${language}`,
      type: 'text',
      institution,
    })
    expect(begun.status).toBe(201)
    await executeByApi(editor, 'submit', sent)
    await executeByApi(steward, 'request_changes', sent, { note: 'Whose hand is it?' })
    const page = await desk.home('editor', language)
    await part(page, 'changes').locator('blockquote').first().waitFor()
    expect(await part(page, 'changes').textContent()).toContain('Whose hand is it?')
    expect(await part(page, 'drafts').textContent()).toContain(`Begun in ${language}`)
    expect(await part(page, 'gaps').locator('a').count()).toBe(1)
    expect(await part(page, 'review').count()).toBe(0)
    expect(await accessibilityOf(page, '.vitrine-start')).toEqual([])
    await shoot(page, `start-editor-${language}`)

    await page.waitForSelector('.vitrine-bell span')
    expect(await accessibilityOf(page, '.vitrine-bell')).toEqual([])
    await page.click('.vitrine-bell')
    const first = page.locator('.vitrine-notices li').first()
    await first.waitFor()
    expect(await first.textContent()).toContain('Whose hand is it?')
    expect(await first.locator('a').first().getAttribute('href')).toMatch(new RegExp(`/collections/items/${sent}$`))
    expect(await accessibilityOf(page, '.vitrine-notices')).toEqual([])
    // what is shown counts as seen, and the bell knows
    await page.waitForSelector('.vitrine-bell span', { state: 'detached' })
    await shoot(page, `notices-${language}`)
    expect(at((await editor.get('/api/notices?limit=1')).body, '/unseen')).toBe(0)
  },
  180_000,
)

test.each(languages)(
  'in %s a steward approves several records, and is told which one was stale',
  async (language) => {
    const ids = []
    for (const n of [1, 2, 3]) ids.push(await make(`Queue ${n} in ${language}`))
    const [one = '', two = '', three = ''] = ids
    for (const id of ids) await executeByApi(editor, 'submit', id, { note: `For the queue in ${language}` })
    const page = await desk.home('steward', language)
    await part(page, 'review').locator('li').first().waitFor()
    expect(await accessibilityOf(page, '.vitrine-start')).toEqual([])
    await shoot(page, `start-steward-${language}`)
    if (language === 'en') await picture(page, 'start')
    await part(page, 'review').locator('p a').click()
    await page.waitForURL(/reviews\?work=in_review/)
    const row = (title: string) => page.locator('.vitrine-queue tbody tr').filter({ hasText: title })
    await row(`Queue 3 in ${language}`).waitFor()
    expect(await accessibilityOf(page, '.vitrine-queue')).toEqual([])
    // somebody edits one while the steward is looking
    await editor.patch(`/api/items/${two}?locale=en`, { caption: 'Another caption, 1975' })
    for (const n of [1, 2, 3]) await row(`Queue ${n} in ${language}`).locator('input').press('Space')
    await page.locator('#many-approve').press('Enter')
    await page.waitForSelector('.vitrine-many__form')
    expect(await accessibilityOf(page, '.vitrine-queue')).toEqual([])
    await shoot(page, `queue-${language}`)
    if (language === 'en') await picture(page, 'reviews')
    await page.click('.vitrine-many__form button[type=submit]')
    await page.waitForSelector('.vitrine-many__moved li')
    expect(await page.locator('.vitrine-many__moved li').count()).toBe(1)
    expect(await page.locator('.vitrine-many__moved li').textContent()).toContain(`Queue 2 in ${language}`)
    expect([await workOf(one), await workOf(two), await workOf(three)]).toEqual(['approved', 'draft', 'approved'])
    await row(`Queue 1 in ${language}`).waitFor({ state: 'detached' })
    await shoot(page, `queue-moved-${language}`)
    await page.selectOption('.vitrine-queue select[name=work]', 'approved')
    await row(`Queue 1 in ${language}`).waitFor()
    expect(page.url()).toContain('work=approved')
  },
  180_000,
)

test.each(languages)(
  'in %s the coordinator sees a section’s problems and recent changes; publishes, and sets the review rules',
  async (language) => {
    const section = await coordinator.post('/api/sections?draft=true&locale=en', {
      title: `Begun in ${language}`,
      placements: [{ of: { relationTo: 'items', value: await make(`Placed in ${language}`) } }],
    })
    expect(section.status).toBe(201)
    const id = await make(`To be shown in ${language}`)
    await executeByApi(editor, 'submit', id)
    await executeByApi(steward, 'approve', id)
    const page = await desk.home('coordinator', language)
    const begun = part(page, 'sections')
      .locator('li')
      .filter({ hasText: `Begun in ${language}` })
    await begun.locator('[data-blockers]:not([data-blockers=""])').waitFor()
    expect(Number(await begun.locator('[data-blockers]').getAttribute('data-blockers'))).toBeGreaterThan(0)
    await part(page, 'since').locator('li').first().waitFor()
    expect(await accessibilityOf(page, '.vitrine-start')).toEqual([])
    await shoot(page, `start-coordinator-${language}`)

    await page.goto(`${desk.exhibit.url}/admin/reviews?work=approved&institution=${institution}&kind=items`)
    const row = page.locator('.vitrine-queue tbody tr').filter({ hasText: `To be shown in ${language}` })
    await row.locator('input').check()
    await page.click('#many-publish')
    await page.click('.vitrine-many__form button[type=submit]')
    await row.waitFor({ state: 'detached' })
    expect(await workOf(id)).toBe('clean')

    await page.goto(`${desk.exhibit.url}/admin/policies?institution=${institution}`)
    await page.waitForSelector('.vitrine-policies form')
    expect(await accessibilityOf(page, '.vitrine-policies')).toEqual([])
    await page.check('.vitrine-policies [name=fourEyes]')
    await page.click('.vitrine-policies button[type=submit]')
    await page.waitForSelector('.vitrine-policies [aria-live]:not(:empty)')
    await shoot(page, `policies-${language}`)
    if (language === 'en') await picture(page, 'rules')
    const theirs = await desk.as('steward', language)
    await theirs.goto(`${desk.exhibit.url}/admin/policies`)
    await theirs.waitForSelector('.vitrine-policies [data-policy=fourEyes]')
    expect(await theirs.locator('.vitrine-policies input').count()).toBe(0)
    expect(at((await steward.get(`/api/institutions/${institution}/policies`)).body, '/fourEyes')).toBe(true)
    await coordinator.patch(`/api/institutions/${institution}/policies`, { fourEyes: false })
  },
  180_000,
)

test.each(languages)(
  'in %s several records are submitted from their list',
  async (language) => {
    const ids = [await make(`Listed 1 in ${language}`), await make(`Listed 2 in ${language}`)]
    const page = await desk.as('editor', language)
    const untilSettled = watchRequests(page)
    await page.goto(`${desk.exhibit.url}/admin/collections/items?limit=10&sort=-updatedAt`)
    await page.waitForSelector('.collection-list tbody tr')
    await untilSettled()
    for (const n of [1, 2])
      await page
        .locator('tbody tr')
        .filter({ hasText: `Listed ${n} in ${language}` })
        .locator('.cell-_select input')
        .check()
    await page.click('.vitrine-many summary')
    await page.fill('.vitrine-many__form [name=note]', 'Both at once')
    expect(await accessibilityOf(page, '.vitrine-many')).toEqual([])
    await shoot(page, `submit-many-${language}`)
    await page.click('.vitrine-many__form button[type=submit]')
    await page.waitForSelector('.vitrine-many__moved button')
    expect([await workOf(ids[0] ?? ''), await workOf(ids[1] ?? '')]).toEqual(['in_review', 'in_review'])
  },
  180_000,
)

test.each(languages)(
  'in %s a steward lifts a takedown',
  async (language) => {
    const name = `platform-${language}.png`
    const picture = await pictureOf(language === 'en' ? '#31415a' : '#27182a', name)
    const { id: medium } = await upload(editor, { institution, alt: 'A platform' }, picture)
    const id = await make(`Taken back in ${language}`)
    expect((await editor.patch(`/api/items/${id}?draft=true&locale=en`, { media: [medium] })).status).toBe(200)
    await executeByApi(steward, 'withdraw', id, { reason: 'consent' })
    const page = await desk.home('steward', language)
    const file = part(page, 'taken-back').locator('li').filter({ hasText: name })
    await file.waitFor()
    expect(await file.locator('a').first().getAttribute('href')).toMatch(new RegExp(`/collections/media/${medium}$`))
    expect(await accessibilityOf(page, '.vitrine-start')).toEqual([])
    await shoot(page, `taken-back-${language}`)
    await file.locator('button').click()
    await page.fill('.vitrine-move [name=reason]', 'The family agreed.')
    expect(await accessibilityOf(page, '.vitrine-move')).toEqual([])
    await shoot(page, `lift-${language}`)
    await page.click('.vitrine-move #confirm-action')
    await file.waitFor({ state: 'detached' })
    expect(at((await steward.get(`/api/taken-back?medium=${medium}`)).body, '/docs')).toEqual([])
  },
  180_000,
)

test('a translator sees records without a name in their language', async () => {
  await make('In English alone')
  const page = await desk.home('translator', 'en')
  await part(page, 'untranslated').locator('li').first().waitFor()
  expect(await part(page, 'untranslated').textContent()).toContain('In English alone')
  expect(await part(page, 'drafts').count()).toBe(0)
}, 120_000)
