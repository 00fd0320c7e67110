import {
  given,
  inSomeLanguage,
  languagesAreTags,
  richTextHolds,
  standsUnderAnother,
  webAddress,
} from '../../kernel/checks'
import type { Check } from '../../kernel/record'
import type { ArchivalCollection } from './doc'

export const rules: Check<ArchivalCollection>[] = [
  inSomeLanguage('/title', ({ title }) => title, 'name_missing'),
  given('/repository', ({ repository }) => repository, 'institution_missing'),
  standsUnderAnother,
  languagesAreTags,
  webAddress('/findingAidUrl', ({ findingAidUrl }) => findingAidUrl),
  richTextHolds('/scope', ({ scope }) => scope),
]
