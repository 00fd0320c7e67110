/** Words the desk shows, in each of its own languages (not the content's: a new content language needs none of these). */
export interface UiText {
  readonly en: string
  readonly ru: string
  readonly he: string
}

/** What stands there in a language of the desk; English in any other. */
export const uiTextIn = (text: UiText, language: string): string =>
  language === 'ru' || language === 'he' ? text[language] : text.en

/** A list of ours: stable key → what people read. */
export type Vocabulary = Readonly<Record<string, UiText>>

/** The options of a select over a closed list. */
export const optionsOf = (vocabulary: Vocabulary) =>
  Object.entries(vocabulary).map(([value, label]) => ({ value, label: { ...label } }))

export const isKeyOf = <T extends Vocabulary>(vocabulary: T, key: PropertyKey): key is keyof T & string =>
  typeof key === 'string' && Object.hasOwn(vocabulary, key)

export const keysOf = <T extends Vocabulary>(vocabulary: T): (keyof T & string)[] =>
  Object.keys(vocabulary).filter((key) => isKeyOf(vocabulary, key))

/** What people read for a key; null when it is empty or not of the list. */
export const labelFor = (vocabulary: Vocabulary, key: string | null | undefined): UiText | null =>
  key && Object.hasOwn(vocabulary, key) ? (vocabulary[key] ?? null) : null
