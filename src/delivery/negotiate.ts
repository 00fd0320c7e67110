import Negotiator from 'negotiator'
import { defaultLocale, isLocale, locales, type Locale } from '../languages/languages'

export type Encoding = 'gzip' | 'identity'

/** The language of ours that a reader likes best (RFC 9110 §12.5.4); the default when none of them is liked. */
export const negotiateLocale = (acceptLanguage: string | undefined): Locale => {
  if (!acceptLanguage) return defaultLocale
  const best = new Negotiator({ headers: { 'accept-language': acceptLanguage } }).language([...locales])
  return best !== undefined && isLocale(best) ? best : defaultLocale
}

export const negotiateEncoding = (acceptEncoding: string | undefined): Encoding => {
  if (!acceptEncoding) return 'identity'
  const best = new Negotiator({ headers: { 'accept-encoding': acceptEncoding } }).encoding(['gzip', 'identity'])
  return best === 'gzip' ? 'gzip' : 'identity'
}
