import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { z } from 'zod'
import { queryDatabase } from '../support/query-database'
import { at, listAt, textAt, type Client } from '../support/client'
import { openDesk, whileBuilding, transitionByMenu, type Desk } from '../support/desk'
import { idOf } from '../support/exhibit'
import { accessibilityOf, picture, shoot, within } from '../support/look'
import { makeHolding } from '../support/holding'

let desk: Desk
let editorsApi: Client
let coordinatorsApi: Client
let own: string
let other: string
beforeAll(async () => {
  desk = await openDesk()
  editorsApi = await desk.exhibit.as('editor')
  coordinatorsApi = await desk.exhibit.as('coordinator')
  own = await idOf(editorsApi, 'institutions', 'national-library-of-israel')
  const rows = await queryDatabase(
    desk.exhibit.databaseUrl,
    `select m.institution_id::text as id from memberships m join users u on u.id = m.user_id where u.email = 'steward@ajhs.example'`,
  )
  other = z.tuple([z.object({ id: z.string() })]).parse(rows)[0].id
}, whileBuilding)
afterAll(() => desk.close(), 60_000)

const make = (title: string) => makeHolding(editorsApi, own, title)

const publish = async (address: string) => {
  const { status, text } = await desk.exhibit.publish(address)
  if (status !== 200) throw new Error(text)
}

const createPublished = async (title: string): Promise<string> => {
  const id = await make(title)
  await publish(`/api/items/${id}`)
  return id
}

const sectionOf = async (title: string, items: readonly string[]): Promise<string> => {
  const placements = items.map((value) => ({ of: { relationTo: 'items', value } }))
  const { status, body, text } = await coordinatorsApi.post('/api/sections?locale=en', { title, placements })
  if (status !== 201) throw new Error(text)
  const id = textAt(body, '/doc/id')
  await publish(`/api/sections/${id}`)
  return id
}

const placed = async (section: string) =>
  listAt((await coordinatorsApi.get(`/api/sections/${section}?draft=true&depth=0`)).body, '/placements').map((one) =>
    at(one, '/of/value'),
  )

const open = (page: Page, id: string) => page.goto(`${desk.exhibit.url}/admin/collections/items/${id}?locale=en`)

/** What Payload draws of a menu that is open. */
const menu = '.popup__content[data-popup-id="more-moves"]'

const openMenu = async (page: Page) => {
  await page.click('#more-moves .popup-button')
  await page.waitForSelector(menu)
}

const isClosed = (page: Page) => page.waitForSelector('.vitrine-move', { state: 'detached' })

const offers = (page: Page, title: string) =>
  page.locator('.vitrine-start [data-part=offers] li').filter({ hasText: title })

const languages = ['en', 'he'] as const

test.each(languages)(
  'in %s the coordinator unpublishes a holding, and resolves one use by another record, one by removal',
  async (language) => {
    const [id, instead] = [
      await createPublished(`Taken away, ${language}`),
      await createPublished(`In its place, ${language}`),
    ]
    const [replaced, removed, left] = [
      await sectionOf(`Replaces it, ${language}`, [id]),
      await sectionOf(`Removes it, ${language}`, [id, instead]),
      await sectionOf(`Leaves a word, ${language}`, [id]),
    ]
    const page = await desk.as('coordinator', language)
    await open(page, id)
    await transitionByMenu(page, 'unpublish')
    const use = (section: string) => page.locator(`.vitrine-resolved [data-use="${section}"]`)
    await use(left).waitFor()
    expect(await page.locator('.vitrine-resolved > li').count()).toBe(3)
    expect(await use(left).locator('select').inputValue()).toBe('tombstone')
    await use(removed).locator('select').selectOption('remove')
    expect(await use(removed).locator('[data-may-change]').getAttribute('data-may-change')).toBe('true')
    await use(replaced).locator('select').selectOption('replace')
    // before anything is chosen instead, it is not done
    await page.click('#confirm-action')
    await use(replaced).locator('[role=alert]').waitFor()
    expect(await accessibilityOf(page, '.vitrine-move')).toEqual([])
    await use(replaced).locator('input[type=search]').fill(`In its place, ${language}`)
    const found = use(replaced)
      .locator('.vitrine-others__found li')
      .filter({ hasText: `In its place, ${language}` })
    await found.locator('button').first().press('Enter')
    await use(replaced).locator('.vitrine-resolved__instead').waitFor()
    expect(await use(replaced).locator('[role=alert]').count()).toBe(0)
    expect(await accessibilityOf(page, '.vitrine-move')).toEqual([])
    await shoot(page, `unpublish-${language}`)
    if (language === 'en') await picture(page, 'unpublish')
    await page.click('#confirm-action')
    await isClosed(page)
    await within(() => page.locator('.doc-controls .vitrine-standing').getAttribute('data-standing'), 'draft')
    expect([await placed(replaced), await placed(removed), await placed(left)]).toEqual([[instead], [instead], [id]])
    expect(desk.browser.violations).toEqual([])
  },
  180_000,
)

