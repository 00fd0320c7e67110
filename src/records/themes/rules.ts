import { inSomeLanguage, richTextIsValid, notOwnParent } from '../../model/checks'
import { placementsAreValid } from '../../model/placements'
import type { Check } from '../../model/record'
import type { Theme } from './stored'

export const rules: Check<Theme>[] = [
  inSomeLanguage('/title', ({ title }) => title, 'name_missing'),
  notOwnParent,
  placementsAreValid,
  richTextIsValid('/intro', ({ intro }) => intro),
]
