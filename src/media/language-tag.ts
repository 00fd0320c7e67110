import type { TextFieldSingleValidation } from 'payload'
import { uiTextIn } from '../languages/ui-text'

const notALanguage = {
  en: 'Write a language tag, for example en, ru, he or yi.',
  ru: 'Напишите код языка, например en, ru, he или yi.',
  he: 'כתבו קוד שפה, למשל en, ru, he או yi.',
}

export const isLanguageTag: TextFieldSingleValidation = (value, { req }) => {
  try {
    Intl.getCanonicalLocales(value ?? [])
    return true
  } catch {
    return uiTextIn(notALanguage, req.i18n.language)
  }
}