test('a steward who may not edit a use requests its removal: its editors get a task', async () => {
  const id = await createPublished('Taken away by its steward')
  const section = await sectionOf('Of the exhibit', [id])
  const steward = await desk.as('steward', 'he')
  await open(steward, id)
  await transitionByMenu(steward, 'unpublish')
  const use = steward.locator(`.vitrine-resolved [data-use="${section}"]`)
  await use.locator('select').selectOption('remove')
  expect(await use.locator('[data-may-change]').getAttribute('data-may-change')).toBe('false')
  await shoot(steward, 'unpublish-asked-he')
  await steward.click('#confirm-action')
  await isClosed(steward)
  expect(await placed(section)).toEqual([id])
  const coordinator = await desk.home('coordinator')
  const task = coordinator.locator('.vitrine-start [data-part=tasks] li').filter({ hasText: 'Of the exhibit' })
  await task.waitFor()
  expect(await task.textContent()).toContain('asks you to remove it here')
}, 120_000)

test('a steward offers a holding, withdraws and repeats the offer; the other’s steward accepts it on the start page', async () => {
  const title = 'Came to us by mistake'
  const id = await make(title)
  const steward = await desk.as('steward')
  const offer = async (note: string) => {
    await transitionByMenu(steward, 'transfer')
    expect(await accessibilityOf(steward, '.vitrine-move')).toEqual([])
    await steward.locator(`.vitrine-move option[value="${other}"]`).waitFor({ state: 'attached' })
    expect(await steward.locator(`.vitrine-move option[value="${own}"]`).count()).toBe(0)
    await steward.selectOption('.vitrine-move [name=to]', other)
    await steward.fill('.vitrine-move [name=note]', note)
    await shoot(steward, 'transfer-en')
    await steward.click('#confirm-action')
    await isClosed(steward)
  }
  await open(steward, id)
  await offer('It is yours.')
  await transitionByMenu(steward, 'transfer')
  await within(async () => (await steward.textContent('.vitrine-move p'))?.includes('American Jewish'), true)
  expect(await accessibilityOf(steward, '.vitrine-move')).toEqual([])
  await shoot(steward, 'transfer-offered-en')
  await steward.click('#confirm-action')
  await isClosed(steward)
  expect(listAt((await coordinatorsApi.get('/api/transfers')).body, '/docs')).toEqual([])
  await offer('It is yours after all.')

  const theirs = await desk.home('foreignSteward')
  const line = offers(theirs, title)
  await line.waitFor()
  expect(await line.textContent()).toContain('It is yours after all.')
  expect(await line.locator('a').count()).toBe(0)
  expect(await accessibilityOf(theirs, '.vitrine-start')).toEqual([])
  await shoot(theirs, 'offers-en')
  // what is accepted is read first
  expect(await line.locator('[data-answer=accept]').count()).toBe(0)
  await line.locator('[data-answer=read]').press('Enter')
  await line.locator('.vitrine-offered [data-pointer="/caption/en"]').waitFor()
  expect(await line.locator('.vitrine-offered').textContent()).toContain(`${title}, 1974-1975`)
  expect(await accessibilityOf(theirs, '.vitrine-start')).toEqual([])
  await shoot(theirs, 'offer-read-en')
  await line.locator('[data-answer=accept]').press('Enter')
  await line.waitFor({ state: 'detached' })
  const theirsApi = await desk.exhibit.as('foreignSteward')
  expect((await theirsApi.get(`/api/items/${id}?draft=true&depth=0`)).body).toMatchObject({ institution: other })
  expect(desk.browser.violations).toEqual([])
}, 180_000)

