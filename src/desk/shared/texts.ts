import { isUiLanguage, textsIn } from '../../locales/desk'
import type { UiLanguage } from '../../locales/ui-text'

/** The desk language; English for a language without texts. */
export const deskLanguage = (language: string): UiLanguage => (isUiLanguage(language) ? language : 'en')

export const deskTextsIn = (language: string) => textsIn(language).general
