import type { TimelineEntry } from '../../contract/history'

/** A text of a record to compare: `live`, `newest` or the id of a version. */
export interface ComparableVersion {
  id: string
  /** the entry that saved it; undefined for `live` and `newest` */
  entry?: TimelineEntry
}

/** The saved versions, each once with its latest entry: newest first. */
export const comparableVersions = (entries: readonly TimelineEntry[]): ComparableVersion[] =>
  entries.reduce<ComparableVersion[]>((versions, entry) => {
    const { version } = entry
    return version === null || versions.some(({ id }) => id === version)
      ? versions
      : [...versions, { id: version, entry }]
  }, [])

/**
 * The text a reviewer compares the draft with: the public one; if there is none, the one last decided about; else
 * empty, which `live` means then.
 */
export const baseVersionFor = (
  live: string,
  entries: readonly TimelineEntry[],
  /** the transitions that are review decisions */
  decisions: readonly string[],
): string => {
  if (live === 'published') return 'live'
  const [newest] = entries
  const last = entries.find(({ what, version }) => decisions.includes(what) && version !== newest?.version)
  return last?.version ?? 'live'
}
