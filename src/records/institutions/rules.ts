import {
  authoritiesRecognized,
  required,
  inSomeLanguage,
  richTextIsValid,
  notOwnParent,
  webAddress,
} from '../../model/checks'
import type { Check } from '../../model/record'
import { variantsHaveTags } from '../../model/name-variants'
import type { Institution } from './stored'

export const rules: Check<Institution>[] = [
  inSomeLanguage('/name', ({ name }) => name, 'name_missing'),
  required('/kind', ({ kind }) => kind, 'type_missing'),
  notOwnParent,
  variantsHaveTags,
  webAddress('/homepage', ({ homepage }) => homepage),
  richTextIsValid('/about', ({ about }) => about),
  authoritiesRecognized(),
]
