import type { Locale } from '../languages/languages'
import { en } from './en'
import { he } from './he'
import { ru } from './ru'
import type { DateLanguage } from './vocabulary'

/** One table per content language. A language without one is a type error. */
export const dateLanguages = { en, ru, he } satisfies Record<Locale, DateLanguage>
