import type { Locale } from '../languages'
import { en } from './en'
import { he } from './he'
import { ru } from './ru'
import type { DateWords } from './vocabulary'

/** One table per content language. A language without one does not compile. */
export const dateWords = { en, ru, he } satisfies Record<Locale, DateWords>
