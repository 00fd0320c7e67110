import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { at, listAt, ok, textAt, type Client } from '../support/client'
import {
  idOf,
  openExhibit,
  untilReleased,
  whileLoading,
  clientsOf,
  publishAndWait,
  slugOf,
  type Exhibit,
} from '../support/exhibit'
import { paragraph, textNode, state } from '../support/rich-text'
import { pictureOf, upload, untilRendered } from '../support/media'
import { makeHolding } from '../support/holding'
import { executeTransition } from '../support/publisher'
import { once } from '../support/once'

let exhibit: Exhibit
/** of the institution whose pictures are shown elsewhere */
let theirEditor: Client
let theirSteward: Client
let editor: Client
let steward: Client
let coordinator: Client
let theirs: string
let own: string

beforeAll(async () => {
  exhibit = await openExhibit()
  const clients = await clientsOf(exhibit)
  ;({ stranger: theirEditor, foreignSteward: theirSteward, editor, steward, coordinator } = clients)
  theirs = await idOf(theirEditor, 'institutions', 'american-jewish-historical-society')
  own = await idOf(editor, 'institutions', 'national-library-of-israel')
}, whileLoading)
afterAll(() => exhibit.close())

let drawn = 0
const uploadNew = async (by: Client, institution: string) => {
  drawn += 1
  const picture = await pictureOf(`#${(0x102030 + drawn * 997).toString(16)}`, `${drawn}.png`)
  const medium = await upload(by, { institution, alt: `Picture ${drawn}` }, picture)
  await untilRendered(exhibit, medium.hash)
  return medium
}

const make = (by: Client, institution: string, title: string, more: object) =>
  makeHolding(by, institution, title, { type: 'still-image', ...more })

const publish = (kind: string, id: string) => publishAndWait(exhibit, kind, id)

/** A holding of theirs that shows a picture; one of ours and a theme that show it too, in every way; a draft that is to. */
const publishInBoth = async () => {
  const [medium, ours] = [await uploadNew(theirEditor, theirs), await uploadNew(editor, own)]
  const source = await make(theirEditor, theirs, `Theirs ${drawn}`, { media: [medium.id] })
  await publish('items', source)
  const embedded = { type: 'upload', version: 3, relationTo: 'media', value: medium.id, fields: null }
  const user = await make(editor, own, `Ours ${drawn}`, {
    media: [medium.id, ours.id],
    description: state(paragraph(textNode('Beside it:')), embedded),
  })
  await publish('items', user)
  const themed = await coordinator.post('/api/themes', {
    title: `Theme ${drawn}`,
    intro: state(paragraph(textNode('With a picture at its head.'))),
    hero: {
      of: { relationTo: 'media', value: medium.id },
      captionOverride: `Said-of-${medium.id}`,
      credit: `Credited-${medium.id}`,
    },
    placements: [{ of: { relationTo: 'items', value: user } }],
  })
  const [theme, themeSlug] = [textAt(ok(themed, 201).body, '/doc/id'), textAt(themed.body, '/doc/slug')]
  await publish('themes', theme)
  const draft = await make(editor, own, `Draft ${drawn}`, { media: [medium.id] })
  return { medium, ours, source, user, theme, themeSlug, draft, slug: await slugOf(coordinator, 'items', user) }
}
type SharedMedium = Awaited<ReturnType<typeof publishInBoth>>

const statusOf = async ({ medium }: SharedMedium) =>
  (await exhibit.anonymous.get(`/media/${medium.hash}/320.webp`)).status

/** Wherever the public could still find the picture, its hash, its id or what was said of it. */
const traces = async ({ medium, slug, user, theme, themeSlug }: SharedMedium): Promise<string[]> => {
  const paths = [
    ...['en', 'ru', 'he'].flatMap((locale) => [
      `/v1/items/${slug}?locale=${locale}`,
      `/v1/items?locale=${locale}&limit=100`,
      `/v1/themes?locale=${locale}&limit=100`,
      `/v1/themes/${themeSlug}?locale=${locale}`,
    ]),
    `/api/items/${user}?depth=2`,
    `/api/themes/${theme}?depth=2&locale=all`,
    `/api/media/${medium.id}`,
    '/api/media?limit=100',
  ]
  const responses = await Promise.all(paths.map((address) => exhibit.anonymous.get(address)))
  const graphql = await exhibit.anonymous.graphql(
    `{ Item(id: "${user}") { media { id sha256 } description(depth: 1) } Theme(id: "${theme}") { hero { captionOverride credit of { relationTo } } } }`,
  )
  const secrets = [medium.id, medium.hash]
  return [...responses, graphql].flatMap(({ text }, n) =>
    secrets.some((secret) => text.includes(secret)) ? [paths[n] ?? 'GraphQL'] : [],
  )
}

const media = async ({ slug }: SharedMedium) =>
  listAt((await exhibit.anonymous.get(`/v1/items/${slug}`)).body, '/data/media').map((image) => at(image, '/id'))

const problems = async (by: Client, id: string) =>
  listAt((await by.get(`/api/items/${id}/readiness`)).body, '/problems').map((problem) => ({
    code: at(problem, '/code'),
    owner: at(problem, '/reference/owner'),
  }))

const tasksAbout = async (id: string) => {
  const { body } = await steward.get('/api/tasks?limit=100')
  return listAt(body, '/docs').filter((task) => at(task, '/id') === id && at(task, '/about/kind') === 'media')
}

