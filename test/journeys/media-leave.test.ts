import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { ask } from '../support/ask'
import { at, listAt, numberAt, textAt, type Answer, type Client } from '../support/client'
import { idOf, openExhibit, untilReleased, whileLoading, type Exhibit } from '../support/exhibit'
import { paragraph, says, state } from '../support/rich-text'
import { drawing } from './pictures'

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
  const people = ['stranger', 'foreignSteward', 'editor', 'steward', 'coordinator'] as const
  const [one, two, three, four, five] = await Promise.all(people.map((person) => exhibit.as(person)))
  if (!one || !two || !three || !four || !five) throw new Error('Somebody is missing.')
  ;[theirEditor, theirSteward, editor, steward, coordinator] = [one, two, three, four, five]
  theirs = await idOf(theirEditor, 'institutions', 'american-jewish-historical-society')
  own = await idOf(editor, 'institutions', 'national-library-of-israel')
}, whileLoading)
afterAll(() => exhibit.close())

const ok = (answer: Answer, status = 200): Answer => {
  expect([answer.status, answer.status === status ? '' : answer.text]).toEqual([status, ''])
  return answer
}

let drawn = 0
const upload = async (by: Client, institution: string): Promise<{ id: string; hash: string }> => {
  drawn += 1
  const form = new FormData()
  form.append('_payload', JSON.stringify({ institution, alt: `Picture ${drawn}` }))
  const background = `#${(0x102030 + drawn * 997).toString(16)}`
  form.append('file', new Blob([await drawing(background)], { type: 'image/png' }), `${drawn}.png`)
  const { body } = ok(await by.post('/api/media', form), 201)
  const hash = textAt(body, '/doc/sha256')
  const rendered = () =>
    ask(exhibit.databaseUrl, `select from editorial.files where hash = '${hash}' and renditions is not null`)
  for (let n = 0; n < 300 && (await rendered()).length === 0; n += 1)
    await new Promise((resolve) => setTimeout(resolve, 50))
  return { id: textAt(body, '/doc/id'), hash }
}

const make = async (by: Client, institution: string, title: string, more: object): Promise<string> => {
  const made = await by.post('/api/items', {
    title,
    type: 'still-image',
    institution,
    caption: `${title}, 1974`,
    date: { typed: '1974' },
    creditLine: 'By courtesy',
    rights: { uri: 'http://rightsstatements.org/vocab/CNE/1.0/' },
    ...more,
  })
  return textAt(ok(made, 201).body, '/doc/id')
}

const move = async (by: Client, verb: string, id: string, said: object = {}): Promise<Answer> => {
  const { body } = await coordinator.get(`/api/items/${id}?draft=true`)
  return by.post(`/api/items/${id}/transitions/${verb}`, { revision: numberAt(body, '/revision'), ...said })
}

const publish = async (address: string) => untilReleased(exhibit, ok(await exhibit.publish(address)))

const slugOf = async (id: string) => textAt((await coordinator.get(`/api/items/${id}?draft=true`)).body, '/slug')

/** A holding of theirs that shows a picture; one of ours and a theme that show it too, in every way; a draft that is to. */
const shownByBoth = async () => {
  const [medium, ours] = [await upload(theirEditor, theirs), await upload(editor, own)]
  const source = await make(theirEditor, theirs, `Theirs ${drawn}`, { media: [medium.id] })
  await publish(`/api/items/${source}`)
  const embedded = { type: 'upload', version: 3, relationTo: 'media', value: medium.id, fields: null }
  const user = await make(editor, own, `Ours ${drawn}`, {
    media: [medium.id, ours.id],
    description: state(paragraph(says('Beside it:')), embedded),
  })
  await publish(`/api/items/${user}`)
  const themed = await coordinator.post('/api/themes', {
    title: `Theme ${drawn}`,
    intro: state(paragraph(says('With a picture at its head.'))),
    hero: {
      of: { relationTo: 'media', value: medium.id },
      captionOverride: `Said-of-${medium.id}`,
      credit: `Credited-${medium.id}`,
    },
    placements: [{ of: { relationTo: 'items', value: user } }],
  })
  const [theme, themeSlug] = [textAt(ok(themed, 201).body, '/doc/id'), textAt(themed.body, '/doc/slug')]
  await publish(`/api/themes/${theme}`)
  const draft = await make(editor, own, `Draft ${drawn}`, { media: [medium.id] })
  return { medium, ours, source, user, theme, themeSlug, draft, slug: await slugOf(user) }
}
type Shown = Awaited<ReturnType<typeof shownByBoth>>

const statusOf = async ({ medium }: Shown) => (await exhibit.anonymous.get(`/media/${medium.hash}/320.webp`)).status