test('in Hebrew an offer is declined, and another withdrawn on the giver’s start page', async () => {
  const titles = ['An offer to be declined', 'An offer to be taken back'] as const
  const stewardsApi = await desk.exhibit.as('steward')
  const steward = await desk.as('steward', 'he')
  await open(steward, await make(titles[0]))
  await transitionByMenu(steward, 'transfer')
  await steward.locator(`.vitrine-move option[value="${other}"]`).waitFor({ state: 'attached' })
  await steward.selectOption('.vitrine-move [name=to]', other)
  expect(await accessibilityOf(steward, '.vitrine-move')).toEqual([])
  await shoot(steward, 'transfer-he')
  await steward.click('#confirm-action')
  await isClosed(steward)
  const second = await stewardsApi.post(`/api/items/${await make(titles[1])}/transitions/transfer`, {
    to: other,
    revision: 1,
  })
  expect(second.status).toBe(200)

  const theirs = await desk.home('foreignSteward', 'he')
  const offered = offers(theirs, titles[0])
  await offered.locator('[data-answer=read]').click()
  await offered.locator('.vitrine-offered [data-pointer="/caption/en"]').waitFor()
  expect(await accessibilityOf(theirs, '.vitrine-start')).toEqual([])
  await shoot(theirs, 'offers-he')
  await offered.locator('[data-answer=decline]').click()
  await offered.waitFor({ state: 'detached' })

  await steward.goto(`${desk.exhibit.url}/admin`)
  const waiting = offers(steward, titles[1])
  await waiting.locator('[data-answer=takeBack]').waitFor()
  expect(await offers(steward, titles[0]).count()).toBe(0)
  expect(await waiting.locator('[data-answer=accept]').count()).toBe(0)
  await shoot(steward, 'offers-giver-he')
  await waiting.locator('[data-answer=takeBack]').click()
  await waiting.waitFor({ state: 'detached' })
  expect(listAt((await coordinatorsApi.get('/api/transfers')).body, '/docs')).toEqual([])
}, 180_000)

test('the coordinator sees offers between two institutions, and ends one', async () => {
  const stewardsApi = await desk.exhibit.as('steward')
  const kept = await make('To be kept')
  await stewardsApi.post(`/api/items/${kept}/transitions/transfer`, { to: other, revision: 1 })
  const page = await desk.home('coordinator', 'ru')
  const line = offers(page, 'To be kept')
  await line.locator('[data-answer=end]').waitFor()
  expect(await line.locator('[data-answer]').count()).toBe(1)
  expect(await accessibilityOf(page, '.vitrine-start')).toEqual([])
  await shoot(page, 'offers-coordinator-ru')
  await line.locator('[data-answer=end]').click()
  await line.waitFor({ state: 'detached' })
  // while its institution has a steward, it is that one's to hand over
  await open(page, kept)
  await openMenu(page)
  expect(await page.locator('#action-transfer').count()).toBe(0)
  expect(desk.browser.violations).toEqual([])
}, 120_000)

