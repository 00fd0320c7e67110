import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { queryDatabase } from '../support/query-database'
import { at, clientOf, done, listAt, numberAt, textAt, type ClientResponse, type Client } from '../support/client'
import { findBySlug, idOf, openExhibit, untilReleased, whileLoading, type Exhibit } from '../support/exhibit'
import { mailTo, openMailServer, type MailServer } from '../support/mail-server'
import { transitionLatest, executeTransition } from '../support/publisher'
import { poll } from '../support/wait'
import { upload, pictureOf } from '../support/media'
import { linkTokenIn, logInWith } from '../support/people'
import { makeHolding } from '../support/holding'
import { once } from '../support/once'

/** Three institutions, who prepares and who answers for their holdings, and what each brings to the page. */
const brought = [
  { institution: 'national-library-of-israel', slug: 'a-letter-home', title: 'A letter home', colour: 'teal' },
  { institution: 'american-jewish-historical-society', slug: 'a-vigil', title: 'A vigil by night', colour: 'navy' },
  { institution: 'blavatnik-archive', slug: 'a-portrait', title: 'A portrait in oil', colour: 'maroon' },
] as const

interface Brought {
  id: string
  slug: string
  title: string
  institution: string
  editor: Client
  steward: Client
  /** of the picture that was uploaded */
  hash: string
}

const page = 'refuseniks-and-activists'
const languages = ['en', 'ru', 'he'] as const

let mail: MailServer
let exhibit: Exhibit
let coordinator: Client
let holdings: Brought[]
let section: string

const execute = (...transition: Parameters<typeof executeTransition>) => done(executeTransition(...transition))

const password = 'the tree by the river'

/** A colleague is invited, follows the link of the letter, chooses a password and comes in. */
const welcome = async (by: Client, role: string, institution: string): Promise<Client> => {
  const email = `${role}@blavatnik.example`
  await done(by.post('/api/users/invite', { email, name: `The ${role}`, role, institution }), 201)
  const token = linkTokenIn((await mailTo(mail, email)).text)
  await done(exhibit.anonymous.post('/api/users/reset-password', { token, password }))
  return clientOf(exhibit.url, textAt((await done(logInWith(exhibit, email, password))).body, '/token'))
}

const bring = async (
  by: (typeof brought)[number],
  institution: string,
  editor: Client,
  steward: Client,
): Promise<Brought> => {
  const { colour, institution: _slug, ...named } = by
  const picture = await pictureOf(colour, `${named.slug}.png`)
  const medium = await upload(editor, { institution, alt: `${named.title}, in one colour` }, picture)
  const more = { slug: named.slug, type: 'still-image', media: [medium.id] }
  const id = await makeHolding(editor, institution, named.title, more)
  const ready = await poll(
    20_000,
    () => editor.get(`/api/items/${id}/readiness`),
    ({ body }) => listAt(body, '/problems').length === 0,
  )
  expect(listAt(ready.body, '/problems')).toEqual([])
  return { ...named, id, institution, editor, steward, hash: medium.hash }
}

beforeAll(async () => {
  mail = await openMailServer()
  exhibit = await openExhibit({ SMTP_URL: mail.url, MAIL_FROM: 'The desk <desk@exhibit.example>' })
  coordinator = await exhibit.as('coordinator')
}, whileLoading)
afterAll(async () => {
  await exhibit.close()
  await mail.close()
})

const pageNow = (locale: string = 'en') => exhibit.anonymous.get(`/v1/exhibits/${page}?locale=${locale}`)
const sectionNow = async (locale: string = 'en') =>
  listAt((await pageNow(locale)).body, '/data/sections').find((one) => at(one, '/id') === section)

/** Everything that the public can ask for in which the holding might be seen, in words. */
const wherever = ({ id, slug }: Brought): (() => Promise<ClientResponse>)[] => [
  ...languages.flatMap((locale) => [
    () => pageNow(locale),
    () => exhibit.anonymous.get(`/v1/items/${slug}?locale=${locale}`),
    () => exhibit.anonymous.get(`/v1/items?locale=${locale}&limit=100`),
    () => exhibit.anonymous.get(`/v1/sections?locale=${locale}&limit=100`),
    () => exhibit.anonymous.get(`/v1/sections/three-gifts?locale=${locale}`),
  ]),
  () => exhibit.anonymous.get(`/api/items/${id}?depth=2`),
  () => exhibit.anonymous.get(`/api/items?where[slug][equals]=${slug}`),
  () => exhibit.anonymous.get(`/api/sections/${section}?depth=2`),
  () => exhibit.anonymous.graphql(`{ Item(id: "${id}") { id title slug } }`),
  () =>
    exhibit.anonymous.graphql(
      `{ Section(id: "${section}") { title placements { of { value { ... on Item { title slug } } } } } }`,
    ),
]

