/** The part of an address that leads to a field of a record's form. */
export const fragmentOf = (path: string): string => `#field=/${path.split('.').map(encodeURIComponent).join('/')}`

/** The path that such an address leads to; empty where it leads to none. */
export const pathInFragment = (hash: string): string[] =>
  (/^#field=\/(.*)$/.exec(hash)?.[1] ?? '').split('/').filter(Boolean).map(decodeURIComponent)
