import {
  required,
  inSomeLanguage,
  languagesAreTags,
  richTextIsValid,
  notOwnParent,
  webAddress,
} from '../../model/checks'
import type { Check } from '../../model/record'
import type { ArchivalCollection } from './stored'

export const rules: Check<ArchivalCollection>[] = [
  inSomeLanguage('/title', ({ title }) => title, 'name_missing'),
  required('/repository', ({ repository }) => repository, 'institution_missing'),
  notOwnParent,
  languagesAreTags,
  webAddress('/findingAidUrl', ({ findingAidUrl }) => findingAidUrl),
  richTextIsValid('/scope', ({ scope }) => scope),
]
