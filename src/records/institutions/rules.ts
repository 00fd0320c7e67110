import {
  authoritiesRecognized,
  required,
  inSomeLanguage,
  richTextIsValid,
  notOwnParent,
  webAddress,
} from '../../kernel/checks'
import type { Check } from '../../kernel/record'
import { variantsHaveTags } from '../../kernel/variants'
import type { Institution } from './doc'

export const rules: Check<Institution>[] = [
  inSomeLanguage('/name', ({ name }) => name, 'name_missing'),
  required('/kind', ({ kind }) => kind, 'type_missing'),
  notOwnParent,
  variantsHaveTags,
  webAddress('/homepage', ({ homepage }) => homepage),
  richTextIsValid('/about', ({ about }) => about),
  authoritiesRecognized(),
]
