import {
  given,
  inSomeLanguage,
  languagesAreTags,
  richTextHolds,
  unlessLanguageTag,
  webAddress,
} from '../../kernel/checks'
import type { Check } from '../../kernel/record'
import type { Item } from './doc'

export const wordsAreInLanguages: Check<Item> = ({ altTitles, inscriptions }) => [
  ...altTitles.flatMap(({ language }, n) => unlessLanguageTag(language, `/altTitles/${n}/language`)),
  ...inscriptions.flatMap(({ language }, n) => unlessLanguageTag(language, `/inscriptions/${n}/language`)),
]

export const subjectsLeadSomewhere: Check<Item> = (item) =>
  item.subjects.flatMap((_subject, n) =>
    webAddress<Item>(`/subjects/${n}/uri`, ({ subjects }) => subjects[n]?.uri ?? null)(item),
  )

export const rules: Check<Item>[] = [
  inSomeLanguage('/title', ({ title }) => title, 'name_missing'),
  given('/institution', ({ institution }) => institution, 'institution_missing'),
  given('/type', ({ type }) => type, 'type_missing'),
  webAddress('/sourceUrl', ({ sourceUrl }) => sourceUrl),
  richTextHolds('/description', ({ description }) => description),
  languagesAreTags,
  wordsAreInLanguages,
  subjectsLeadSomewhere,
]
