import pg from 'pg'
import type { Row } from '../../../src/platform/session'
import { at, listAt, numberAt, made, type Client } from '../client'
import { idOf, clientsOf, type Exhibit, type Person } from '../exhibit'
import { paragraph, recordLink, textNode, state } from '../rich-text'
import { pictureOf, upload } from '../media'
import { poll } from '../wait'
import { wholeHolding } from '../holding'
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
  const clients = await clientsOf(exhibit)
  const own = await idOf(clients.editor, 'institutions', 'national-library-of-israel')
  const foreign = await idOf(clients.editor, 'institutions', 'american-jewish-historical-society')
  return {
    exhibit,
    clients,
    query: async (text, values = []) => (await client.query<Row>(text, [...values])).rows,
    institutions: { own, foreign },
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

export const makeWorld = async ({ clients, institutions }: Fixtures, run: number): Promise<World> => {
  const world = { run, tokens: 0, called: new Map<string, string>() }
  const picture = await pictureOf(`#${(0x100000 + run * 7919).toString(16).slice(-6)}`, `drawn-${run}.png`)
  const medium = await upload(clients.editor, { institution: institutions.own, alt: 'A colour' }, picture)
  const make = async (by: Client, kind: string, body: (token: string) => object): Promise<WorldRecord> => {
    const token = nextToken(world)
    const slug = `made-${kind}-${run}-${world.tokens}`
    const response = await by.post(`/api/${kind}?depth=0`, { ...body(token), slug })
    const id = made(response)
    world.called.set(called(id, numberAt(response.body, '/doc/revision')), token)
    return { kind, id, slug }
  }
  const item = await make(clients.editor, 'items', (token) => ({
    ...wholeHolding(institutions.own, token),
    type: 'still-image',
    media: [medium.id],
  }))
  const foreign = await make(clients.stranger, 'items', (token) => wholeHolding(institutions.foreign, token))
  // a coordinator may not read another institution's drafts and places public records only; here it is placed before
  // publication
  const section = await make(clients.coordinator, 'sections', (title) => ({
    title,
    lead: state(paragraph(textNode('See '), recordLink('items', item.id, 'this'))),
    placements: [item, foreign].map(({ kind, id }) => ({ of: { relationTo: kind, value: id } })),
  }))
  const exhibit = await make(clients.coordinator, 'exhibits', (title) => ({ title, sections: [section.id] }))
  await poll(
    20_000,
    () => clients.editor.get(`/api/items/${item.id}/readiness`),
    ({ body }) => !listAt(body, '/problems').some((problem) => at(problem, '/code') === 'rendition_pending'),
  )
  return { ...world, records: { holding: item, foreign, section, exhibit }, picture: `/media/${medium.hash}/640.webp` }
}
