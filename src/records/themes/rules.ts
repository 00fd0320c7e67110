import { inSomeLanguage, richTextIsValid, notOwnParent } from '../../kernel/checks'
import { placementsAreValid } from '../../kernel/placements'
import type { Check } from '../../kernel/record'
import type { Theme } from './doc'

export const rules: Check<Theme>[] = [
  inSomeLanguage('/title', ({ title }) => title, 'name_missing'),
  notOwnParent,
  placementsAreValid,
  richTextIsValid('/intro', ({ intro }) => intro),
]
