import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { textAt, type Client } from '../support/client'
import {
  openDesk,
  save,
  displayStatus,
  watchRequests,
  whileBuilding,
  transitionByMenu,
  type Desk,
} from '../support/desk'
import { idOf, untilReleased } from '../support/exhibit'
import { accessibilityOf, picture, shoot, within } from '../support/look'
import { makeHolding } from '../support/holding'
import { valueIn } from '../../src/model/relations'

let desk: Desk
let editorsApi: Client
let coordinatorsApi: Client
let institution: string
beforeAll(async () => {
  desk = await openDesk()
  editorsApi = await desk.exhibit.as('editor')
  coordinatorsApi = await desk.exhibit.as('coordinator')
  institution = await idOf(editorsApi, 'institutions', 'national-library-of-israel')
}, whileBuilding)
afterAll(() => desk.close(), 60_000)

const make = (title: string, input: object = {}) =>
  makeHolding(editorsApi, institution, title, { caption: `${title}, five years in Moscow`, ...input })

const done = async (by: Client, address: string, input: object = {}) => {
  const response = await by.post(address, input)
  expect([address, response.status, response.status === 200 ? '' : response.text]).toEqual([address, 200, ''])
}

const setPolicies = async (policies: object) => {
  const { status } = await coordinatorsApi.patch(`/api/institutions/${institution}/policies`, policies)
  expect(status).toBe(200)
}

const addressOf = (id: string, kind = 'items') => `${desk.exhibit.url}/admin/collections/${kind}/${id}`

const openReview = async (page: Page, id: string, kind = 'items') => {
  await page.goto(addressOf(id, kind))
  await page.click('.doc-tabs a[href$="/review"]')
  await page.waitForSelector('.vitrine-review__part[data-part="timeline"] .vitrine-entry')
}

const part = (name: string) => `.vitrine-review__part[data-part="${name}"]`

const textsAt = (page: Page, selector: string) => page.locator(selector).allTextContents()

