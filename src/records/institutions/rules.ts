import {
  authoritiesKnown,
  given,
  inSomeLanguage,
  richTextHolds,
  standsUnderAnother,
  webAddress,
} from '../../kernel/checks'
import type { Check } from '../../kernel/record'
import { variantsHaveTags } from '../../kernel/variants'
import type { Institution } from './doc'

export const rules: Check<Institution>[] = [
  inSomeLanguage('/name', ({ name }) => name, 'name_missing'),
  given('/kind', ({ kind }) => kind, 'type_missing'),
  standsUnderAnother,
  variantsHaveTags,
  webAddress('/homepage', ({ homepage }) => homepage),
  richTextHolds('/about', ({ about }) => about),
  authoritiesKnown(),
]
