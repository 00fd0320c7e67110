/**
 * The content languages in fallback order. A new language needs a line here, a generated migration and a formatter
 * table in `dates`.
 */
export const languages = {
  en: { label: 'English', dir: 'ltr', collation: 'en-x-icu' },
  ru: { label: 'Русский', dir: 'ltr', collation: 'ru-x-icu' },
  he: { label: 'עברית', dir: 'rtl', collation: 'he-x-icu' },
} as const satisfies Record<string, { label: string; dir: 'ltr' | 'rtl'; collation: string }>

/** A content language, as a BCP 47 tag. */
export type Locale = keyof typeof languages

const isKey = <T extends object>(table: T, key: PropertyKey): key is keyof T => Object.hasOwn(table, key)

export const isLocale = (tag: string): tag is Locale => isKey(languages, tag)

export const locales: readonly Locale[] = Object.keys(languages).filter(isLocale)

export const defaultLocale: Locale = 'en'

/** The content language for a reader whose desk is in `language`. */
export const localeFor = (language: string): Locale => (isLocale(language) ? language : defaultLocale)

/** A value per content language; a missing one is absent or null. */
export type Localized<T> = { [L in Locale]?: T | null }

/** The languages to try for a text: requested, the record's own, then the others in order. */
export const fallbackOrder = (requested: Locale, source: Locale): Locale[] => [
  ...new Set([requested, source, ...locales]),
]

/** A value for every content language. */
export type InEveryLanguage<T> = Record<Locale, T>

const isComplete = <T>(made: Partial<InEveryLanguage<T>>): made is InEveryLanguage<T> =>
  locales.every((locale) => locale in made)

export const inEveryLanguage = <T>(make: (locale: Locale) => T): InEveryLanguage<T> => {
  const made: Partial<InEveryLanguage<T>> = {}
  for (const locale of locales) made[locale] = make(locale)
  if (!isComplete(made)) throw new Error('A content language was left out')
  return made
}
