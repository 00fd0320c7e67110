import { isUiLanguage, textsIn, type DeskTexts } from '../../locales/desk'
import type { UiLanguage } from '../../locales/ui-text'

/** The desk language; English for a language without texts. */
export const deskLanguage = (language: string): UiLanguage => (isUiLanguage(language) ? language : 'en')

export const deskTextsIn = (language: string) => textsIn(language).general

/** The texts of a part of the desk together with the recurring ones, by language. */
export const textsOfPart = <K extends keyof DeskTexts>(part: K) => {
  const made = new Map<UiLanguage, DeskTexts['recurring'] & DeskTexts[K]>()
  return (language: string): DeskTexts['recurring'] & DeskTexts[K] => {
    const chosen = deskLanguage(language)
    const texts = made.get(chosen) ?? { ...textsIn(chosen).recurring, ...textsIn(chosen)[part] }
    made.set(chosen, texts)
    return texts
  }
}
