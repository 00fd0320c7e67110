import { deskLanguage } from './texts'

/** A day as people of this language write it; what is no instant stays as it is. */
export const formatDay = (instant: string, language: string): string => {
  const at = new Date(instant)
  return Number.isNaN(at.getTime()) ? instant : at.toLocaleDateString(deskLanguage(language), { dateStyle: 'medium' })
}

/** The same with the time of day. */
export const formatInstant = (instant: string, language: string): string => {
  const at = new Date(instant)
  return Number.isNaN(at.getTime())
    ? instant
    : at.toLocaleString(deskLanguage(language), { dateStyle: 'medium', timeStyle: 'short' })
}
