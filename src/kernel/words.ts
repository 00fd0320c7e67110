/** Words the desk shows, in each of its own languages (not the content's: a new content language needs none of these). */
export interface Words {
  readonly en: string
  readonly ru: string
  readonly he: string
}

/** What stands there in a language of the desk; English in any other. */
export const wordsIn = (words: Words, language: string): string =>
  language === 'ru' || language === 'he' ? words[language] : words.en

/** A list of ours: stable key → what people read. */
export type ClosedList = Readonly<Record<string, Words>>

/** The options of a select over a closed list. */
export const optionsOf = (list: ClosedList) =>
  Object.entries(list).map(([value, label]) => ({ value, label: { ...label } }))

export const isKeyOf = <T extends ClosedList>(list: T, key: PropertyKey): key is keyof T & string =>
  typeof key === 'string' && Object.hasOwn(list, key)

export const keysOf = <T extends ClosedList>(list: T): (keyof T & string)[] =>
  Object.keys(list).filter((key) => isKeyOf(list, key))

/** What people read for a key; null when it is empty or not of the list. */
export const wordsFor = (list: ClosedList, key: string | null | undefined): Words | null =>
  key && Object.hasOwn(list, key) ? (list[key] ?? null) : null
