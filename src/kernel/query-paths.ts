/** The names in a path to a field, as REST (`date.typed`) and GraphQL (`date__typed`) write it. */
export const namesIn = (path: string): string[] => path.split(/\.|__/)

/** The paths that a `sort` names, one text with commas or several; without the minus that reverses an order. */
export const pathsInSort = (sort: unknown): string[] =>
  [sort]
    .flat()
    .flatMap((one) => (typeof one === 'string' ? one.split(',') : []))
    .map((path) => path.trim().replace(/^-/, ''))
