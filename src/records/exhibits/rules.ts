import { inSomeLanguage, richTextIsValid } from '../../kernel/checks'
import { problem } from '../../kernel/problem-words'
import type { Check } from '../../kernel/record'
import type { Exhibit } from './doc'

export const sectionsStandOnce: Check<Exhibit> = ({ sections }) =>
  sections.flatMap((id, n) => (sections.indexOf(id) < n ? [problem(`/sections/${n}`, 'section_repeated')] : []))

export const rules: Check<Exhibit>[] = [
  inSomeLanguage('/title', ({ title }) => title, 'name_missing'),
  sectionsStandOnce,
  richTextIsValid('/statement', ({ statement }) => statement),
]
