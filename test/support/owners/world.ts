import { at, made, type Client } from '../client'
import { paragraph, textNode, state } from '../rich-text'
import { pictureOf, upload } from '../media'
import { waitUntil } from '../wait'
import { wholeHolding } from '../holding'
import type { Cast } from './cast'

/** The owner of each; null: the exhibit. */
export const records = {
  shown: 0,
  alike: 0,
  theirs: 1,
  third: 2,
  essay: 2,
  theme: null,
  double: null,
  section: null,
  exhibit: null,
} as const
export type RecordName = keyof typeof records
export const recordNames = Object.keys(records).filter((name): name is RecordName => Object.hasOwn(records, name))

export interface Placed {
  kind: string
  id: string
  slug: string
}

export interface Medium {
  id: string
  owner: number | null
  /** the public path of one rendition */
  path: string
}

/** A few new records of three institutions and the exhibit, and pictures of two of them and the exhibit. */
export interface World {
  run: number
  records: Readonly<Record<RecordName, Placed>>
  media: readonly Medium[]
  /** the number of words so far */
  tokens: number
}

/** A unique word, recognisable anywhere. */
export const nextToken = (world: Pick<World, 'run' | 'tokens'>): string => `zz${world.run}x${(world.tokens += 1)}zz`
export const tokensIn = (text: string): string[] => text.match(/zz\d+x\d+zz/g) ?? []

const uploadColour = async (by: Client, institution: string | null, colour: number): Promise<Omit<Medium, 'owner'>> => {
  const picture = await pictureOf(`#${(0x100000 + (colour % 0xe00000)).toString(16)}`, `drawn-${colour}.png`)
  const { id, hash } = await upload(by, { alt: 'A colour', ...(institution && { institution }) }, picture)
  return { id, path: `/media/${hash}/320.webp` }
}

export const makeWorld = async ({ clients, institutions, query }: Cast, run: number): Promise<World> => {
  const world = { run, tokens: 0 }
  const { editorA, editorB, editorC, coordinator } = clients
  const [a, b, c] = institutions
  const media: Medium[] = []
  for (const [by, owner, colour] of [
    [editorA, 0, 0],
    [editorA, 0, 1],
    [editorB, 1, 2],
    [coordinator, null, 3],
    // the first one's bytes, uploaded by another institution
    [editorB, 1, 0],
  ] as const) {
    const institution = owner === null ? null : (institutions[owner] ?? null)
    media.push({ ...(await uploadColour(by, institution, (run * 4 + colour) * 7919)), owner })
  }
  const [first, second, foreign, common] = media.map(({ id }) => id)
  const make = async (by: Client, kind: string, body: (title: string) => object): Promise<Placed> => {
    const title = nextToken(world)
    const slug = `made-${kind}-${run}-${world.tokens}`
    return { kind, id: made(await by.post(`/api/${kind}?depth=0`, { ...body(title), slug })), slug }
  }
  const theme = await make(coordinator, 'themes', (title) => ({
    title,
    intro: state(paragraph(textNode('On it.'))),
    hero: { of: { relationTo: 'media', value: common } },
  }))
  const double = await make(coordinator, 'themes', (title) => ({ title, intro: state(paragraph(textNode('On it.'))) }))
  const item = (by: Client, institution: string | undefined, more: object) =>
    make(by, 'items', (title) => wholeHolding(institution, title, more))
  const itemWithMedia = await item(editorA, a, { type: 'still-image', media: [first, second] })
  const alike = await item(editorA, a, { type: 'still-image', media: [second] })
  const theirs = await item(editorB, b, { type: 'still-image', media: [foreign] })
  const third = await item(editorC, c, {})
  const essay = await make(editorC, 'articles', (title) => ({ title, kind: 'essay', institution: c }))
  const section = await make(coordinator, 'sections', (title) => ({
    title,
    lead: state(paragraph(textNode('As it was.'))),
    placements: [itemWithMedia, theirs, third].map(({ kind, id }) => ({ of: { relationTo: kind, value: id } })),
  }))
  const exhibit = await make(coordinator, 'exhibits', (title) => ({ title, sections: [section.id] }))
  const rendered = `select f.hash from editorial.files f join media m on m.sha256 = f.hash
    where m.id::text = any($1) and f.renditions is not null`
  const countRendered = async () => (await query(rendered, [media.map(({ id }) => id)])).length
  await waitUntil('all renditions are made', async () => (await countRendered()) === media.length, 60)
  return {
    ...world,
    records: { shown: itemWithMedia, alike, theirs, third, essay, theme, double, section, exhibit },
    media,
  }
}

/** A record's text in all languages, as its reader gets it now. */
export const readDraft = async (by: Client, { kind, id }: Placed): Promise<unknown> => {
  const { status, body } = await by.get(`/api/${kind}/${id}?draft=true&depth=0&locale=all&fallback-locale=none`)
  return status === 200 && typeof at(body, '/id') === 'string' ? body : null
}
