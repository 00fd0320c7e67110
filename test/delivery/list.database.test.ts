import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { z } from 'zod'
import { listResponse, recordView } from '../../src/delivery'
import { items, openExhibit, Problem, publish, release, type Exhibit } from './view-fixtures'

let exhibit: Exhibit

const Titles = z.object({
  data: z.array(z.object({ slug: z.string() })),
  meta: z.object({ release: z.number(), total: z.number().optional() }),
  links: z.object({ self: z.string(), next: z.string().optional() }),
})

const read = async (path: string) => {
  const response: unknown = await (await exhibit.get(path)).json()
  listResponse(recordView(items)).parse(response)
  const { data, meta, links } = Titles.parse(response)
  return { slugs: data.map(({ slug }) => slug), meta, links }
}

/** The slugs of a list, following `links.next`. */
const readOn = async (path: string): Promise<string[]> => {
  const { slugs, links } = await read(path)
  return links.next ? [...slugs, ...(await readOn(links.next))] : slugs
}

beforeAll(async () => {
  exhibit = await openExhibit()
  const { client } = exhibit
  const day = (n: number) => `2026-01-0${n}T10:00:00.12345${n}Z`
  await publish(client, {
    slug: 'a',
    title: 'Ярмарка',
    dates: ['1970-01-01', '1970-12-31'],
    terms: ['theme:cold-war', 'institution:wende', 'genre:poster'],
    publishedAt: day(1),
  })
  await publish(client, {
    slug: 'b',
    title: 'Ёлка',
    dates: ['1974-05-01', '1975-02-01'],
    terms: ['theme:cold-war', 'theme:exile', 'institution:wende'],
    publishedAt: day(2),
  })
  await publish(client, {
    slug: 'c',
    title: 'Жизнь',
    dates: ['1978-01-01', null],
    terms: ['theme:exile', 'institution:ajhs'],
    publishedAt: day(2),
  })
  await publish(client, {
    slug: 'd',
    title: 'Дом',
    dates: [null, '1960-12-31'],
    terms: ['institution:ajhs'],
    publishedAt: day(3),
  })
  await publish(client, { slug: 'e', title: 'Еда', terms: ['institution:ajhs'], publishedAt: day(4) })
  await publish(client, { slug: 'hidden', visibleFrom: '2999-01-01T00:00:00Z', publishedAt: day(5) })
  await publish(client, { slug: 'site', kind: 'site' })
  await release(client, 12)
  await exhibit.look()
})
afterAll(() => exhibit.close())

describe('a list', () => {
  test('contains what is published, newest first, as of the newest release', async () => {
    const { slugs, meta, links } = await read('/v1/items')
    expect(slugs).toEqual(['e', 'd', 'c', 'b', 'a'])
    expect(meta).toEqual({ release: 12 })
    expect(links).toEqual({ self: '/v1/items?locale=en' })
  })

  test('contains the stored texts unchanged', async () => {
    const text = await (await exhibit.get('/v1/items?limit=1&locale=he')).text()
    const { rows } = await exhibit.client.query<{ body: string }>(
      `select body from delivery.views where slug = 'e' and locale = 'he'`,
    )
    expect(text).toContain(`{"data":[${rows[0]!.body}],"meta":{"release":12},"links":`)
  })

  test.each([
    ['sort=date', ['a', 'b', 'c', 'd', 'e']],
    ['sort=-date', ['c', 'b', 'a', 'e', 'd']],
    ['sort=-published', ['e', 'd', 'c', 'b', 'a']],
    ['sort=title&locale=ru', ['d', 'e', 'b', 'c', 'a']],
    ['theme=cold-war', ['b', 'a']],
    ['theme=cold-war&theme=exile', ['b']],
    ['institution=ajhs&theme=exile', ['c']],
    ['genre=poster', ['a']],
    ['genre=unheard-of', []],
    ['from=1975', ['c', 'b']],
    ['to=1970', ['d', 'a']],
    ['from=1975-02-01&to=1975-02-01', ['b']],
    ['from=1975-02-02&to=1977', []],
    ['from=1999', ['c']],
    ['to=1950', ['d']],
  ])('?%s finds %j, whole or page by page', async (query, slugs) => {
    expect((await read(`/v1/items?${query}`)).slugs).toEqual(slugs)
    expect(await readOn(`/v1/items?${query}&limit=1`)).toEqual(slugs)
    expect(await readOn(`/v1/items?${query}&limit=2`)).toEqual(slugs)
  })

  test('counts all results on every page, if requested', async () => {
    const { meta, links } = await read('/v1/items?limit=2&total=true&institution=ajhs')
    expect(meta.total).toBe(3)
    expect((await read(links.next ?? '')).meta.total).toBe(3)
    expect((await read('/v1/items?genre=unheard-of&total=true')).meta).toEqual({ release: 12, total: 0 })
  })

  test('is tagged with each of its records', async () => {
    const { headers } = await exhibit.get('/v1/items?limit=2')
    expect(headers.get('cache-tag')).toBe('item:e institution:wende item:d release')
  })
})

