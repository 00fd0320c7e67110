import type { Resolution } from '../../contract/transitions'
import { keyOf, type Reference } from '../shared/references'

/** The chosen resolution of a use. */
export interface Choice {
  as: 'tombstone' | 'remove' | 'replace'
  /** the replacement; undefined: not selected yet */
  instead?: { kind: string; id: string; title: string }
}

/** By use; the default is a tombstone. */
export type Choices = Readonly<Record<string, Choice | undefined>>

/** The uses with another resolution than a tombstone, in order. */
export const resolvedAmong = <T extends Reference>(uses: readonly T[], choices: Choices): T[] =>
  uses.filter((use) => (choices[keyOf(use)]?.as ?? 'tombstone') !== 'tombstone')

/** Those with an incomplete resolution: no replacement is selected. */
export const incompleteAmong = <T extends Reference>(uses: readonly T[], choices: Choices): T[] =>
  uses.filter((use) => {
    const choice = choices[keyOf(use)]
    return choice?.as === 'replace' && !choice.instead
  })

/** In the API's format. */
export const resolutionsOf = (uses: readonly Reference[], choices: Choices): Resolution[] =>
  resolvedAmong(uses, choices).map(({ kind, id }) => {
    const choice = choices[keyOf({ kind, id })]
    if (choice?.as !== 'replace' || !choice.instead) return { kind, id, as: 'remove' }
    return { kind, id, as: 'replace', with: { kind: choice.instead.kind, id: choice.instead.id } }
  })