const left = { code: 'medium_left', owner: '' }

const without = async (by: Client, id: string, change: object) => {
  ok(await by.patch(`/api/items/${id}?draft=true`, change))
  return ok(await exhibit.publish(`/api/items/${id}`))
}

describe.each([
  [
    'unpublished',
    404,
    (shared: SharedMedium) => executeTransition(theirSteward, 'unpublish', shared.source, { note: 'We take it back.' }),
  ],
  [
    'withdrawn',
    410,
    (shared: SharedMedium) =>
      executeTransition(theirSteward, 'withdraw', shared.source, {
        reason: 'rights',
        publicReason: 'Not ours to show.',
      }),
  ],
  [
    'published without it',
    404,
    async (shared: SharedMedium) =>
      without(theirEditor, shared.source, { media: [(await uploadNew(theirEditor, theirs)).id] }),
  ],
  [
    'published with an access level without media',
    404,
    (shared: SharedMedium) => without(theirEditor, shared.source, { access: { level: 'metadata-only' } }),
  ],
  [
    'erased',
    410,
    async (shared: SharedMedium) =>
      ok(
        await executeTransition(coordinator, 'erase', shared.source, {
          reason: 'Order 3 of 2026',
          publicReason: 'Not ours to show.',
          note: await slugOf(coordinator, 'items', shared.source),
        }),
      ),
  ],
] as const)('the picture of a holding that is %s', (how, status, takeAway) => {
  const published = once(publishInBoth)
  const removed = once(async () => {
    const shared = await published()
    await untilReleased(exhibit, ok(await takeAway(shared)))
    return shared
  })

  test('was public in every record that showed it', async () => {
    const shared = await published()
    expect(await statusOf(shared)).toBe(200)
    expect(await media(shared)).toEqual([shared.medium.id, shared.ours.id])
    expect((await traces(shared)).length).toBeGreaterThan(10)
    expect(await problems(editor, shared.draft)).toEqual([])
  })

  test('leaves the public everywhere in that release', async () => {
    const shared = await removed()
    const response = await exhibit.anonymous.get(`/media/${shared.medium.hash}/320.webp`)
    expect([response.status, response.text.includes('Not ours to show.')]).toEqual([status, status === 410])
    expect(await media(shared)).toEqual([shared.ours.id])
    expect(await traces(shared)).toEqual([])
    expect((await exhibit.anonymous.get(`/v1/themes/${shared.themeSlug}`)).status).toBe(200)
  })

  test('is a problem of records that show it, and their owners are notified', async () => {
    const shared = await removed()
    const expected = how === 'erased' ? undefined : { ...left, owner: theirs }
    if (expected) {
      expect(await problems(editor, shared.draft)).toEqual([expected])
      expect(await problems(editor, shared.user)).toEqual([expected, expected])
      const rejected = await exhibit.publish(`/api/items/${shared.draft}`)
      expect([rejected.status, rejected.text.includes('medium_left')]).toEqual([422, true])
    }
    expect(await statusOf(shared)).toBe(status)
    expect(await tasksAbout(shared.user)).toHaveLength(1)
    const { body } = await steward.get('/api/notices?limit=100')
    const secrets = listAt(body, '/docs').filter((one) => at(one, '/id') === shared.user)
    expect(secrets.map((one) => at(one, '/verb'))).toContain('medium_left')
  })

  if (how !== 'erased')
    test('returns when its owner publishes a record that shows it, and by nothing else', async () => {
      const shared = await removed()
      if (status === 410) ok(await executeTransition(theirSteward, 'reinstate', shared.source))
      expect(await statusOf(shared)).toBe(404)
      ok(await editor.patch(`/api/items/${shared.user}?draft=true`, { media: [shared.ours.id], description: null }))
      await publish('items', shared.user)
      expect([await statusOf(shared), await tasksAbout(shared.user)]).toEqual([404, []])
      const change = { media: [shared.medium.id], access: { level: 'open' }, caption: 'Shown again, 1974' }
      ok(await theirEditor.patch(`/api/items/${shared.source}?draft=true`, change))
      await publish('items', shared.source)
      expect(await statusOf(shared)).toBe(200)
      expect(await problems(editor, shared.draft)).toEqual([])
      const theme = await exhibit.anonymous.get(`/v1/themes/${shared.themeSlug}`)
      expect(at(theme.body, '/data/hero')).toMatchObject({
        image: { id: shared.medium.id },
        caption: `Said-of-${shared.medium.id}`,
      })
    })
})

test('a picture that no record of its owner ever showed stays in others', async () => {
  const medium = await uploadNew(theirEditor, theirs)
  const made = await coordinator.post('/api/themes', {
    title: 'With a picture of theirs',
    intro: state(paragraph(textNode('At its head.'))),
    hero: { of: { relationTo: 'media', value: medium.id } },
    placements: [{ of: { relationTo: 'items', value: await idOf(editor, 'items', 'send-off-at-the-moscow-airport') } }],
  })
  await publish('themes', textAt(ok(made, 201).body, '/doc/id'))
  const another = await make(theirEditor, theirs, 'Beside it', { media: [(await uploadNew(theirEditor, theirs)).id] })
  await publish('items', another)
  ok(await executeTransition(theirSteward, 'unpublish', another, { note: 'For now' }))
  expect((await exhibit.anonymous.get(`/media/${medium.hash}/320.webp`)).status).toBe(200)
})
