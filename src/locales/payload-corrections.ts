// Corrections of Payload's own texts. A language whose translation by Payload is right has none.
import { payload as he } from './he/payload'
import { payload as ru } from './ru/payload'
import type { UiLanguage } from './ui-text'

type Corrections = Readonly<Record<string, Readonly<Record<string, string>>>>

export const payloadCorrections: Readonly<Partial<Record<UiLanguage, Corrections>>> = { he, ru }
