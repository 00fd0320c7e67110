import * as deskLanguages from './desk-languages'
import { mapValues } from './map-languages'
import type { UiLanguage, UiText } from './ui-text'

/** The desk's texts in one language. */
export type DeskTexts = typeof deskLanguages.en

export const isUiLanguage = (language: string): language is UiLanguage => Object.hasOwn(deskLanguages, language)

/** The texts of the desk in a language; English for any other. */
export const textsIn = (language: string): DeskTexts => deskLanguages[isUiLanguage(language) ? language : 'en']

const inUiLanguages = <T>(make: (texts: DeskTexts) => T): Readonly<Record<UiLanguage, T>> =>
  mapValues(deskLanguages, make)

/** The texts of a vocabulary, each in every desk language. */
export const vocabularyOf = <K extends string>(
  pick: (texts: DeskTexts) => Readonly<Record<K, string>>,
): Readonly<Record<K, UiText>> =>
  mapValues(pick(deskLanguages.en), (_text, key: K) => inUiLanguages((texts) => pick(texts)[key]))
