import { inSomeLanguage, richTextHolds } from '../../kernel/checks'
import { placementsAreSound } from '../../kernel/placements'
import { problem } from '../../kernel/problem-words'
import type { Check } from '../../kernel/record'
import type { Theme } from './doc'

export const standsUnderAnother: Check<Theme> = ({ id, parent }) =>
  parent === id ? [problem('/parent', 'parent_is_itself')] : []

export const rules: Check<Theme>[] = [
  inSomeLanguage('/title', ({ title }) => title, 'name_missing'),
  standsUnderAnother,
  placementsAreSound,
  richTextHolds('/intro', ({ intro }) => intro),
]
