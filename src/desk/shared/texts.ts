import { inUiLanguages, isUiLanguage, textsIn } from '../../locales/desk'
import type { UiLanguage } from '../../locales/ui-text'

/** The texts of the desk beside Payload's own; keys `vitrine:…`. */
export const deskTexts = inUiLanguages(({ general }) => ({ vitrine: general }))

/** The desk language; English for a language without texts. */
export const deskLanguage = (language: string): UiLanguage => (isUiLanguage(language) ? language : 'en')

export const deskTextsIn = (language: string) => textsIn(language).general
