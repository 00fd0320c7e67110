import { inSourceLanguage } from '../../kernel/checks'
import type { Check } from '../../kernel/record'
import type { Theme } from './doc'

export const readiness: Check<Theme>[] = [
  inSourceLanguage('/title', ({ title }) => title, 'name_untold'),
  inSourceLanguage('/intro', ({ intro }) => intro, 'intro_missing'),
]
