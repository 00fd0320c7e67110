import type { Deed } from './ask-review'

/** A text of a record that may be compared: `live`, `newest` or the id of a version. */
export interface Text {
  id: string
  /** what was done when it stood so; undefined of `live` and `newest` */
  deed?: Deed
}

/** The texts that were at some time, each once, by what was done to it last: newest first, as the deeds are. */
export const textsOf = (deeds: readonly Deed[]): Text[] =>
  deeds.reduce<Text[]>((texts, deed) => {
    const { version } = deed
    return version === null || texts.some(({ id }) => id === version) ? texts : [...texts, { id: version, deed }]
  }, [])

/** What somebody decided last, before the work that is in hand. */
const decided = ['request_changes', 'approve', 'publish', 'recall']

/**
 * What a reviewer would compare the work in hand with: what the public reads; of what is not public, the text about which
 * somebody decided last; else nothing, which is what `live` stands for then.
 */
export const compareWith = (live: string, deeds: readonly Deed[]): string => {
  if (live === 'published') return 'live'
  const [newest] = deeds
  const last = deeds.find(({ what, version }) => decided.includes(what) && version !== newest?.version)
  return last?.version ?? 'live'
}