const picturesOf = async ({ slug }: Brought): Promise<string[]> => {
  const { text } = await exhibit.anonymous.get(`/v1/items/${slug}`)
  return [...new Set(text.match(/\/media\/[0-9a-f]{64}\/[\w.]+/g) ?? [])]
}

/** A third institution joins: the coordinator invites its first steward, the steward an editor. */
const joined = once(async () => {
  const ids = await Promise.all(brought.map(({ institution }) => idOf(coordinator, 'institutions', institution)))
  const [nli = '', ajhs = '', blavatnik = ''] = ids
  const steward = await welcome(coordinator, 'steward', blavatnik)
  const editor = await welcome(steward, 'editor', blavatnik)
  const [first, second, third] = brought
  holdings = [
    await bring(first, nli, await exhibit.as('editor'), await exhibit.as('steward')),
    await bring(second, ajhs, await exhibit.as('stranger'), await exhibit.as('foreignSteward')),
    await bring(third, blavatnik, editor, steward),
  ]
})
/** Each record is submitted by its editor, and approved by its own steward only. */
const approved = once(async () => {
  await joined()
  for (const { id, editor } of holdings) await execute(editor, 'submit', id, { note: 'For the home page.' })
  for (const [n, { id, title, steward }] of holdings.entries()) {
    const other = holdings[(n + 1) % holdings.length]?.steward ?? coordinator
    expect((await other.post(`/api/items/${id}/transitions/approve`, {})).status).toBe(404)
    const queue = listAt((await steward.get('/api/reviews')).body, '/docs')
    expect(queue.find((doc) => at(doc, '/id') === id)).toMatchObject({ title, note: 'For the home page.' })
    expect((await other.get('/api/reviews')).text).not.toContain(id)
    await execute(steward, 'approve', id)
  }
})
/** The coordinator arranges them on the home page, and publishes it with its dependencies. */
const published = once(async () => {
  await approved()
  const made = await done(
    coordinator.post('/api/sections', {
      title: 'Three gifts',
      slug: 'three-gifts',
      placements: holdings.map(({ id }) => ({ of: { relationTo: 'items', value: id } })),
    }),
    201,
  )
  section = textAt(made.body, '/doc/id')
  const home = await findBySlug(coordinator, 'exhibits', page)
  const [id, sections] = [textAt(home, '/id'), listAt(home, '/sections')]
  await done(coordinator.patch(`/api/exhibits/${id}`, { sections: [...sections, section] }))
  for (const [kind, one] of [
    ['sections', section],
    ['exhibits', id],
  ] as const) {
    await execute(coordinator, 'submit', one, {}, kind)
    await execute(coordinator, 'approve', one, {}, kind)
  }
  const alone = await transitionLatest(coordinator, `/api/exhibits/${id}`, 'publish')
  expect([alone.status, alone.text.includes(section)]).toEqual([422, true])
  const published = await execute(coordinator, 'publish', id, { mode: 'carry' }, 'exhibits')
  await untilReleased(exhibit, published)
  return numberAt(published.body, '/release')
})

describe('three institutions publish together', () => {
  test('a third institution joins: the coordinator invites its first steward, the steward an editor', async () => {
    await joined()
    for (const { slug } of holdings) expect((await exhibit.anonymous.get(`/v1/items/${slug}`)).status).toBe(404)
  })

  test('each record is submitted by its editor, and approved by its own steward only', async () => {
    await approved()
    for (const { slug } of holdings) expect((await exhibit.anonymous.get(`/v1/items/${slug}`)).status).toBe(404)
  })

  test('the coordinator arranges them on the home page, and publishes it with its dependencies, in one release', async () => {
    const release = await published()
    const entries = await queryDatabase(
      exhibit.databaseUrl,
      `select kind, count(*)::int as n from delivery.release_entries where release = ${release} group by kind order by kind`,
    )
    expect(entries).toEqual([
      { kind: 'exhibits', n: 1 },
      { kind: 'items', n: 3 },
      { kind: 'sections', n: 1 },
    ])
    for (const locale of languages)
      expect(listAt(await sectionNow(locale), '/placements').map((one) => at(one, '/of/slug'))).toEqual(
        holdings.map(({ slug }) => slug),
      )
    for (const one of holdings) {
      expect((await exhibit.anonymous.get(`/v1/items/${one.slug}`)).status).toBe(200)
      const pictures = await picturesOf(one)
      expect(pictures.length).toBeGreaterThan(1)
      for (const picture of pictures) expect((await exhibit.anonymous.send('HEAD', picture)).status).toBe(200)
    }
  })
})

