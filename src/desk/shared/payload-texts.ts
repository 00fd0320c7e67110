import * as deskLanguages from '../../locales/desk-languages'
import { mapValues } from '../../locales/map-languages'
import { payloadCorrections } from '../../locales/payload-corrections'

/** The translations that Payload's config adds: the desk's own under `vitrine:…`, and corrections of Payload's. */
export const payloadTexts = mapValues(deskLanguages, ({ general }, language) => ({
  ...payloadCorrections[language],
  vitrine: general,
}))
