import type { Resolution } from '../shared/api-client'

/** What somebody wants in place of what they take off the site. */
export interface Choice {
  as: 'tombstone' | 'remove' | 'replace'
  /** what is shown instead; undefined: not chosen yet */
  instead?: { kind: string; id: string; title: string }
}

export interface UseKey {
  kind: string
  id: string
}

export const keyOfUse = ({ kind, id }: UseKey): string => `${kind}:${id}`

/** By use; of what is not named: a word. */
export type Choices = Readonly<Record<string, Choice | undefined>>

/** The uses of which something else is wanted than a word in its place, in their order. */
export const resolvedAmong = <T extends UseKey>(uses: readonly T[], choices: Choices): T[] =>
  uses.filter((use) => (choices[keyOfUse(use)]?.as ?? 'tombstone') !== 'tombstone')

/** Those of them of which the word is not complete: nothing is chosen that would be shown instead. */
export const incompleteAmong = <T extends UseKey>(uses: readonly T[], choices: Choices): T[] =>
  uses.filter((use) => {
    const choice = choices[keyOfUse(use)]
    return choice?.as === 'replace' && !choice.instead
  })

/** As the server is told. */
export const resolutionsOf = (uses: readonly UseKey[], choices: Choices): Resolution[] =>
  resolvedAmong(uses, choices).map(({ kind, id }) => {
    const choice = choices[keyOfUse({ kind, id })]
    if (choice?.as !== 'replace' || !choice.instead) return { kind, id, as: 'remove' }
    return { kind, id, as: 'replace', with: { kind: choice.instead.kind, id: choice.instead.id } }
  })
