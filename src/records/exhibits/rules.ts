import { inSomeLanguage, richTextIsValid } from '../../model/checks'
import { problem } from '../../model/texts/problem-texts'
import type { Check } from '../../model/record'
import type { Exhibit } from './stored'

export const sectionsStandOnce: Check<Exhibit> = ({ sections }) =>
  sections.flatMap((id, n) => (sections.indexOf(id) < n ? [problem(`/sections/${n}`, 'section_repeated')] : []))

export const rules: Check<Exhibit>[] = [
  inSomeLanguage('/title', ({ title }) => title, 'name_missing'),
  sectionsStandOnce,
  richTextIsValid('/statement', ({ statement }) => statement),
]