test.each([
  ['en', 'Caption', 'Changes requested'],
  ['he', 'כיתוב', 'נדרשים תיקונים'],
] as const)(
  'an editor submits; a steward sees the changes, comments on a field and requests changes; the corrected record is published (%s)',
  async (language, label, question) => {
    const { exhibit } = desk
    await setPolicies({ mayPublishOwnHoldings: true })
    const id = await make(`A letter, ${language}`)
    await untilReleased(exhibit, await exhibit.publish(`/api/items/${id}`))

    const editor = await desk.as('editor', language)
    const settled = watchRequests(editor)
    await editor.goto(`${addressOf(id)}?locale=en`)
    await editor.fill('#field-caption', `A letter, ${language}, six years in Moscow`)
    await settled()
    await save(editor)
    await editor.click('#action-submit')
    await editor.fill('.vitrine-move [name=note]', 'Counted once more.')
    await editor.click('#confirm-action')
    await within(() => editor.locator('.vitrine-standing__work').count(), 1)

    const steward = await desk.as('steward', language)
    await openReview(steward, id)
    const change = '.vitrine-change[data-pointer="/caption/en"]'
    await steward.waitForSelector(change)
    expect(await textsAt(steward, `${change} del`)).toEqual([' five'])
    expect(await textsAt(steward, `${change} ins`)).toEqual([' six'])
    expect(await steward.textContent(`${change} h3`)).toContain(label)
    expect(await steward.locator(`${change} .vitrine-said`).first().getAttribute('dir')).toBe('ltr')
    expect(await steward.locator('.vitrine-change').count()).toBe(1)
    expect((await textsAt(steward, `${part('timeline')} blockquote`)).at(0)).toBe('Counted once more.')

    await steward.click(`${change} .vitrine-change__ways button`)
    await steward.fill(`${change} textarea`, 'The permit says five.')
    await steward.click(`${change} .vitrine-comment-form button`)
    await steward.waitForSelector(`${change} .vitrine-comment`)
    expect(await accessibilityOf(steward, '.vitrine-review')).toEqual([])
    await shoot(steward, `review-${language}`)
    if (language === 'en') await picture(steward, 'review')
    await transitionByMenu(steward, 'request_changes')
    await steward.fill('.vitrine-move [name=note]', 'See the caption.')
    await steward.click('#confirm-action')
    await within(async () => (await steward.textContent('.vitrine-standing__work'))?.replace(' · ', ''), question)

    await editor.goto(`${addressOf(id)}?locale=en`)
    const mark = '.vitrine-mark[data-path="caption"] button'
    await editor.waitForSelector(mark)
    expect((await editor.textContent(mark))?.trim()).toBe('1')
    expect(await editor.getAttribute(mark, 'aria-label')).toContain(label)
    await shoot(editor, `comment-mark-${language}`)
    await editor.click(mark)
    await editor.waitForSelector('.drawer .vitrine-comment')
    expect(await editor.textContent('.drawer .vitrine-comment .vitrine-said')).toBe('The permit says five.')
    expect(await accessibilityOf(editor, '.drawer .vitrine-talk')).toEqual([])
    await shoot(editor, `comment-thread-${language}`)
    if (language === 'en') await picture(editor, 'comment')
    await editor.click('.drawer .vitrine-comment > button')
    await within(() => editor.locator('.vitrine-mark').count(), 0)
    await editor.click('.drawer__header__close')
    await within(() => editor.locator('.drawer .vitrine-talk').count(), 0)
    await editor.fill('#field-caption', `A letter, ${language}, five years in Moscow and one in Riga`)
    await settled()
    await save(editor)
    await editor.click('#action-submit')
    await editor.click('#confirm-action')
    await within(() => editor.locator('#action-recall, #more-moves').count(), 1)

    await openReview(steward, id)
    await within(() => textsAt(steward, `${change} ins`).then(String), ' and one in Riga')
    // what changed since it was sent back
    const sentBack = steward.locator(`${part('timeline')} [data-action="request_changes"] .vitrine-entry__ways button`)
    await sentBack.first().click()
    await within(() => textsAt(steward, `${change} del`).then(String), ' six')
    await steward.click('#action-publish')
    await within(() => steward.locator('.vitrine-review .vitrine-standing').getAttribute('data-standing'), 'live')
    await within(() => steward.locator(`${part('timeline')} [data-action="publish"]`).count(), 2)
    await within(
      async () => (await exhibit.anonymous.get(`/v1/items/a-letter-${language}`)).text.includes('one in Riga'),
      true,
    )
    expect(desk.browser.violations).toEqual([])
  },
  180_000,
)

test.each(['en', 'he'] as const)(
  'unpublished records that a section shows are published too, or omitted (%s)',
  async (language) => {
    const stewardsApi = await desk.exhibit.as('steward')
    const [ready, raw] = [await make(`Approved, ${language}`), await make(`Raw, ${language}`)]
    const approve = async (id: string) => {
      await done(editorsApi, `/api/items/${id}/transitions/submit`)
      await done(stewardsApi, `/api/items/${id}/transitions/approve`, { revision: 1 })
    }
    await approve(ready)
    const made = await coordinatorsApi.post('/api/sections', {
      title: `Waiting, ${language}`,
      placements: [ready, raw].map((value) => ({ of: { relationTo: 'items', value } })),
    })
    const section = textAt(made.body, '/doc/id')
    const coordinator = await desk.as('coordinator', language)
    await openReview(coordinator, section, 'sections')
    await coordinator.waitForSelector(`${part('readiness')} [data-group="mention"] a[href$="${raw}"]`)
    expect(await coordinator.locator(`${part('readiness')} [data-group="mention"] li`).count()).toBe(2)
    await coordinator.click('#action-publish')
    await coordinator.waitForSelector('.vitrine-publish [data-list="hindering"]')
    expect(await coordinator.isDisabled('.vitrine-publish [value="carry"]')).toBe(true)
    await within(() => coordinator.locator('[data-list="hindering"] a').count(), 1)
    await within(() => coordinator.textContent('[data-list="hindering"] a'), `Raw, ${language}`)
    expect(await accessibilityOf(coordinator, '.vitrine-move')).toEqual([])
    await shoot(coordinator, `publish-${language}`)
    if (language === 'en') await picture(coordinator, 'publish')
    await coordinator.click('#confirm-cancel')
    await approve(raw)
    await coordinator.click('.vitrine-problems__remedy')
    await within(() => coordinator.locator('[data-list="carried"] li').count(), 2)
    expect(await coordinator.isChecked('.vitrine-publish [value="carry"]')).toBe(true)
    await coordinator.click('#confirm-action')
    await within(() => coordinator.locator('.vitrine-standing').getAttribute('data-standing'), 'live')
    const { body } = await editorsApi.get(`/api/items/${raw}`)
    expect(textAt(body, '/live')).toBe('published')

    // the holding’s own page says where it is shown
    await openReview(coordinator, raw)
    await within(() => coordinator.locator(`[data-uses="live"] a[href$="${section}"]`).count(), 1)
    expect(await coordinator.locator(`[data-uses="drafts"] a[href$="${section}"]`).count()).toBe(1)
    expect(await accessibilityOf(coordinator, '.vitrine-review')).toEqual([])
    expect(desk.browser.violations).toEqual([])
  },
  120_000,
)

