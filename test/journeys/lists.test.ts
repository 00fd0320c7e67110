import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { at, listAt, textAt, type Client } from '../support/client'
import { openExhibit, whileLoading, type Exhibit } from '../support/exhibit'

let exhibit: Exhibit
let editor: Client
let coordinator: Client

const limit = 5

const read = async (by: Client, path: string): Promise<unknown> => {
  const { status, body, text } = await by.get(`/api/${path}`)
  if (status !== 200) throw new Error(`${path}: ${text}`)
  return body
}
const idsIn = (body: unknown): string[] => listAt(body, '/docs').map((doc) => textAt(doc, '/id'))

/** All pages of a list, one after another, and how many records each says that there are. */
const pagesOf = async (by: Client, path: string) => {
  const ids: string[] = []
  const totals = new Set<unknown>()
  for (let page = 1; ; page += 1) {
    const body = await read(by, `${path}&limit=${limit}&page=${page}`)
    ids.push(...idsIn(body))
    totals.add(at(body, '/totalDocs'))
    if (at(body, '/hasNextPage') !== true) return { ids, totals: [...totals] }
  }
}

beforeAll(async () => {
  exhibit = await openExhibit()
  editor = await exhibit.as('editor')
  coordinator = await exhibit.as('coordinator')
}, whileLoading)
afterAll(() => exhibit.close())

const words = (...fields: string[]) => fields.map((field, n) => `where[or][${n}][${field}][like]=poster`).join('&')

// what is answered without pages is Payload's own statement
test.each([
  'sort=-updatedAt',
  'sort=title',
  'sort=-title&locale=ru',
  'sort=slug&locale=all',
  'sort=shelfmark,-createdAt',
  'sort=genre.slug',
  'sort=slug&where[title][like]=poster',
  'sort=slug&where[title][like]=the+from',
  'sort=slug&where[title][contains]=Poster+from',
  'sort=slug&where[title][like]=плакат&locale=ru',
  'sort=title&where[title.ru][like]=плакат',
  'sort=slug&where[title][like]=poster&locale=all',
  'sort=slug&where[title][not_like]=poster',
  'sort=slug&where[title][like]=nothing+has+this',
  `sort=slug&${words('title', 'caption', 'shelfmark', 'slug')}`,
  `sort=slug&${words('title', 'altTitles.title')}`,
  'sort=slug&where[live][equals]=none',
  'sort=slug&where[live][not_equals]=none&where[title][like]=a',
  'sort=slug&where[or][0][live][equals]=none&where[or][1][title][like]=poster',
  'sort=slug&where[and][0][gaps][exists]=false&where[and][1][work][equals]=draft',
  'sort=slug&where[gaps][exists]=true',
])('the pages of a list are the list: %s', async (asked) => {
  for (const by of [editor, coordinator])
    for (const path of [`items?depth=0&draft=true&${asked}`, `items?depth=0&${asked}`]) {
      const whole = idsIn(await read(by, `${path}&pagination=false&limit=0`))
      expect(await pagesOf(by, path)).toEqual({ ids: whole, totals: [whole.length] })
    }
})

test('a page says where it stands, also where there is nothing', async () => {
  const body = await read(coordinator, `items?draft=true&depth=0&limit=${limit}&page=2&sort=slug`)
  expect(body).toMatchObject({ page: 2, limit, pagingCounter: 6, hasPrevPage: true, prevPage: 1, nextPage: 3 })
  const none = await read(coordinator, 'items?draft=true&depth=0&limit=5&where[slug][equals]=nothing-has-this')
  expect(none).toMatchObject({ docs: [], totalDocs: 0, totalPages: 1, page: 1, hasPrevPage: false, nextPage: null })
})
