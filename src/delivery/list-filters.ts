import type { ListFilter } from '../model/record'

interface FilteredKind {
  slug: string
  singular: string
  filters: Readonly<Record<string, ListFilter>>
}

/** A list filter: a query parameter that takes slugs. */
export interface Filter {
  name: string
  /** what its slugs belong to, for OpenAPI */
  description: string
  /** the kind of the slugs; null: they are keys of a vocabulary, which have no former slugs */
  kind: string | null
}

const withArticle = (noun: string) => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`

const filterOf = (kinds: readonly FilteredKind[], name: string, filter: ListFilter): Filter => {
  if ('of' in filter) return { name, description: filter.of, kind: null }
  const target = kinds.find(({ slug }) => slug === filter.kind)
  if (target === undefined) throw new Error(`The filter ${name} names the kind ${filter.kind}, which does not exist.`)
  return { name, description: `${withArticle(target.singular)}, of today or before`, kind: target.slug }
}

/** The distinct filters of all kinds, which every list accepts. Throws if two kinds define one name differently. */
export const joinFilters = (kinds: readonly FilteredKind[]): readonly Filter[] => {
  const joined = new Map<string, Filter>()
  for (const { slug, filters } of kinds)
    for (const [name, declared] of Object.entries(filters)) {
      const filter = filterOf(kinds, name, declared)
      const known = joined.get(name) ?? filter
      if (known.description !== filter.description || known.kind !== filter.kind)
        throw new Error(`The kind ${slug} declares the filter ${name} in another sense than a kind before it.`)
      joined.set(name, known)
    }
  return [...joined.values()]
}
