import type { PayloadRequest } from 'payload'
import type { TransitionRequest } from '../editorial'
import { sessionQuery } from '../platform/session'
import { sameTransaction } from '../platform/transaction'
import { demo } from './demo'
import { collectionNamed, firstLanguage, keep, writeTranslations, type LoadedIds } from './keep'
import type { Data } from './localized'
import { exhibitData, itemData, sectionData, siteData, testimonialData, themeData } from './record-data'
import { collectionData, personData, placeData } from './record-data-people'
import { articleData, eventData } from './record-data-texts'
import { idOf } from './references'

/**
 * Loads every record as a draft; returns the transitions that publish them. Records that refer to each other are first
 * saved without the reference; themes get their items, and people their spouses, last.
 */
export const loadRecords = async (req: PayloadRequest, loaded: LoadedIds): Promise<TransitionRequest[]> => {
  const transitions: TransitionRequest[] = []
  const fresh = new Set<string>()
  const load = async (kind: string, slug: string, data: Data) => {
    const { id, isNew } = await keep(req, loaded, kind, slug, data)
    if (!isNew) return
    transitions.push({ kind, id, verb: 'publish' })
    fresh.add(`${kind}:${slug}`)
  }
  const complete = async (kind: string, slug: string, data: Data) => {
    if (fresh.has(`${kind}:${slug}`)) await addTo(req, kind, idOf(loaded, kind, slug), data)
  }
  for (const { slug } of demo.institutions) {
    const id = loaded.get(`institutions:${slug}`)
    if (id && (await isUntouched(req, 'institutions', id)))
      transitions.push({ kind: 'institutions', id, verb: 'publish' })
  }
  for (const place of demo.places) await load('places', place.slug, placeData(place, loaded))
  for (const person of demo.people) await load('people', person.slug, personData(person, loaded))
  for (const { slug, spouse } of demo.people)
    if (spouse)
      await complete('people', slug, { relations: [{ person: idOf(loaded, 'people', spouse), kind: 'spouse' }] })
  for (const one of demo.archivalCollections) await load('archival-collections', one.slug, collectionData(one, loaded))
  for (const theme of demo.themes) await load('themes', theme.slug, themeData(theme, loaded, 'without placements'))
  for (const item of demo.items) await load('items', item.slug, itemData(item, loaded))
  for (const draft of demo.drafts) await keep(req, loaded, 'items', draft.slug, itemData(draft, loaded))
  for (const theme of demo.themes) await complete('themes', theme.slug, themeData(theme, loaded, 'whole'))
  for (const one of demo.testimonials) await load('testimonials', one.slug, testimonialData(one, loaded))
  for (const one of demo.events) await load('events', one.slug, eventData(one, loaded))
  for (const one of demo.articles) await load('articles', one.slug, articleData(one, loaded))
  for (const section of demo.sections) await load('sections', section.slug, sectionData(section, loaded))
  await load('exhibits', demo.exhibit.slug, exhibitData(demo.exhibit, loaded))
  if (await isUntouched(req, 'site', 'site')) {
    await writeSite(req, siteData(demo.site, demo.exhibit, loaded))
    transitions.push({ kind: 'site', id: 'site', verb: 'publish' })
  }
  return transitions
}

/** Never public and never saved by a person: the load may publish it. */
const isUntouched = async (req: PayloadRequest, kind: string, id: string): Promise<boolean> => {
  const rows = await sessionQuery(
    req,
    `select from editorial.state where kind = $1 and id = $2 and (first_published_at is not null or changed_by is not null)`,
    [kind, id],
  )
  return rows.length === 0
}

const writing = { draft: true, overrideAccess: true, depth: 0 } as const

const addTo = async (req: PayloadRequest, kind: string, id: string, data: Data) => {
  const { locale, fields } = firstLanguage(data)
  const collection = collectionNamed(req, kind)
  await req.payload.update({ ...writing, collection, id, locale, data: fields, req: await sameTransaction(req) })
}

const writeSite = async (req: PayloadRequest, data: Data) => {
  const { locale, fields } = firstLanguage(data)
  const write = async (language: typeof locale, texts: Record<string, unknown>) =>
    req.payload.updateGlobal({
      ...writing,
      slug: 'site',
      data: texts,
      locale: language,
      req: await sameTransaction(req),
    })
  const saved = await write(locale, fields)
  await writeTranslations(data, locale, saved, (texts, language) => write(language, texts))
}