describe('an invalid query', () => {
  test.each([
    [
      'colour=red',
      '/colour',
      'Allowed here: theme, institution, genre, person, place, event, role, from, to, sort, limit, after, total, locale.',
    ],
    ['limit=0', '/limit', 'Expected a whole number from 1 to 100.'],
    ['limit=101', '/limit', 'Expected a whole number from 1 to 100.'],
    ['limit=1e1', '/limit', 'Expected a whole number from 1 to 100.'],
    ['limit=1&limit=2', '/limit', 'Give it once.'],
    ['sort=colour', '/sort', 'One of -published, date, -date, title.'],
    ['total=yes', '/total', 'Expected true or false.'],
    ['from=197', '/from', 'Expected a year (1974) or a date (1974-05-01).'],
    ['to=1974-02-30', '/to', 'Expected a year (1974) or a date (1974-05-01).'],
    ['from=1980&to=1970', '/from', 'Lies after `to`.'],
    ['theme=Cold%20War', '/theme/0', 'Expected a slug: small letters, digits and hyphens.'],
    ['theme=%00', '/theme/0', 'Expected a slug: small letters, digits and hyphens.'],
    ['locale=xx', '/locale', 'Known languages: en, ru, he.'],
    [
      '__proto__=1',
      '/__proto__',
      'Allowed here: theme, institution, genre, person, place, event, role, from, to, sort, limit, after, total, locale.',
    ],
  ])('?%s is a 400 at %s', async (query, pointer, detail) => {
    const response = await exhibit.get(`/v1/items?${query}`)
    expect(response.status).toBe(400)
    expect(Problem.parse(await response.json()).errors).toEqual([expect.objectContaining({ pointer, detail })])
  })

  test('reports every problem at once', async () => {
    const { errors } = Problem.parse(await (await exhibit.get('/v1/items?limit=0&colour=red&sort=up')).json())
    expect(errors.map(({ pointer }) => pointer).sort()).toEqual(['/colour', '/limit', '/sort'])
  })

  test('a cursor is rejected if changed, or for another list', async () => {
    const { links } = await read('/v1/items?limit=1&sort=date')
    const cursor = new URLSearchParams(links.next?.split('?')[1]).get('after') ?? ''
    const altered = `${cursor.startsWith('A') ? 'B' : 'A'}${cursor.slice(1)}`
    for (const query of [
      `sort=date&after=${altered}`,
      `sort=date&after=nonsense`,
      `sort=date&after=`,
      `sort=-date&after=${cursor}`,
      `sort=date&theme=exile&after=${cursor}`,
      `sort=date&locale=he&after=${cursor}`,
    ]) {
      const response = await exhibit.get(`/v1/items?${query}`)
      expect([query, response.status]).toEqual([query, 400])
      expect(Problem.parse(await response.json()).errors[0]?.pointer).toBe('/after')
    }
    expect((await read(`/v1/items?sort=date&limit=3&total=true&after=${cursor}`)).slugs).toEqual(['b', 'c', 'd'])
  })
})
