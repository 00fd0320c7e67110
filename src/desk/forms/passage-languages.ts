import { directionOf } from '../../rich-text'

/** Languages that the editor offers for a passage, each by its own name, whatever the language of the desk. */
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

/** How a marked passage looks while it is written; the site prints `lang` and `dir`, and looks as it likes. */
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
