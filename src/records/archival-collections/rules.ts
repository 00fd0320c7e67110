import {
  given,
  inSomeLanguage,
  isLanguageTag,
  richTextHolds,
  standsUnderAnother,
  webAddress,
} from '../../kernel/checks'
import { problem } from '../../kernel/problem-words'
import type { Check } from '../../kernel/record'
import type { ArchivalCollection } from './doc'

export const languagesAreTags: Check<ArchivalCollection> = ({ languages }) =>
  languages.flatMap((tag, n) => (isLanguageTag(tag) ? [] : [problem(`/languages/${n}`, 'language_unknown')]))

export const rules: Check<ArchivalCollection>[] = [
  inSomeLanguage('/title', ({ title }) => title, 'name_missing'),
  given('/repository', ({ repository }) => repository, 'institution_missing'),
  standsUnderAnother,
  languagesAreTags,
  webAddress('/findingAidUrl', ({ findingAidUrl }) => findingAidUrl),
  richTextHolds('/scope', ({ scope }) => scope),
]
