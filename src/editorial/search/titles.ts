import { z } from 'zod'
import { defaultLocale, fallbackOrder, isLocale, locales, type Localized } from '../../languages/languages'

/** What `editorial.search` holds of what a record is called. */
export const Title = z.partialRecord(z.enum(locales), z.string().nullish())

/** What a record is called in the language asked for, or in one that there is. */
export const titleIn = (title: Localized<string>, locale: string | undefined): string | null => {
  const languages = fallbackOrder(locale !== undefined && isLocale(locale) ? locale : defaultLocale, defaultLocale)
  return languages.map((language) => title[language]).find(Boolean) ?? null
}
