import { mapValues } from './map-languages'
import * as serverLanguages from './server-languages'
import type { UiText } from './ui-text'

/** What the server says outside the desk's pages in one language: e-mails, notifications, problems of requests. */
export type Messages = typeof serverLanguages.en.messages

const isSpoken = (language: string): language is keyof typeof serverLanguages =>
  Object.hasOwn(serverLanguages, language)

/** The messages in a language of the desk; English in any other. */
export const messagesIn = (language: string): Messages => serverLanguages[isSpoken(language) ? language : 'en'].messages

/** A message in each language of the desk. */
export const inEveryUiLanguage = (textOf: (messages: Messages) => string): UiText =>
  mapValues(serverLanguages, ({ messages }) => textOf(messages))
