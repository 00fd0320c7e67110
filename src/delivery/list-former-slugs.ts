import type { Filter } from './list-filters'
import type { ListQuery } from './query'
import type { Reader } from './reader'

const visible = '(view.visible_from is null or view.visible_from <= now())'

/** Maps former slugs and slugs of merged records to current slugs. */
const currentSlugs = {
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
export const followSlugs = async (
  reader: Reader,
  known: readonly Filter[],
  query: ListQuery,
): Promise<ListQuery | null> => {
  const kindOf = new Map(known.map(({ name, kind }) => [name, kind]))
  const given = Object.entries(query.filters)
  const slugFilters = given.flatMap(([name, slugs]) => {
    const kind = kindOf.get(name)
    return kind ? slugs.map((slug) => [kind, slug] as const) : []
  })
  if (slugFilters.length === 0) return null
  const rows = await reader.read<{ kind: string; former: string; now: string }>(currentSlugs, [
    slugFilters.map(([kind]) => kind),
    slugFilters.map(([, slug]) => slug),
  ])
  if (rows.length === 0) return null
  const now = new Map(rows.map((row) => [`${row.kind} ${row.former}`, row.now]))
  const followed = given.map(([name, slugs]) => {
    const current = slugs.map((slug) => now.get(`${kindOf.get(name)} ${slug}`) ?? slug)
    return [name, [...new Set(current)]] as const
  })
  return { ...query, filters: Object.fromEntries(followed) }
}
