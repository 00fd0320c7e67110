/** The URL fragment that opens a field of a record's form. */
export const fragmentOf = (path: string): string => `#field=/${path.split('.').map(encodeURIComponent).join('/')}`

/** The path in such a fragment; empty if there is none. */
export const pathInFragment = (hash: string): string[] =>
  (/^#field=\/(.*)$/.exec(hash)?.[1] ?? '').split('/').filter(Boolean).map(decodeURIComponent)
