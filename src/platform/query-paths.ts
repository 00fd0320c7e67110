/** The names in a path to a field, as REST (`date.typed`) and GraphQL (`date__typed`) write it. */
export const pathSegments = (path: string): string[] => path.split(/\.|__/)

/** The paths that a `sort` names, one text with commas or several; without the minus that reverses an order. */
export const pathsInSort = (sort: unknown): string[] =>
  [sort]
    .flat()
    .flatMap((one) => (typeof one === 'string' ? one.split(',') : []))
    .map((path) => path.trim().replace(/^-/, ''))

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : []

/** The paths that a condition asks for, within `and` and `or` too, each once; what nests deeper than is answered is left out. */
export const pathsInWhere = (where: unknown): string[] => {
  const pathsIn = (within: unknown, levels: number): string[] =>
    entriesOf(levels > 0 ? within : null).flatMap(([path, value]) =>
      /^(and|or)$/i.test(path) ? entriesOf(value).flatMap(([, one]) => pathsIn(one, levels - 1)) : [path],
    )
  return [...new Set(pathsIn(where, 20))]
}
