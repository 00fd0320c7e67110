import { z } from 'zod'
import { isLocale, type InEveryLanguage } from '../languages/languages'
import type { Key } from '../contract/shapes'
import { nameOf, type StoredView, type Query } from './resolver-cache'

export const isSame = (old: StoredView | undefined, now: StoredView) =>
  old !== undefined &&
  (['slug', 'body', 'card', 'tags'] as const).every((part) => old[part] === now[part]) &&
  old.terms.join() === now.terms.join()

const MentionerRows = z.array(z.object({ kind: z.string(), id: z.string() }))

export const storedMentioners = async (query: Query, keys: readonly Key[], embeds: 'any' | 'view'): Promise<Key[]> => {
  if (keys.length === 0) return []
  return MentionerRows.parse(
    await query(
      `select distinct from_kind as kind, from_id as id from delivery.mentions
       join unnest($1::text[], $2::text[]) as changed(kind, id) on to_kind = changed.kind and to_id = changed.id
       where $3 = 'any' or embeds = $3`,
      [keys.map(({ kind }) => kind), keys.map(({ id }) => id), embeds],
    ),
  )
}

const StoredViews = z.array(
  z.object({
    kind: z.string(),
    id: z.string(),
    locale: z.string(),
    slug: z.string(),
    body: z.string(),
    card: z.string(),
    tags: z.string(),
    terms: z.array(z.string()),
    title: z.string(),
  }),
)

/** The stored views before this release, so that only differences are written. */
export const loadStoredViews = async (
  query: Query,
  keys: readonly Key[],
  before: Map<string, Partial<InEveryLanguage<StoredView>>>,
) => {
  const unknown = keys.filter((key) => !before.has(nameOf(key)))
  if (unknown.length === 0) return
  for (const key of unknown) before.set(nameOf(key), {})
  const rows = await query(
    `select kind, id, locale, slug, body, card, tags, terms, title from delivery.views
     join unnest($1::text[], $2::text[]) as wanted(kind, id) using (kind, id)`,
    [unknown.map(({ kind }) => kind), unknown.map(({ id }) => id)],
  )
  for (const { kind, id, locale, ...view } of StoredViews.parse(rows)) {
    const known = before.get(nameOf({ kind, id }))
    if (known && isLocale(locale)) known[locale] = { ...view, dateFrom: null, dateTo: null, publishedAt: '' }
  }
}
