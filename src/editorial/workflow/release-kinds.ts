/** A numbered moment at which what the public sees changes; all of it or nothing. */
export interface Release {
  number: number
  /** ISO 8601 */
  at: string
}

/** What a release may be called; what takes most from the public comes first. */
export const releaseKinds = ['erase', 'withdraw', 'unpublish', 'reinstate', 'publish', 'transfer', 'refresh'] as const
export type ReleaseKind = (typeof releaseKinds)[number]
