import type { Vocabulary } from '../../languages/ui-text'

export const placeKinds = {
  country: { en: 'Country', ru: 'Страна', he: 'מדינה' },
  region: { en: 'Region or republic', ru: 'Регион или республика', he: 'חבל ארץ או רפובליקה' },
  city: { en: 'City or town', ru: 'Город', he: 'עיר' },
  settlement: { en: 'Village or settlement', ru: 'Село или посёлок', he: 'כפר או יישוב' },
  district: { en: 'District or street', ru: 'Район или улица', he: 'רובע או רחוב' },
  building: { en: 'Building', ru: 'Здание', he: 'מבנה' },
  prison: { en: 'Prison or camp', ru: 'Тюрьма или лагерь', he: 'כלא או מחנה' },
  site: { en: 'Other site', ru: 'Другое место', he: 'אתר אחר' },
} as const satisfies Vocabulary

export const placeNameKinds = {
  'former-name': { en: 'Former name', ru: 'Прежнее название', he: 'שם קודם' },
  'later-name': { en: 'Later name', ru: 'Более позднее название', he: 'שם מאוחר יותר' },
  'local-name': { en: 'Name in a local language', ru: 'Название на местном языке', he: 'שם בשפה מקומית' },
  'yiddish-name': { en: 'Yiddish name', ru: 'Название на идише', he: 'שם ביידיש' },
  transliteration: {
    en: 'The same name in another script',
    ru: 'То же название другим письмом',
    he: 'אותו שם בכתב אחר',
  },
  'other-spelling': { en: 'Other spelling', ru: 'Другое написание', he: 'כתיב אחר' },
} as const satisfies Vocabulary