/** Wherever the public could still find the picture, its hash, its id or what was said of it. */
const traces = async ({ medium, slug, user, theme, themeSlug }: Shown): Promise<string[]> => {
  const asked = [
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
  const answers = await Promise.all(asked.map((address) => exhibit.anonymous.get(address)))
  const graphql = await exhibit.anonymous.graphql(
    `{ Item(id: "${user}") { media { id sha256 } description(depth: 1) } Theme(id: "${theme}") { hero { captionOverride credit of { relationTo } } } }`,
  )
  const told = [medium.id, medium.hash]
  return [...answers, graphql].flatMap(({ text }, n) =>
    told.some((word) => text.includes(word)) ? [asked[n] ?? 'GraphQL'] : [],
  )
}

const media = async ({ slug }: Shown) =>
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
  ['unpublished', 404, (shown: Shown) => move(theirSteward, 'unpublish', shown.source, { note: 'We take it back.' })],
  [
    'withdrawn',
    410,
    (shown: Shown) =>
      move(theirSteward, 'withdraw', shown.source, { reason: 'rights', publicReason: 'Not ours to show.' }),
  ],
  [
    'published without it',
    404,
    async (shown: Shown) => without(theirEditor, shown.source, { media: [(await upload(theirEditor, theirs)).id] }),
  ],
  [
    'published with an access level without media',
    404,
    (shown: Shown) => without(theirEditor, shown.source, { access: { level: 'metadata-only' } }),
  ],
  [
    'erased',
    410,
    async (shown: Shown) =>
      ok(
        await move(coordinator, 'erase', shown.source, {
          reason: 'Order 3 of 2026',
          publicReason: 'Not ours to show.',
          note: await slugOf(shown.source),
        }),
      ),
  ],
] as const)('the picture of a holding that is %s', (way, status, takeAway) => {
  let shown: Shown

  test('was public with all that showed it', async () => {
    shown = await shownByBoth()
    expect(await statusOf(shown)).toBe(200)
    expect(await media(shown)).toEqual([shown.medium.id, shown.ours.id])
    expect((await traces(shown)).length).toBeGreaterThan(10)
    expect(await problems(editor, shown.draft)).toEqual([])
  })

  test('leaves the public everywhere in that release', async () => {
    await untilReleased(exhibit, ok(await takeAway(shown)))
    const answer = await exhibit.anonymous.get(`/media/${shown.medium.hash}/320.webp`)
    expect([answer.status, answer.text.includes('Not ours to show.')]).toEqual([status, status === 410])
    expect(await media(shown)).toEqual([shown.ours.id])
    expect(await traces(shown)).toEqual([])
    expect((await exhibit.anonymous.get(`/v1/themes/${shown.themeSlug}`)).status).toBe(200)
  })

  test('is in the way of whoever shows it, and they are told', async () => {
    const expected = way === 'erased' ? undefined : { ...left, owner: theirs }
    if (expected) {
      expect(await problems(editor, shown.draft)).toEqual([expected])
      expect(await problems(editor, shown.user)).toEqual([expected, expected])
      const refused = await exhibit.publish(`/api/items/${shown.draft}`)
      expect([refused.status, refused.text.includes('medium_left')]).toEqual([422, true])
    }
    expect(await statusOf(shown)).toBe(status)
    expect(await tasksAbout(shown.user)).toHaveLength(1)
    const { body } = await steward.get('/api/notices?limit=100')
    const told = listAt(body, '/docs').filter((one) => at(one, '/id') === shown.user)
    expect(told.map((one) => at(one, '/verb'))).toContain('medium_left')
  })

  if (way !== 'erased')
    test('is back with a publication by its owner that shows it, and by nothing else', async () => {
      if (status === 410) ok(await move(theirSteward, 'reinstate', shown.source))
      expect(await statusOf(shown)).toBe(404)
      ok(await editor.patch(`/api/items/${shown.user}?draft=true`, { media: [shown.ours.id], description: null }))
      await publish(`/api/items/${shown.user}`)
      expect([await statusOf(shown), await tasksAbout(shown.user)]).toEqual([404, []])
      const change = { media: [shown.medium.id], access: { level: 'open' }, caption: 'Shown again, 1974' }
      ok(await theirEditor.patch(`/api/items/${shown.source}?draft=true`, change))
      await publish(`/api/items/${shown.source}`)
      expect(await statusOf(shown)).toBe(200)
      expect(await problems(editor, shown.draft)).toEqual([])
      const theme = await exhibit.anonymous.get(`/v1/themes/${shown.themeSlug}`)
      expect(at(theme.body, '/data/hero')).toMatchObject({
        image: { id: shown.medium.id },
        caption: `Said-of-${shown.medium.id}`,
      })
    })
})

test('a picture that no record of its owner ever showed stays with who shows it', async () => {
  const medium = await upload(theirEditor, theirs)
  const made = await coordinator.post('/api/themes', {
    title: 'With a picture of theirs',
    intro: state(paragraph(says('At its head.'))),
    hero: { of: { relationTo: 'media', value: medium.id } },
    placements: [{ of: { relationTo: 'items', value: await idOf(editor, 'items', 'send-off-at-the-moscow-airport') } }],
  })
  await publish(`/api/themes/${textAt(ok(made, 201).body, '/doc/id')}`)
  const another = await make(theirEditor, theirs, 'Beside it', { media: [(await upload(theirEditor, theirs)).id] })
  await publish(`/api/items/${another}`)
  ok(await move(theirSteward, 'unpublish', another, { note: 'For now' }))
  expect((await exhibit.anonymous.get(`/media/${medium.hash}/320.webp`)).status).toBe(200)
})
