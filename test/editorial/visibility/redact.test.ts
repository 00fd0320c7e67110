import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { queryDatabase } from '../../support/query-database'
import { at, listAt, textAt, type Client } from '../../support/client'
import { findBySlug, idOf, openExhibit, whileLoading, type Exhibit } from '../../support/exhibit'
import { embed, paragraph, recordLink, textNode, state } from '../../support/rich-text'

const kinds = ['items', 'themes', 'sections', 'exhibits', 'testimonials', 'institutions', 'media', 'genres']

let exhibit: Exhibit
let editor: Client
let coordinator: Client
let stranger: Client
/** records that were public when mentioned and no longer are, by kind */
let hidden: Record<'items' | 'themes' | 'sections' | 'testimonials' | 'institutions' | 'media', string>
let host: string
/** texts about a mention: captions, credits, a button */
const beside = 'Words-written-beside'

const publish = async (by: Client, kind: string, id: string, fields: object) => {
  const saved = await by.patch(`/api/${kind}/${id}`, fields)
  expect([kind, saved.status, saved.status === 200 ? '' : saved.text]).toEqual([kind, 200, ''])
  const done = await exhibit.publish(`/api/${kind}/${id}`)
  expect([kind, done.status, done.status === 200 ? '' : done.text]).toEqual([kind, 200, ''])
}

/** Unpublishes directly in the database, whatever would prevent it: remaining ids must be redacted. */
const takeOff = (kind: string, id: string) =>
  queryDatabase(
    exhibit.databaseUrl,
    `set session_replication_role = replica;
     update ${kind} set _status = 'draft' where id = '${id}';
     update editorial.state set live = 'none', live_revision = null, live_hash = null, published_at = null where kind = '${kind}' and id = '${id}'`,
  )

beforeAll(async () => {
  exhibit = await openExhibit()
  editor = await exhibit.as('editor')
  coordinator = await exhibit.as('coordinator')
  stranger = await exhibit.as('stranger')
  const item = await findBySlug(editor, 'items', 'poster-lobbying-for-rights-of-hebrew-teachers')
  hidden = {
    items: textAt(item, '/id'),
    themes: await idOf(editor, 'themes', 'human-rights'),
    sections: await idOf(editor, 'sections', 'add-your-story'),
    testimonials: await idOf(editor, 'testimonials', 'sample-visitor-two'),
    institutions: await idOf(editor, 'institutions', 'yivo-institute-for-jewish-research'),
    media: textAt(item, '/media/0'),
  }
  host = await idOf(editor, 'items', 'send-off-at-the-moscow-airport')
  const text = state(
    paragraph(textNode('See '), recordLink('themes', hidden.themes, 'the theme'), textNode('.')),
    embed('items', hidden.items),
    { type: 'upload', version: 3, relationTo: 'media', value: hidden.media, fields: null },
  )
  const media = listAt(await findBySlug(editor, 'items', 'send-off-at-the-moscow-airport'), '/media')
  await publish(editor, 'items', host, {
    media: [...media, hidden.media],
    themes: [await idOf(editor, 'themes', 'cold-war'), hidden.themes],
    agents: [{ agent: { relationTo: 'institutions', value: hidden.institutions }, role: 'pht' }],
    relations: [{ kind: 'related', item: hidden.items }],
    contextNotes: [{ text: 'A note', institution: hidden.institutions }],
    description: text,
  })
  const placed = (kind: 'items' | 'themes' | 'testimonials') => ({
    of: { relationTo: kind, value: hidden[kind] },
    captionOverride: beside,
  })
  await publish(coordinator, 'themes', await idOf(editor, 'themes', 'jewish-identity'), {
    parent: hidden.themes,
    related: [hidden.themes],
    hero: { ...placed('items'), credit: beside },
    placements: [
      { ...placed('items'), number: 4711, crop: { x: 1, y: 2, width: 47, height: 11 } },
      placed('themes'),
      placed('testimonials'),
    ],
    intro: text,
  })
  await publish(coordinator, 'sections', await idOf(editor, 'sections', 'context'), {
    theme: hidden.themes,
    hero: placed('items'),
    placements: [placed('items')],
    callToAction: { label: beside, record: { relationTo: 'themes', value: hidden.themes } },
    lead: text,
  })
  await publish(coordinator, 'testimonials', await idOf(editor, 'testimonials', 'sample-visitor-one'), {
    themes: [hidden.themes],
    media: [hidden.media],
  })
  const article = await findBySlug(editor, 'articles', 'the-soviet-jewry-movement-in-america')
  await publish(coordinator, 'articles', textAt(article, '/id'), {
    hero: { ...placed('items'), credit: beside },
    body: [
      ...listAt(article, '/body'),
      { blockType: 'item', item: hidden.items, captionOverride: beside },
      { blockType: 'media', media: hidden.media, captionOverride: beside },
    ],
  })
  const exhibition = await findBySlug(editor, 'exhibits', 'refuseniks-and-activists')
  await publish(coordinator, 'exhibits', textAt(exhibition, '/id'), {
    partners: [...listAt(exhibition, '/partners'), hidden.institutions],
  })
  for (const [kind, id] of Object.entries(hidden))
    if (kind === 'media')
      await queryDatabase(
        exhibit.databaseUrl,
        `set session_replication_role = replica; update media set shown = false where id = '${id}'`,
      )
    else await takeOff(kind, id)
}, whileLoading)
afterAll(() => exhibit.close())

