import { locales } from '../../languages/languages'
import { isObject, isText, textOf } from './read'

/** A text in a language, or else in another one; empty if there is none. */
export const localizedText = (value: unknown, language: string): string => {
  if (isText(value)) return value
  if (!isObject(value)) return ''
  return [language, ...locales].map((one) => textOf(value[one])).find(Boolean) ?? ''
}
