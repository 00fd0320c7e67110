import { authoritiesRecognized, required, inSomeLanguage, richTextIsValid } from '../../model/checks'
import { problem } from '../../model/texts/problem-texts'
import type { Check } from '../../model/record'
import { variantsHaveTags } from '../../model/name-variants'
import type { Person } from './stored'
import { hasDied } from './living'

export const livingHaveNotDied: Check<Person> = (person) =>
  person.living === 'yes' && hasDied(person) ? [problem('/living', 'living_has_died')] : []

export const relatesToOthers: Check<Person> = ({ id, relations }) =>
  relations.flatMap(({ person }, n) => (person === id ? [problem(`/relations/${n}/person`, 'related_to_itself')] : []))

export const rules: Check<Person>[] = [
  inSomeLanguage('/name', ({ name }) => name, 'name_missing'),
  required('/living', ({ living }) => living, 'living_unsaid'),
  livingHaveNotDied,
  variantsHaveTags,
  relatesToOthers,
  richTextIsValid('/biography', ({ biography }) => biography),
  authoritiesRecognized(),
]
