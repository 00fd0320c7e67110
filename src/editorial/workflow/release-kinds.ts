/** A numbered, atomic change of what is public. */
export interface Release {
  number: number
  /** ISO 8601 */
  at: string
}

/** The kinds of releases, those that remove most from the public first. */
export const releaseKinds = ['erase', 'withdraw', 'unpublish', 'reinstate', 'publish', 'transfer', 'refresh'] as const
export type ReleaseKind = (typeof releaseKinds)[number]
