import type { Resolution } from '../shared/api-client'

/** The chosen resolution of a use. */
export interface Choice {
  as: 'tombstone' | 'remove' | 'replace'
  /** the replacement; undefined: not selected yet */
  instead?: { kind: string; id: string; title: string }
}

export interface UseKey {
  kind: string
  id: string
}

export const keyOfUse = ({ kind, id }: UseKey): string => `${kind}:${id}`

/** By use; the default is a tombstone. */
export type Choices = Readonly<Record<string, Choice | undefined>>

/** The uses with another resolution than a tombstone, in order. */
export const resolvedAmong = <T extends UseKey>(uses: readonly T[], choices: Choices): T[] =>
  uses.filter((use) => (choices[keyOfUse(use)]?.as ?? 'tombstone') !== 'tombstone')

/** Those with an incomplete resolution: no replacement is selected. */
export const incompleteAmong = <T extends UseKey>(uses: readonly T[], choices: Choices): T[] =>
  uses.filter((use) => {
    const choice = choices[keyOfUse(use)]
    return choice?.as === 'replace' && !choice.instead
  })

/** In the API's format. */
export const resolutionsOf = (uses: readonly UseKey[], choices: Choices): Resolution[] =>
  resolvedAmong(uses, choices).map(({ kind, id }) => {
    const choice = choices[keyOfUse({ kind, id })]
    if (choice?.as !== 'replace' || !choice.instead) return { kind, id, as: 'remove' }
    return { kind, id, as: 'replace', with: { kind: choice.instead.kind, id: choice.instead.id } }
  })
