import Negotiator from 'negotiator'
import { defaultLocale, isLocale, locales, type Locale } from '../languages/languages'

export type Encoding = 'gzip' | 'identity'

/** The supported language the client prefers (RFC 9110 §12.5.4), or the default language. */
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