const isHidden = (value: unknown): boolean => Object.values(hidden).some((id) => id === value)

/** Positions of hidden ids, with a star for rows and nodes. */
const placesIn = (value: unknown, path = ''): string[] => {
  if (typeof value !== 'object' || value === null) return isHidden(value) ? [path] : []
  return Object.entries(value).flatMap(([key, one]: [string, unknown]) =>
    placesIn(one, `${path}/${Array.isArray(value) ? '*' : key}`),
  )
}

const addresses = () => [...kinds.map((kind) => `/api/${kind}?limit=100`), '/api/globals/site?flattenLocales=true']

/** A position for every kind of relation, so that the search below has something to find. */
const shapes = [
  '/docs/*/media/*',
  '/docs/*/themes/*',
  '/docs/*/agents/*/agent/value',
  '/docs/*/relations/*/item',
  '/docs/*/contextNotes/*/institution',
  '/docs/*/description/root/children/*/children/*/fields/doc/value',
  '/docs/*/description/root/children/*/value',
  '/docs/*/parent',
  '/docs/*/related/*',
  '/docs/*/hero/of/value',
  '/docs/*/placements/*/of/value',
  '/docs/*/theme',
  '/docs/*/callToAction/record/value',
  '/docs/*/partners/*',
  '/docs/*/sections/*',
  '/navigation/*/record/value',
]

test('their readers find the ids in every kind of relation', async () => {
  const found = new Set<string>()
  for (const address of addresses())
    for (const place of placesIn((await coordinator.get(address)).body)) found.add(place)
  expect(shapes.filter((shape) => !found.has(shape))).toEqual([])
})

test.each([0, 1, 2, 3])('nobody else finds one at depth %i', async (depth) => {
  for (const address of addresses())
    for (const locale of ['en', 'ru', 'all']) {
      const url = `${address}&depth=${depth}&locale=${locale}`
      const { status, body } = await exhibit.anonymous.get(url)
      expect([url, status, placesIn(body)]).toEqual([url, 200, []])
    }
})

test('neither in a single record, nor with drafts, nor with selected fields', async () => {
  for (const query of [
    '',
    '?draft=true',
    '?depth=2&select[description]=true',
    '?depth=1&populate[themes][parent]=true',
  ]) {
    const { status, body } = await exhibit.anonymous.get(`/api/items/${host}${query}`)
    expect([query, status, placesIn(body)]).toEqual([query, 200, []])
  }
})

const besides = [
  '/api/themes?limit=100',
  '/api/sections?limit=100',
  '/api/articles?limit=100',
  '/api/exhibits?limit=100&depth=2',
  '/api/themes?limit=100&select[placements][captionOverride]=true&select[hero][credit]=true',
  '/api/sections?limit=100&select[callToAction][label]=true&select[placements][number]=true',
  '/api/articles?limit=100&select[body][item][captionOverride]=true&select[body][media][captionOverride]=true',
  '/api/themes?limit=100&select[placements][of]=false&select[hero][of]=false',
  '/api/exhibits?limit=100&depth=2&populate[sections][placements][captionOverride]=true',
]
// a number by itself: the digits may occur within an id or a hash
const containsSecret = (text: string) => text.includes(beside) || /(?<![\w-])4711(?![\w-])/.test(text)

test('nor texts about them, except those who may write the record', async () => {
  for (const address of besides)
    for (const locale of ['en', 'all']) {
      const url = `${address}&locale=${locale}`
      const { status, text } = await exhibit.anonymous.get(url)
      expect([url, status, containsSecret(text)]).toEqual([url, 200, false])
    }
  for (const query of [
    '{ Themes(limit: 10) { docs { hero { captionOverride credit } placements { number captionOverride crop { width } } } } }',
    '{ Themes(limit: 10, select: true) { docs { hero { credit } placements { number captionOverride } } } }',
    '{ Sections(limit: 10) { docs { callToAction { label } placements { captionOverride } } } }',
    '{ Articles(limit: 10) { docs { hero { credit } body { ... on ArticleItem { captionOverride } ... on ArticleMedia { captionOverride } } } } }',
    '{ Exhibits(limit: 1) { docs { sections { placements { captionOverride } } } } }',
  ]) {
    const { body, text } = await exhibit.anonymous.graphql(query)
    expect([query, at(body, '/errors'), containsSecret(text)]).toEqual([query, undefined, false])
  }
  for (const address of besides.slice(0, 2)) expect((await coordinator.get(address)).text).toContain(beside)
})

