import { given, inSomeLanguage, isLanguageTag, richTextHolds, webAddress } from '../../kernel/checks'
import { problem } from '../../kernel/problem-words'
import type { Check } from '../../kernel/record'
import type { Item } from './doc'

const unlessTag = (tag: string | null, pointer: string) =>
  tag && !isLanguageTag(tag) ? [problem(pointer, 'language_unknown')] : []

export const languagesAreTags: Check<Item> = ({ languages, altTitles, inscriptions }) => [
  ...languages.flatMap((tag, n) => unlessTag(tag, `/languages/${n}`)),
  ...altTitles.flatMap(({ language }, n) => unlessTag(language, `/altTitles/${n}/language`)),
  ...inscriptions.flatMap(({ language }, n) => unlessTag(language, `/inscriptions/${n}/language`)),
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
  subjectsLeadSomewhere,
]
