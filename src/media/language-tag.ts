import type { TextFieldSingleValidation } from 'payload'
import { uiTextIn } from '../locales/ui-text'
import { labels } from '../locales/labels'

const notALanguage = labels('media.notALanguage')

export const isLanguageTag: TextFieldSingleValidation = (value, { req }) => {
  try {
    Intl.getCanonicalLocales(value ?? [])
    return true
  } catch {
    return uiTextIn(notALanguage, req.i18n.language)
  }
}