test('and no filter or sort reveals them', async () => {
  const found = async (client: Client, kind: string, where: string) => {
    const { status, body } = await client.get(`/api/${kind}/count?${where}`)
    return status === 200 ? at(body, '/totalDocs') : status
  }
  for (const [kind, field] of [
    ['themes', 'placements.captionOverride'],
    ['themes', 'hero.credit'],
    ['sections', 'callToAction.label'],
    ['articles', 'body.captionOverride'],
  ] as const) {
    const like = `where[${field}][like]=${beside}`
    expect([field, await found(exhibit.anonymous, kind, like)]).toEqual([field, 0])
    expect([field, await found(stranger, kind, `where[or][0][${field}][like]=${beside}`)]).toEqual([field, 0])
    expect([field, await found(coordinator, kind, like)]).toEqual([field, kind === 'articles' ? 0 : 1])
  }
  expect(await found(exhibit.anonymous, 'themes', 'where[placements.number][equals]=4711')).toBe(0)
  expect(await found(exhibit.anonymous, 'exhibits', `where[sections.callToAction.label][like]=${beside}`)).toBe(400)
  expect((await exhibit.anonymous.get('/api/themes?sort=hero.credit')).status).toBe(400)
})

test('readable mentions stay, and rich text keeps its words', async () => {
  const { body } = await exhibit.anonymous.get(`/api/items/${host}`)
  expect(listAt(body, '/themes')).toEqual([await idOf(editor, 'themes', 'cold-war')])
  expect([at(body, '/relations/0/item'), at(body, '/agents/0/agent'), at(body, '/contextNotes/0/text')]).toEqual([
    null,
    null,
    'A note',
  ])
  expect(textAt(body, '/institution')).toBe(textAt(body, '/owner'))
  expect(listAt(body, '/media').length).toBeGreaterThan(0)
  expect(listAt(body, '/description/root/children').length).toBe(1)
  expect(JSON.stringify(at(body, '/description'))).toContain('the theme')
})

test('GraphQL redacts them too', async () => {
  const of = 'of { relationTo value { ... on Item { id } ... on Theme { id } ... on Testimonial { id } } }'
  const queries = [
    `{ Items(limit: 26) { docs { id owner { id } themes { id parent { id } } media { id } agents { agent { relationTo } } relations { item { id } } } } }`,
    '{ Items(limit: 26) { docs { contextNotes { institution { id } } description } } }',
    `{ Item(id: "${host}") { themes { id intro(depth: 1) } description(depth: 3) } }`,
    `{ Themes(limit: 10) { docs { parent { id } related { id } intro(depth: 2) placements { ${of} } } } }`,
    '{ Themes(limit: 10) { docs { hero { of { value { ... on Item { id } } } } } } }',
    `{ Sections(limit: 10) { docs { theme { id } lead callToAction { record { relationTo } } placements { ${of} } } } }`,
    '{ Exhibits(limit: 1) { docs { partners { id } sections { id lead(depth: 1) } } } }',
    '{ Testimonials(limit: 10) { docs { themes { id } media { id } } } }',
    '{ Site { navigation { record { relationTo value { ... on Section { id } } } } } }',
  ]
  for (const query of queries) {
    const { body } = await exhibit.anonymous.graphql(query)
    expect([query, at(body, '/errors'), placesIn(body)]).toEqual([query, undefined, []])
  }
})

test('members of another institution find their own only', async () => {
  const { status, body } = await stranger.get(`/api/items/${host}`)
  expect([status, at(body, '/agents/0/agent'), at(body, '/contextNotes/0/institution')]).toEqual([200, null, null])
  expect(listAt(body, '/themes')).toEqual([await idOf(editor, 'themes', 'cold-war')])
  expect(at(body, '/relations/0/item')).toBe(hidden.items)
})

test('an editor of a record gets it unredacted, so that the next save loses nothing', async () => {
  const { body } = await editor.get(`/api/items/${host}?draft=true`)
  expect(at(body, '/agents/0/agent/value')).toBe(hidden.institutions)
  const saved = await editor.patch(`/api/items/${host}`, { agents: at(body, '/agents') })
  expect(saved.status).toBe(200)
  const kept = await coordinator.get(`/api/items/${host}?draft=true`)
  expect(at(kept.body, '/agents/0/agent/value')).toBe(hidden.institutions)
})
