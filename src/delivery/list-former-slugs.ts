import { kindsFilteredBy, repeatableFilters, type ListQuery } from './query'
import type { Reader } from './reader'

const visible = '(view.visible_from is null or view.visible_from <= now())'

/** Maps former slugs and slugs of merged records to current slugs. */
const current = {
  name: 'list followed',
  text: `select former.kind, former.slug as former, min(view.slug) as now
from delivery.former_slugs former join delivery.views view on view.kind = former.kind and view.id = former.id
where (former.kind, former.slug) in (select * from unnest($1::text[], $2::text[])) and ${visible}
group by former.kind, former.slug`,
}

/**
 * Replaces former slugs and slugs of merged records in the query by current ones; null if the query has none. Called
 * only when a list is empty.
 */
export const followSlugs = async (reader: Reader, query: ListQuery): Promise<ListQuery | null> => {
  const slugFilters = repeatableFilters.flatMap((name) =>
    (kindsFilteredBy[name] ? (query[name] ?? []) : []).map((slug) => [name, slug] as const),
  )
  if (slugFilters.length === 0) return null
  const rows = await reader.read<{ kind: string; former: string; now: string }>(current, [
    slugFilters.map(([name]) => kindsFilteredBy[name]),
    slugFilters.map(([, slug]) => slug),
  ])
  if (rows.length === 0) return null
  const now = new Map(rows.map((row) => [`${row.kind} ${row.former}`, row.now]))
  const followed = repeatableFilters.flatMap((name) => {
    const slugs = query[name]?.map((slug) => now.get(`${kindsFilteredBy[name]} ${slug}`) ?? slug)
    return slugs ? [[name, [...new Set(slugs)]] as const] : []
  })
  return { ...query, ...Object.fromEntries(followed) }
}
