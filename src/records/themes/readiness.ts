import { inSourceLanguage } from '../../model/checks'
import type { Check } from '../../model/record'
import type { Theme } from './stored'

export const readiness: Check<Theme>[] = [
  inSourceLanguage('/title', ({ title }) => title, 'name_untold'),
  inSourceLanguage('/intro', ({ intro }) => intro, 'intro_missing'),
]
