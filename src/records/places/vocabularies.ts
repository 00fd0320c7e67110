import type { Vocabulary } from '../../locales/ui-text'
import { labels } from '../../locales/labels'

export const placeKinds = {
  country: labels('places.placeKinds.country'),
  region: labels('places.placeKinds.region'),
  city: labels('places.placeKinds.city'),
  settlement: labels('places.placeKinds.settlement'),
  district: labels('places.placeKinds.district'),
  building: labels('places.placeKinds.building'),
  prison: labels('places.placeKinds.prison'),
  site: labels('places.placeKinds.site'),
} as const satisfies Vocabulary

export const placeNameKinds = {
  'former-name': labels('places.placeNameKinds.former-name'),
  'later-name': labels('places.placeNameKinds.later-name'),
  'local-name': labels('places.placeNameKinds.local-name'),
  'yiddish-name': labels('places.placeNameKinds.yiddish-name'),
  transliteration: labels('places.placeNameKinds.transliteration'),
  'other-spelling': labels('places.placeNameKinds.other-spelling'),
} as const satisfies Vocabulary
