import type * as deskLanguages from './desk-languages'

/** A language of the desk, as a BCP 47 tag. */
export type UiLanguage = keyof typeof deskLanguages

/** A text in each desk language. These are independent of the content languages. */
export type UiText = Readonly<Record<UiLanguage, string>>

const isKey = <T extends object>(table: T, key: PropertyKey): key is keyof T => Object.hasOwn(table, key)

/** The text in a desk language; English for any other. */
export const uiTextIn = (text: UiText, language: string): string => (isKey(text, language) ? text[language] : text.en)

/** A vocabulary: stable key → label. */
export type Vocabulary = Readonly<Record<string, UiText>>

/** The options of a select over a vocabulary. */
export const optionsOf = (vocabulary: Vocabulary) =>
  Object.entries(vocabulary).map(([value, label]) => ({ value, label: { ...label } }))

export const isKeyOf = <T extends Vocabulary>(vocabulary: T, key: PropertyKey): key is keyof T & string =>
  typeof key === 'string' && Object.hasOwn(vocabulary, key)

export const keysOf = <T extends Vocabulary>(vocabulary: T): (keyof T & string)[] =>
  Object.keys(vocabulary).filter((key) => isKeyOf(vocabulary, key))

/** The label of a key; null if it is empty or unknown. */
export const labelFor = (vocabulary: Vocabulary, key: string | null | undefined): UiText | null =>
  key && Object.hasOwn(vocabulary, key) ? (vocabulary[key] ?? null) : null

/** The text of a key in one language, if there is one. */
export const textAt = (texts: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(texts, key) ? texts[key] : undefined
