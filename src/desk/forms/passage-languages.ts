import { directionOf } from '../../rich-text'

/** Languages offered for a passage, each by its own name in every desk language. */
const passageLanguages = {
  en: 'English',
  ru: 'Русский',
  he: 'עברית',
  yi: 'ייִדיש',
  uk: 'Українська',
  de: 'Deutsch',
  fr: 'Français',
  pl: 'Polski',
  'he-Latn': 'Ivrit (A–Z)',
  'ru-Latn': 'Russkij (A–Z)',
  'yi-Latn': 'Yidish (A–Z)',
}

/** The look of a marked passage in the editor; the site gets `lang` and `dir`. */
const lookOf = (tag: string) =>
  ({
    direction: directionOf(tag),
    'unicode-bidi': 'isolate',
    'text-decoration': 'underline dotted',
    'text-underline-offset': '0.3em',
  }) as const

export const passageStates = Object.fromEntries(
  Object.entries(passageLanguages).map(([tag, label]) => [tag, { label, css: lookOf(tag) }]),
)
