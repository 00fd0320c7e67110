import type { Locale } from '../kernel/languages'
import type { Reader } from './reader'

interface Row {
  head: string
  body: string | null
  etag: string
  release: string
  tags: string
  moved: string | null
  state: 'unpublished' | 'withdrawn' | 'embargoed' | null
  until: string | null
}

/** What an address leads to. `head`: the newest release at that moment. */
export type Found = { head: string } & (
  | { is: 'live'; body: string; etag: string; release: string; tags: string }
  | { is: 'moved'; slug: string }
  | { is: 'taken'; state: 'unpublished' | 'withdrawn' | 'embargoed'; until: string | null }
  | { is: 'absent' }
)

const visible = (views: string) => `(${views}.visible_from is null or ${views}.visible_from <= now())`

/** One statement, so that all of it is of one moment; where the record is live, the rest costs nothing. */
const statement = {
  name: 'get',
  text: `select head.release as head, live.body, live.etag, live.release, live.tags, moved.slug as moved, gone.state, gone.until::text
from delivery.head
left join delivery.views live on live.kind = $1 and live.locale = $2 and live.slug = $3 and ${visible('live')}
left join lateral (
  select now.slug from delivery.former_slugs former
  join delivery.views now on now.kind = former.kind and now.id = former.id and now.locale = $2 and ${visible('now')}
  where live.id is null and former.kind = $1 and former.slug = $3
) moved on true
left join lateral (
  select state, until from delivery.tombstones tombstone
  where live.id is null and kind = $1 and (slug = $3
    or id = (select id from delivery.former_slugs former where former.kind = $1 and former.slug = $3))
  limit 1
) gone on true`,
}

/** A slug as every slug is; what is not one is not looked for. */
const isSlug = (text: string): boolean => text.length <= 200 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text)

export const readRecord = async (reader: Reader, kind: string, slug: string, locale: Locale): Promise<Found> => {
  if (!isSlug(slug)) return { is: 'absent', head: '0' }
  const [row] = await reader.read<Row & Record<string, unknown>>(statement, [kind, locale, slug])
  if (row === undefined) return { is: 'absent', head: '0' }
  const { head, body, etag, release, tags, moved, state, until } = row
  if (body !== null) return { is: 'live', head, body, etag, release, tags }
  if (moved !== null) return { is: 'moved', head, slug: moved }
  return state === null ? { is: 'absent', head } : { is: 'taken', head, state, until }
}
