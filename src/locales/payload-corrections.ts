// Corrections of Payload's own texts. A language whose translation by Payload is right has none.
import { payload as en } from './en/payload'
import { payload as he } from './he/payload'
import { payload as ru } from './ru/payload'
import type { UiLanguage } from './ui-text'

interface Corrections {
  readonly [key: string]: string | Corrections
}

export const payloadCorrections: Readonly<Partial<Record<UiLanguage, Corrections>>> = { en, he, ru }