test('under the four-eyes rule, the submitter approves only as an exception with a reason', async () => {
  await setPolicies({ fourEyes: true, mayPublishOwnHoldings: false })
  const id = await make('Four eyes')
  const stewardsApi = await desk.exhibit.as('steward')
  await done(stewardsApi, `/api/items/${id}/transitions/submit`)
  const steward = await desk.as('steward')
  await steward.goto(addressOf(id))
  await transitionByMenu(steward, 'approve')
  await steward.click('#confirm-action')
  expect(await steward.locator('.vitrine-move [name=reason]:invalid').count()).toBe(1)
  expect(await accessibilityOf(steward, '.vitrine-move')).toEqual([])
  await steward.fill('.vitrine-move [name=reason]', 'Nobody else is there this week.')
  await steward.click('#confirm-action')
  await within(() => steward.textContent('.vitrine-standing__work'), ' · Approved')
  await setPolicies({ fourEyes: false })
  await openReview(steward, id)
  expect(await steward.textContent(`${part('timeline')} [data-action="approve"]`)).toContain(
    'Nobody else is there this week.',
  )
}, 60_000)

test('a problem links to its field in its language; an older version is restored', async () => {
  const id = await make('Written in Hebrew', { sourceLanguage: 'he', caption: '' })
  const editor = await desk.as('editor')
  await editor.goto(`${addressOf(id)}?locale=en`)
  await editor.click('.vitrine-problems summary')
  await shoot(editor, 'readiness-en')
  expect(await accessibilityOf(editor, '.vitrine-problems')).toEqual([])
  await editor.click('.vitrine-problems [data-group="own"] a.vitrine-problems__field:has-text("Caption")')
  await editor.waitForURL(/locale=he/)
  await within(() => editor.evaluate('document.activeElement?.id'), 'field-caption')
  const settled = watchRequests(editor)
  await editor.fill('#field-caption', 'מכתב ממוסקבה')
  await settled()
  await save(editor)

  await openReview(editor, id)
  await editor
    .locator(`${part('timeline')} [data-action="create"] .vitrine-entry__ways button`)
    .nth(1)
    .click()
  await editor.click('.confirmation-modal #confirm-action')
  await within(() => editor.locator(`${part('timeline')} [data-action="restore"]`).count(), 1)
  const { body } = await editorsApi.get(`/api/items/${id}?draft=true&depth=0&locale=he&fallback-locale=null`)
  expect(valueIn(body, 'caption') || null).toBeNull()
  expect(await displayStatus(editor).count()).toBe(0)
  expect(desk.browser.violations).toEqual([])
}, 120_000)
