import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { perform, type House, type Move } from '../editorial'
import { inTransaction } from '../kernel/in-transaction'
import { sessionQuery } from '../kernel/session'
import { system } from '../membership'
import { loadAccounts } from './accounts'
import { demo } from './demo'
import { within } from '../kernel/transaction'
import { firstLanguage, keep, writeTranslations, type Known } from './keep'
import { loadMedium } from './load-media'
import {
  exhibitData,
  institutionData,
  itemData,
  sectionData,
  siteData,
  testimonialData,
  themeData,
} from './record-data'
import { localized, type Data } from './localized'

type Say = (sentence: string) => void

interface Loading {
  payload: Payload
  house: House
  password: string
  /** makes the renditions that wait, and answers when they are made */
  render: () => Promise<void>
  say: Say
}

const Loaded = z.array(z.object({ version: z.number() }))

/** Which load of the demo is whole in this database; null: none. */
export const loadedVersion = async (payload: Payload): Promise<number | null> => {
  const rows = await sessionQuery({ payload }, `select version from editorial.loads where name = 'demo'`)
  return Loaded.parse(rows)[0]?.version ?? null
}

const byItself = async <T>(payload: Payload, work: (req: PayloadRequest) => Promise<T>): Promise<T> => {
  const req = await createLocalReq({}, payload)
  return inTransaction(req, () => work(req))
}

/**
 * Loads the demo exhibit once: files first, since their renditions are made outside any transaction, then every record
 * and one release in one transaction, marked with the version of the load. A load that was cut short is done again; a newer
 * one adds what is missing and touches nothing that is there.
 */
export const loadDemo = async ({ payload, house, password, render, say }: Loading): Promise<void> => {
  const loaded = await loadedVersion(payload)
  if (loaded !== null && loaded >= demo.version) return
  say('Loading the demo exhibit …')
  const known: Known = new Map()
  await byItself(payload, async (req) => {
    for (const genre of demo.genres)
      await keep(req, known, 'genres', genre.key, { slug: genre.key, label: localized(genre.label) })
    for (const one of demo.institutions) await keep(req, known, 'institutions', one.slug, institutionData(one, known))
  })
  await byItself(payload, (req) => loadAccounts(req, known, password))
  for (const medium of demo.media) await byItself(payload, (req) => loadMedium(req, known, medium))
  say('Making renditions of the images …')
  await render()
  await byItself(payload, async (req) => {
    const moves = await loadRecords(req, known)
    if (moves.length > 0) {
      say(`Publishing ${moves.length} records in one release …`)
      await perform(house, moves, system, req)
    }
    await sessionQuery(
      req,
      `insert into editorial.loads (name, version) values ('demo', $1)
       on conflict (name) do update set version = excluded.version, loaded_at = now()`,
      [demo.version],
    )
  })
}

/** Every record as a draft; answers what is to be published. A theme and its items name each other: the theme learns its items last. */
const loadRecords = async (req: PayloadRequest, known: Known): Promise<Move[]> => {
  const moves: Move[] = []
  const load = async (kind: string, slug: string, data: Data) => {
    const { id, isNew } = await keep(req, known, kind, slug, data)
    if (isNew) moves.push({ kind, id, verb: 'publish' })
    return isNew
  }
  for (const { slug } of demo.institutions) {
    const id = known.get(`institutions:${slug}`)
    if (id && (await isUntouched(req, 'institutions', id))) moves.push({ kind: 'institutions', id, verb: 'publish' })
  }
  const fresh = new Set<string>()
  for (const theme of demo.themes)
    if (await load('themes', theme.slug, themeData(theme, known, 'without placements'))) fresh.add(theme.slug)
  for (const item of demo.items) await load('items', item.slug, itemData(item, known))
  for (const draft of demo.drafts) await keep(req, known, 'items', draft.slug, itemData(draft, known))
  for (const theme of demo.themes)
    if (fresh.has(theme.slug)) await addTo(req, known, 'themes', theme.slug, themeData(theme, known, 'whole'))
  for (const one of demo.testimonials) await load('testimonials', one.slug, testimonialData(one, known))
  for (const section of demo.sections) await load('sections', section.slug, sectionData(section, known))
  await load('exhibits', demo.exhibit.slug, exhibitData(demo.exhibit, known))
  if (await isUntouched(req, 'site', 'site')) {
    const data = siteData(demo.site, demo.exhibit, known)
    const { locale, fields } = firstLanguage(data)
    const writing = { slug: 'site' as const, draft: true, overrideAccess: true, depth: 0 }
    const saved = await req.payload.updateGlobal({ ...writing, data: fields, locale, req: await within(req) })
    await writeTranslations(data, locale, saved, async (translation, language) =>
      req.payload.updateGlobal({ ...writing, data: translation, locale: language, req: await within(req) }),
    )
    moves.push({ kind: 'site', id: 'site', verb: 'publish' })
  }
  return moves
}

/** Never public, and saved by no person yet: the load's own to publish. */
const isUntouched = async (req: PayloadRequest, kind: string, id: string): Promise<boolean> => {
  const rows = await sessionQuery(
    req,
    `select from editorial.state where kind = $1 and id = $2 and (first_published_at is not null or changed_by is not null)`,
    [kind, id],
  )
  return rows.length === 0
}

const addTo = async (req: PayloadRequest, known: Known, kind: 'themes', slug: string, data: Data) => {
  const id = known.get(`${kind}:${slug}`)
  if (!id) throw new Error(`The demo has no ${kind} ${slug}`)
  const { locale, fields } = firstLanguage(data)
  await req.payload.update({
    collection: kind,
    id,
    locale,
    draft: true,
    overrideAccess: true,
    depth: 0,
    data: fields,
    req: await within(req),
  })
}
