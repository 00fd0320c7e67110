/** The segments of a field path, as written in REST (`date.typed`) and GraphQL (`date__typed`). */
export const pathSegments = (path: string): string[] => path.split(/\.|__/)

/** The paths in a `sort`, which is a comma-separated text or a list; without the minus for descending order. */
export const pathsInSort = (sort: unknown): string[] =>
  [sort]
    .flat()
    .flatMap((one) => (typeof one === 'string' ? one.split(',') : []))
    .map((path) => path.trim().replace(/^-/, ''))

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : []

/**
 * The distinct paths in a condition, including those within `and` and `or`. Paths nested below the accepted depth are
 * omitted.
 */
export const pathsInWhere = (where: unknown): string[] => {
  const pathsIn = (within: unknown, levels: number): string[] =>
    entriesOf(levels > 0 ? within : null).flatMap(([path, value]) =>
      /^(and|or)$/i.test(path) ? entriesOf(value).flatMap(([, one]) => pathsIn(one, levels - 1)) : [path],
    )
  return [...new Set(pathsIn(where, 20))]
}
