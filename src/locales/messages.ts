import { mapValues } from './map-languages'
import * as serverLanguages from './server-languages'
import type { UiText } from './ui-text'

/** The server's texts outside the desk's pages in one language: e-mails, notifications, problems of requests. */
export type Messages = typeof serverLanguages.en.messages

const isSpoken = (language: string): language is keyof typeof serverLanguages =>
  Object.hasOwn(serverLanguages, language)

/** The messages in a desk language; English for any other. */
export const messagesIn = (language: string): Messages => serverLanguages[isSpoken(language) ? language : 'en'].messages

/** A message in each desk language. */
export const inEveryUiLanguage = (textOf: (messages: Messages) => string): UiText =>
  mapValues(serverLanguages, ({ messages }) => textOf(messages))
