import type { AuditEntry } from './review-api'

/** A text of a record that may be compared: `live`, `newest` or the id of a version. */
export interface ComparableVersion {
  id: string
  /** what was done when it stood so; undefined of `live` and `newest` */
  deed?: AuditEntry
}

/** The texts that were at some time, each once, by what was done to it last: newest first, as the deeds are. */
export const comparableVersions = (entries: readonly AuditEntry[]): ComparableVersion[] =>
  entries.reduce<ComparableVersion[]>((versions, entry) => {
    const { version } = entry
    return version === null || versions.some(({ id }) => id === version)
      ? versions
      : [...versions, { id: version, deed: entry }]
  }, [])

/**
 * What a reviewer would compare the work in hand with: what the public reads; of what is not public, the text about which
 * somebody decided last; else nothing, which is what `live` stands for then.
 */
export const baseVersionFor = (
  live: string,
  entries: readonly AuditEntry[],
  /** the transitions by which somebody decides */
  decisions: readonly string[],
): string => {
  if (live === 'published') return 'live'
  const [newest] = entries
  const last = entries.find(({ what, version }) => decisions.includes(what) && version !== newest?.version)
  return last?.version ?? 'live'
}
