import type { Locale } from '../languages/languages'
import { pack, unpack } from './packed-columns'
import type { Reader } from './reader'

interface PastRow {
  moved: string | null
  state: 'unpublished' | 'withdrawn' | 'embargoed' | null
  until: string | null
  reason: string | null
}

/** The result of looking up a path. */
export type Found =
  | { is: 'live'; body: string; etag: string; release: string; tags: string; head: string }
  | { is: 'moved'; slug: string }
  | { is: 'taken'; state: 'unpublished' | 'withdrawn' | 'embargoed'; until: string | null; reason: string | null }
  | { is: 'absent' }

const visible = '(visible_from is null or visible_from <= now())'

/** `head` is read in the same statement as the row: it tells which cache generation the response belongs to. */
const live = {
  name: 'get',
  text: `select ${pack('(select release from delivery.head)', 'etag', 'release', 'tags')} as about, body
from delivery.views where kind = $1 and locale = $2 and slug = $3 and ${visible}`,
}

/** Runs only if no live record is found: joined to the first statement it would double the cost of a live record. */
const past = {
  name: 'get past',
  text: `select
  (select slug from delivery.views where kind = $1 and locale = $2 and id = former.id and ${visible}) as moved, state, until::text, reason
from (select $1::text as kind, unnest(array[$3::text, 'sha256-' || encode(sha256(convert_to($3, 'UTF8')), 'hex')]) as slug) asked
left join delivery.former_slugs former using (kind, slug)
left join delivery.tombstones gone on gone.kind = asked.kind and (gone.slug = asked.slug or gone.id = former.id)
order by gone.kind is null and former.kind is null limit 1`,
}

/** Checks the form of a slug before the database is queried. */
const isSlug = (text: string): boolean => text.length <= 200 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text)

export const readRecord = async (reader: Reader, kind: string, slug: string, locale: Locale): Promise<Found> => {
  if (!isSlug(slug)) return { is: 'absent' }
  const [record] = await reader.read<{ about: string; body: string }>(live, [kind, locale, slug])
  if (record !== undefined) {
    const [head = '', etag = '', release = '', tags = ''] = unpack(record.about)
    return { is: 'live', body: record.body, etag, release, tags, head }
  }
  const [{ moved = null, state = null, until = null, reason = null } = {}] = await reader.read<
    PastRow & Record<string, unknown>
  >(past, [kind, locale, slug])
  if (moved !== null) return { is: 'moved', slug: moved }
  return state === null ? { is: 'absent' } : { is: 'taken', state, until, reason }
}
