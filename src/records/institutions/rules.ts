import { authoritiesKnown, given, inSomeLanguage, isLanguageTag, richTextHolds, webAddress } from '../../kernel/checks'
import { problem } from '../../kernel/problem-words'
import type { Check } from '../../kernel/record'
import type { Institution } from './doc'

export const standsUnderAnother: Check<Institution> = ({ id, parent }) =>
  parent === id ? [problem('/parent', 'parent_is_itself')] : []

export const variantsHaveTags: Check<Institution> = ({ variants }) =>
  variants.flatMap(({ language }, n) =>
    language && !isLanguageTag(language) ? [problem(`/variants/${n}/language`, 'language_unknown')] : [],
  )

export const rules: Check<Institution>[] = [
  inSomeLanguage('/name', ({ name }) => name, 'name_missing'),
  given('/kind', ({ kind }) => kind, 'type_missing'),
  standsUnderAnother,
  variantsHaveTags,
  webAddress('/homepage', ({ homepage }) => homepage),
  richTextHolds('/about', ({ about }) => about),
  authoritiesKnown(),
]
