import { deskLanguage } from './texts'

/** A localized date; any other text stays unchanged. */
export const formatDay = (instant: string, language: string): string => {
  const at = new Date(instant)
  return Number.isNaN(at.getTime()) ? instant : at.toLocaleDateString(deskLanguage(language), { dateStyle: 'medium' })
}

/** The same with the time. */
export const formatInstant = (instant: string, language: string): string => {
  const at = new Date(instant)
  return Number.isNaN(at.getTime())
    ? instant
    : at.toLocaleString(deskLanguage(language), { dateStyle: 'medium', timeStyle: 'short' })
}
