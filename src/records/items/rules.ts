import {
  required,
  inSomeLanguage,
  languagesAreTags,
  richTextIsValid,
  checkLanguageTag,
  webAddress,
} from '../../model/checks'
import type { Check } from '../../model/record'
import type { Item } from './stored'

export const textsHaveLanguages: Check<Item> = ({ altTitles, inscriptions }) => [
  ...altTitles.flatMap(({ language }, n) => checkLanguageTag(language, `/altTitles/${n}/language`)),
  ...inscriptions.flatMap(({ language }, n) => checkLanguageTag(language, `/inscriptions/${n}/language`)),
]

export const subjectsLeadSomewhere: Check<Item> = (item) =>
  item.subjects.flatMap((_subject, n) =>
    webAddress<Item>(`/subjects/${n}/uri`, ({ subjects }) => subjects[n]?.uri ?? null)(item),
  )

export const rules: Check<Item>[] = [
  inSomeLanguage('/title', ({ title }) => title, 'name_missing'),
  required('/institution', ({ institution }) => institution, 'institution_missing'),
  required('/type', ({ type }) => type, 'type_missing'),
  webAddress('/sourceUrl', ({ sourceUrl }) => sourceUrl),
  richTextIsValid('/description', ({ description }) => description),
  languagesAreTags,
  textsHaveLanguages,
  subjectsLeadSomewhere,
]