test('a coordinator reads an offer to an institution without a steward, and accepts it with a reason', async () => {
  const id = await make('Nobody there answers')
  const stewardsApi = await desk.exhibit.as('steward')
  expect((await stewardsApi.post(`/api/items/${id}/transitions/transfer`, { to: other, revision: 1 })).status).toBe(200)
  const set = (role: string, was: string) =>
    queryDatabase(
      desk.exhibit.databaseUrl,
      `update memberships set role = '${role}' where role = '${was}' and user_id = (select id from users where email = 'steward@ajhs.example')`,
    )
  await set('editor', 'steward')
  try {
    const page = await desk.home('coordinator', 'he')
    const line = offers(page, 'Nobody there answers')
    await line.locator('[data-answer=read]').click()
    await line.locator('.vitrine-offered [data-pointer="/caption/en"]').waitFor()
    const accept = line.locator('[data-answer=accept-in-place]')
    expect(await accept.isDisabled()).toBe(true)
    await line.locator('[name=reason]').fill('They asked by letter.')
    expect(await accessibilityOf(page, '.vitrine-start')).toEqual([])
    await shoot(page, 'offer-in-place-he')
    await accept.click()
    await line.waitFor({ state: 'detached' })
  } finally {
    await set('steward', 'editor')
  }
  expect(at((await coordinatorsApi.get(`/api/items/${id}?draft=true&depth=0`)).body, '/owner')).toBe(other)
  expect(desk.browser.violations).toEqual([])
}, 120_000)

test('a coordinator acts for an institution without a steward, with a reason', async () => {
  const id = await make('Nobody speaks for it')
  const set = (role: string, was: string) =>
    queryDatabase(
      desk.exhibit.databaseUrl,
      `update memberships set role = '${role}' where role = '${was}' and user_id = (select id from users where email = 'steward@nli.example')`,
    )
  await set('editor', 'steward')
  try {
    const page = await desk.as('coordinator', 'ru')
    await open(page, id)
    await transitionByMenu(page, 'transfer')
    await page.locator(`.vitrine-move option[value="${other}"]`).waitFor({ state: 'attached' })
    await page.selectOption('.vitrine-move [name=to]', other)
    await page.fill('.vitrine-move [name=reason]', 'The archive has closed.')
    expect(await accessibilityOf(page, '.vitrine-move')).toEqual([])
    await shoot(page, 'transfer-ru')
    await page.click('#confirm-action')
    await isClosed(page)
  } finally {
    await set('steward', 'editor')
  }
  expect(at((await coordinatorsApi.get(`/api/items/${id}?draft=true&depth=0`)).body, '/owner')).toBe(other)
  expect(desk.browser.violations).toEqual([])
}, 120_000)

test.each([...languages, 'ru'] as const)(
  'in %s the coordinator erases a holding after giving the order and the record’s name',
  async (language) => {
    const id = await make(`To be erased in ${language}`)
    const slug = textAt((await editorsApi.get(`/api/items/${id}?draft=true`)).body, '/slug')
    const steward = await desk.as('steward', language)
    await open(steward, id)
    await openMenu(steward)
    expect(await steward.locator('#action-transfer').count()).toBe(1)
    expect(await steward.locator('#action-erase').count()).toBe(0)

    const page = await desk.as('coordinator', language)
    await open(page, id)
    await openMenu(page)
    expect(await page.locator(`${menu} .popup-button-list__button`).last().getAttribute('id')).toBe('action-erase')
    expect(await accessibilityOf(page, menu)).toEqual([])
    await shoot(page, `menu-${language}`)
    await page.click('#action-erase')
    await page.waitForSelector('.vitrine-move #confirm-action')
    await page.waitForSelector('.vitrine-move [data-files=none]')
    await page.fill('.vitrine-move [name=reason]', 'Order 17 of 2026')
    await page.fill('.vitrine-move [name=publicReason]', 'Removed by order of a court.')
    await page.fill('.vitrine-move [name=note]', `${slug}-2`)
    await page.click('#confirm-action')
    await page.waitForSelector('.vitrine-move [name=note][aria-invalid=true]')
    await within(() => page.evaluate('document.activeElement?.name'), 'note')
    expect(await accessibilityOf(page, '.vitrine-move')).toEqual([])
    await shoot(page, `erase-${language}`)
    await page.fill('.vitrine-move [name=note]', slug)
    await page.click('#confirm-action')
    await page.waitForURL(/collections\/items(\?|$)/)
    await page.waitForSelector('.collection-list')
    await shoot(page, `erased-${language}`)
    expect((await editorsApi.get(`/api/items/${id}?draft=true`)).status).toBe(404)
    expect((await coordinatorsApi.get(`/api/items/${id}/readiness`)).status).toBe(404)
    expect(desk.browser.violations).toEqual([])
  },
  180_000,
)
