import { z } from 'zod'
import { locales, type InEveryLanguage } from '../languages/languages'
import type { Projection, Removal } from './ports'
import type { Mention } from './resolve'
import type { Key } from '../contract/shapes'
import type { StoredView, Query } from './resolver-cache'

interface ProjectedRecord {
  key: Key
  views: InEveryLanguage<StoredView>
  mentions: Mention[]
}

/** Writes finished views, and records the slug that a record was public under before. */
export const storeViews = async ({ query, release }: Projection, records: readonly ProjectedRecord[]) => {
  if (records.length === 0) return
  const slugs = new Map(
    records.flatMap(({ key, views }) =>
      locales.map((locale) => [`${key.kind} ${key.id} ${views[locale].slug}`, { ...key, slug: views[locale].slug }]),
    ),
  )
  const slugged = JSON.stringify([...slugs.values()])
  const named = 'jsonb_to_recordset($1::jsonb) as row(kind text, id text, slug text)'
  // a record that returns under a new slug is still found under the old one
  await query(
    `insert into delivery.former_slugs (kind, slug, id)
     select old.kind, old.slug, old.id from delivery.views old join ${named} using (kind, id) where old.slug <> row.slug
     union select gone.kind, gone.slug, gone.id from delivery.tombstones gone join ${named} using (kind, id) where gone.slug <> row.slug
     on conflict do nothing`,
    [slugged],
  )
  const rows = records.flatMap(({ key, views }) =>
    locales.map((locale) => ({ ...key, locale, release, ...views[locale] })),
  )
  await query(
    `with former as (delete from delivery.former_slugs f using ${named} where f.kind = row.kind and f.slug = row.slug),
          gone as (delete from delivery.tombstones t using ${named} where t.kind = row.kind and t.id = row.id)
     insert into delivery.views (kind, id, locale, slug, release, body, card, tags, terms, title, date_from, date_to, published_at)
     select kind, id, locale, slug, release, body, card, tags, array(select jsonb_array_elements_text(terms)), title,
            "dateFrom", "dateTo", "publishedAt"
     from jsonb_to_recordset($2::jsonb) as row(kind text, id text, locale text, slug text, body text, card text,
       tags text, terms jsonb, title text, "dateFrom" date, "dateTo" date, release bigint, "publishedAt" timestamptz)
     on conflict (kind, id, locale) do update set slug = excluded.slug, release = excluded.release, body = excluded.body,
       card = excluded.card, tags = excluded.tags, terms = excluded.terms, title = excluded.title,
       date_from = excluded.date_from, date_to = excluded.date_to`,
    [slugged, JSON.stringify(rows)],
  )
}

const Mentioned = z.array(z.object({ kind: z.string(), id: z.string() }))

/** The ids of media among the keys. */
const mediaAmong = (named: readonly Key[]) => named.flatMap(({ kind, id }) => (kind === 'media' ? [id] : []))

/**
 * Rewrites the mentions of records. Mentions of records that were never public are kept: they tell what to project when
 * such a record goes live. Returns the media mentioned now or before.
 */
export const storeMentions = async (query: Query, records: readonly ProjectedRecord[]): Promise<string[]> => {
  const keys = [records.map(({ key }) => key.kind), records.map(({ key }) => key.id)]
  const before = await query(
    `delete from delivery.mentions using unnest($1::text[], $2::text[]) as redone(kind, id)
     where from_kind = redone.kind and from_id = redone.id returning to_kind as kind, to_id as id`,
    keys,
  )
  const rows = records.flatMap(({ key, mentions }) =>
    mentions.map((to) => [key.kind, key.id, to.kind, to.id, to.embeds] as const),
  )
  await query(
    `insert into delivery.mentions (from_kind, from_id, to_kind, to_id, embeds)
     select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[]) on conflict do nothing`,
    [0, 1, 2, 3, 4].map((column) => rows.map((row) => row[column])),
  )
  return mediaAmong([...Mentioned.parse(before), ...records.flatMap(({ mentions }) => mentions)])
}

/** Removes a record's views and stores its tombstone or its redirects. */
export const storeRemoval = async (query: Query, removal: Removal) => {
  const { kind, id } = removal
  await (removal.state === 'merged' ? storeRedirects(query, removal) : storeTombstone(query, removal))
  await query('delete from delivery.views where kind = $1 and id = $2', [kind, id])
  await query('delete from delivery.mentions where from_kind = $1 and from_id = $2', [kind, id])
}

/** Redirects every path of the merged record, including its id in place of a slug. */
const storeRedirects = async (query: Query, { kind, id, into }: Extract<Removal, { state: 'merged' }>) => {
  await query('update delivery.former_slugs set id = $3 where kind = $1 and id = $2', [kind, id, into])
  await query(
    `insert into delivery.former_slugs (kind, slug, id)
     select $1, slug, $3 from (
       select slug from delivery.views where kind = $1 and id = $2
       union select slug from delivery.tombstones where kind = $1 and id = $2
       union select $2
     ) as own on conflict (kind, slug) do update set id = excluded.id`,
    [kind, id, into],
  )
  await query('delete from delivery.tombstones where kind = $1 and id = $2', [kind, id])
}

/** A record that was never public gets no tombstone. */
const storeTombstone = async (query: Query, removal: Exclude<Removal, { state: 'merged' }>) => {
  const { kind, id, state } = removal
  await query(
    `insert into delivery.gone_files (hash, kind, id)
     select distinct f.hash, $1, $2 from delivery.mentions m join delivery.files f on f.media_id = m.to_id
       or f.media_id in (select c.file_id::text from media_captions c where c._parent_id::text = m.to_id)
     where m.from_kind = $1 and m.from_id = $2 and m.to_kind = 'media' and m.embeds = 'image' on conflict do nothing`,
    [kind, id],
  )
  const { reason, until } = removal.state === 'withdrawn' ? removal : { reason: null, until: null }
  await query(
    `insert into delivery.tombstones (kind, id, slug, state)
     select kind, id, min(slug), $3 from delivery.views where kind = $1 and id = $2 group by kind, id
     on conflict (kind, id) do nothing`,
    [kind, id, state],
  )
  await query('update delivery.tombstones set state = $3, reason = $4, until = $5::date where kind = $1 and id = $2', [
    kind,
    id,
    state,
    reason,
    until,
  ])
}
