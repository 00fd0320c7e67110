import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Page } from 'playwright-core'
import { generatedRecord } from '../support/generated-records'
import type { Client } from '../support/client'
import { openDesk, watchRequests, whileBuilding, type Desk } from '../support/desk'
import { gatherTargets, kinds, ofTheLibrary, ownedByTheLibrary, writeWhole } from '../support/whole-records'

let desk: Desk
let targets: Map<string, readonly string[]>
const pages = new Map<string, Page>()
beforeAll(async () => {
  desk = await openDesk()
  targets = await gatherTargets(desk.exhibit)
  pages.set('editor en', await desk.as('editor'))
  pages.set('coordinator en', await desk.as('coordinator'))
  pages.set('editor he', await desk.as('editor', 'he'))
  pages.set('coordinator he', await desk.as('coordinator', 'he'))
}, whileBuilding)
afterAll(() => desk.close(), 60_000)

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Payload generates row ids; they are not content. */
const withoutRowIds = (value: unknown): unknown => {
  if (Array.isArray(value))
    return value.map((row: unknown) => {
      const { id, ...rest } = isObject(row) ? row : { id: null }
      return id === null || !isObject(row) ? withoutRowIds(row) : withoutRowIds(rest)
    })
  return isObject(value)
    ? Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withoutRowIds(part)]))
    : value
}

/** Fields that every save changes. */
const changingFields = ['updatedAt', 'revision']

/** The content of a record in all its languages. */
const contentOf = async (reader: Client, slug: string, id: string): Promise<Record<string, unknown>> => {
  const { body } = await reader.get(`/api/${slug}/${id}?draft=true&depth=0&locale=all`)
  if (!isObject(body)) throw new Error(`There is no ${slug} ${id}.`)
  const content = withoutRowIds(body)
  return Object.fromEntries(
    Object.entries(isObject(content) ? content : {}).filter(([name]) => !changingFields.includes(name)),
  )
}

/** Opens a record's form in a language, types at the end of a field, and saves. Returns the field's value. */
const typeInForm = async (page: Page, path: string, field: string, locale: string, typed: string): Promise<string> => {
  const untilSettled = watchRequests(page)
  // requesting the record's state shows that the form is hydrated
  const alive = page.waitForResponse((response) => response.url().includes('/readiness'))
  await page.goto(`${desk.exhibit.url}/admin/collections/${path}?locale=${locale}`)
  await page.waitForSelector(`#field-${field}`)
  await alive
  await untilSettled()
  await page.focus(`#field-${field}`)
  await page.keyboard.press('Control+End')
  await page.keyboard.type(typed)
  const value = await page.inputValue(`#field-${field}`)
  const responsePromise = page.waitForResponse((response) => response.request().method() === 'PATCH')
  await page.click('#action-save-draft:not([disabled])')
  const patchResponse = await responsePromise
  expect([patchResponse.status(), patchResponse.ok() ? '' : await patchResponse.text()]).toEqual([200, ''])
  return value
}

test.each(Object.keys(kinds))(
  '%s: a form saves what is typed in it, and nothing else, in any language',
  async (slug) => {
    const { fields = [], admin } = kinds[slug]?.collection ?? {}
    const named = admin?.useAsTitle ?? ''
    const person = ofTheLibrary.includes(slug) ? 'editor' : 'coordinator'
    const author = await desk.exhibit.as(person)
    await fc.assert(
      fc.asyncProperty(generatedRecord(slug, fields, targets), async (generated) => {
        const data = { ...generated, ...(await ownedByTheLibrary(slug, author, 'en')) }
        const id = await writeWhole(author, slug, data)
        let before = await contentOf(author, slug, id)
        for (const [language, locale] of [
          ['en', 'en'],
          ['he', 'he'],
        ] as const) {
          const page = pages.get(`${person} ${language}`)
          if (!page) throw new Error('There is no such page.')
          const value = await typeInForm(page, `${slug}/${id}`, named, locale, ' typed here')
          expect(value).toContain(' typed here')
          const after = await contentOf(author, slug, id)
          const valueBefore = before[named]
          expect(after).toEqual({ ...before, [named]: { ...(isObject(valueBefore) && valueBefore), [locale]: value } })
          before = after
        }
      }),
      { numRuns: 1, endOnFailure: true },
    )
    expect(desk.browser.violations).toEqual([])
  },
  180_000,
)
