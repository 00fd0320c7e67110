import { z } from 'zod'
import { defaultLocale, fallbackOrder, isLocale, locales, type Localized } from '../../languages/languages'

/** A record's title per language, as stored in `editorial.search`. */
export const Title = z.partialRecord(z.enum(locales), z.string().nullable())

/** SQL: the title of the newest text of the record that a table's `kind` and `id` name. */
export const newestTitleOf = (table: string): string =>
  `(select named.title from editorial.search named where (named.kind, named.id, named.text) = (${table}.kind, ${table}.id, 'newest'))`

/** The title in the requested language, or in another one. */
export const titleIn = (title: Localized<string>, locale: string | undefined): string | null => {
  const languages = fallbackOrder(locale !== undefined && isLocale(locale) ? locale : defaultLocale, defaultLocale)
  return languages.map((language) => title[language]).find(Boolean) ?? null
}
