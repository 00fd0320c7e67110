import { createHash } from 'node:crypto'
import pg from 'pg'
import type { Row } from '../../../src/platform/session'
import { drawing } from '../../journeys/test-image'
import { at, listAt, numberAt, textAt, type ClientResponse, type Client } from '../client'
import { emails, idOf, untilIn, type Exhibit, type Person } from '../exhibit'
import { paragraph, recordLink, textNode, state } from '../rich-text'
import type { Query } from './faults'

/** The actors. */
export const people = ['editor', 'steward', 'stranger', 'foreignSteward', 'coordinator', 'translator', 'admin'] as const

/** One server for many small worlds, with everybody logged in and database access. */
export interface Fixtures {
  exhibit: Pick<Exhibit, 'anonymous'>
  clients: Record<Person, Client>
  query: Query
  institutions: { own: string; foreign: string }
  close: () => Promise<void>
}

export const openFixtures = async (exhibit: Pick<Exhibit, 'anonymous' | 'as' | 'databaseUrl'>): Promise<Fixtures> => {
  const client = new pg.Client({ connectionString: exhibit.databaseUrl, options: '-c timezone=UTC' })
  client.on('error', () => undefined)
  await client.connect()
  const as = (person: Person) => exhibit.as(person)
  const [editor, steward, stranger, foreignSteward] = await Promise.all(
    (['editor', 'steward', 'stranger', 'foreignSteward'] as const).map(as),
  )
  const [coordinator, translator, admin] = await Promise.all((['coordinator', 'translator', 'admin'] as const).map(as))
  if (!editor || !steward || !stranger || !foreignSteward || !coordinator || !translator || !admin)
    throw new Error(`Somebody of ${Object.keys(emails).join(', ')} is missing.`)
  const own = await idOf(editor, 'institutions', 'national-library-of-israel')
  const [{ institution } = { institution: '' }] = (
    await client.query<{ institution: string }>(
      `select m.institution_id::text as institution from memberships m join users u on u.id = m.user_id where u.email = $1`,
      [emails.stranger],
    )
  ).rows
  return {
    exhibit,
    clients: { editor, steward, stranger, foreignSteward, coordinator, translator, admin },
    query: async (text, values = []) => (await client.query<Row>(text, [...values])).rows,
    institutions: { own, foreign: institution },
    close: () => client.end(),
  }
}

export const parts = ['holding', 'foreign', 'section', 'exhibit'] as const
export type Part = (typeof parts)[number]

export interface WorldRecord {
  kind: string
  id: string
  slug: string
}

/**
 * A holding with a picture, one of another institution, a section that shows both and mentions one, a page with the
 * section.
 */
export interface World {
  run: number
  records: Record<Part, WorldRecord>
  /** the public path of one rendition of the holding's picture */
  picture: string
  /** each record's name by revision, as far as a save returned it */
  called: Map<string, string>
  /** the number of words so far */
  tokens: number
}

/** A unique word, recognisable anywhere. */
export const nextToken = (world: Pick<World, 'run' | 'tokens'>): string => `zz${world.run}x${(world.tokens += 1)}zz`
export const tokensIn = (text: string): string[] => text.match(/zz\d+x\d+zz/g) ?? []

export const called = (id: string, revision: number) => `${id}@${revision}`

const made = ({ status, body, text }: ClientResponse): { id: string; revision: number } => {
  if (status !== 201) throw new Error(text)
  return { id: textAt(body, '/doc/id'), revision: numberAt(body, '/doc/revision') }
}

export const holding = (institution: string, token: string) => ({
  title: token,
  caption: `${token}, 1974-1975`,
  date: { typed: '1974-1975' },
  creditLine: 'By courtesy',
  rights: { uri: 'http://rightsstatements.org/vocab/CNE/1.0/' },
  institution,
})

const upload = async (editor: Client, institution: string, run: number) => {
  const bytes = await drawing(`#${(0x100000 + run * 7919).toString(16).slice(-6)}`)
  const form = new FormData()
  form.set('file', new Blob([bytes], { type: 'image/png' }), `drawn-${run}.png`)
  form.set('_payload', JSON.stringify({ institution, alt: 'A colour' }))
  const { id } = made(await editor.post('/api/media', form).then((response) => withRevision(response)))
  return { id, picture: `/media/${createHash('sha256').update(bytes).digest('hex')}/640.webp` }
}

/** A medium has no revisions. */
const withRevision = (response: ClientResponse): ClientResponse => ({
  ...response,
  body: { doc: { id: at(response.body, '/doc/id'), revision: 1 } },
})

export const makeWorld = async ({ clients, institutions }: Fixtures, run: number): Promise<World> => {
  const world = { run, tokens: 0, called: new Map<string, string>() }
  const medium = await upload(clients.editor, institutions.own, run)
  const make = async (by: Client, kind: string, body: (token: string) => object): Promise<WorldRecord> => {
    const token = nextToken(world)
    const slug = `made-${kind}-${run}-${world.tokens}`
    const { id, revision } = made(await by.post(`/api/${kind}?depth=0`, { ...body(token), slug }))
    world.called.set(called(id, revision), token)
    return { kind, id, slug }
  }
  const item = await make(clients.editor, 'items', (token) => ({
    ...holding(institutions.own, token),
    type: 'still-image',
    media: [medium.id],
  }))
  const foreign = await make(clients.stranger, 'items', (token) => ({
    ...holding(institutions.foreign, token),
    type: 'text',
  }))
  // a coordinator may not read another institution's drafts and places public records only; here it is placed before
  // publication
  const section = await make(clients.coordinator, 'sections', (title) => ({
    title,
    lead: state(paragraph(textNode('See '), recordLink('items', item.id, 'this'))),
    placements: [item, foreign].map(({ kind, id }) => ({ of: { relationTo: kind, value: id } })),
  }))
  const exhibit = await make(clients.coordinator, 'exhibits', (title) => ({ title, sections: [section.id] }))
  await untilIn(
    20_000,
    () => clients.editor.get(`/api/items/${item.id}/readiness`),
    ({ body }) => !listAt(body, '/problems').some((problem) => at(problem, '/code') === 'rendition_pending'),
  )
  return { ...world, records: { holding: item, foreign, section, exhibit }, picture: medium.picture }
}
