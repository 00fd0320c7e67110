import { inSomeLanguage, richTextHolds, standsUnderAnother } from '../../kernel/checks'
import { placementsAreSound } from '../../kernel/placements'
import type { Check } from '../../kernel/record'
import type { Theme } from './doc'

export const rules: Check<Theme>[] = [
  inSomeLanguage('/title', ({ title }) => title, 'name_missing'),
  standsUnderAnother,
  placementsAreSound,
  richTextHolds('/intro', ({ intro }) => intro),
]