describe('one of them is withdrawn by its steward', () => {
  let removed: Brought
  let staying: Brought[]
  let pictures: string[]

  beforeAll(async () => {
    await published()
    const [first, second, third] = holdings
    if (!first || !second || !third) throw new Error('There is nothing to withdraw.')
    removed = third
    staying = [first, second]
    pictures = await picturesOf(removed)
    const seen = await Promise.all(wherever(removed).map((look) => look()))
    // what is looked for afterwards is there before: nearly everywhere where it is looked for
    expect(seen.filter(({ text }) => text.includes(removed.title)).length).toBeGreaterThan(12)
    const withdrawn = await execute(removed.steward, 'withdraw', removed.id, {
      reason: 'rights',
      note: 'The painter’s heirs wrote to us.',
      publicReason: 'Withdrawn at the wish of the heirs.',
    })
    await untilReleased(exhibit, withdrawn)
  })

  test('within a second its texts are gone everywhere', async () => {
    const own = await exhibit.anonymous.get(`/v1/items/${removed.slug}`)
    expect([own.status, textAt(own.body, '/detail')]).toEqual([410, 'Withdrawn at the wish of the heirs.'])
    for (const look of wherever(removed)) {
      const { status, text } = await look()
      expect(status).toBeLessThan(500)
      expect(text).not.toContain(removed.title)
      expect(text).not.toContain('The painter’s heirs')
    }
    expect((await exhibit.anonymous.get(`/api/items/${removed.id}`)).status).toBe(404)
    for (const reader of [staying[0]?.editor, staying[1]?.steward])
      expect((await reader?.get(`/api/items/${removed.id}`))?.status).toBe(404)
  })

  test('and its picture, in every size and format, and nobody else’s', async () => {
    expect(pictures.length).toBeGreaterThan(1)
    for (const picture of pictures)
      expect([picture, (await exhibit.anonymous.get(picture)).status]).toEqual([picture, 410])
    for (const one of staying)
      for (const picture of await picturesOf(one)) expect((await exhibit.anonymous.get(picture)).status).toBe(200)
  })

  test('its section stays complete: the others in their places, and a tombstone in its own', async () => {
    for (const locale of languages) {
      const placements = listAt(await sectionNow(locale), '/placements')
      expect(placements.map((one) => at(one, '/of/slug') ?? at(one, '/of/state'))).toEqual([
        ...staying.map(({ slug }) => slug),
        'withdrawn',
      ])
    }
    expect(listAt((await pageNow()).body, '/data/sections')).toHaveLength(7)
  })

  test('the coordinator gets a task; its steward reinstates it, and nobody else does', async () => {
    const tasks = listAt((await coordinator.get('/api/tasks')).body, '/docs')
    expect(tasks.filter((task) => at(task, '/about/id') === removed.id)).toEqual([
      expect.objectContaining({ what: 'mention_gone', cause: 'withdraw', id: section }),
    ])
    expect((await removed.editor.post(`/api/items/${removed.id}/transitions/reinstate`, {})).status).toBe(403)
    await execute(removed.steward, 'reinstate', removed.id, { reason: 'The heirs agreed.' })
    expect((await exhibit.anonymous.get(`/v1/items/${removed.slug}`)).status).toBe(404)
    await execute(removed.editor, 'submit', removed.id)
    await execute(removed.steward, 'approve', removed.id)
    await untilReleased(exhibit, await execute(coordinator, 'publish', removed.id))
    expect(listAt(await sectionNow(), '/placements').map((one) => at(one, '/of/slug'))).toEqual(
      holdings.map(({ slug }) => slug),
    )
    for (const picture of pictures) expect((await exhibit.anonymous.send('HEAD', picture)).status).toBe(200)
    expect((await coordinator.get('/api/tasks')).text).not.toContain(removed.id)
    const result = await removed.steward.get(`/api/history?kind=items&id=${removed.id}&limit=100`)
    const actions = listAt(result.body, '/entries').map((entry) => at(entry, '/what'))
    const brought = ['submit', 'approve', 'publish']
    expect(actions).toEqual(['create', ...brought, 'withdraw', 'reinstate', ...brought])
  })
})
