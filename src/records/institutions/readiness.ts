import { inSourceLanguage } from '../../kernel/checks'
import { problem } from '../../kernel/problem-words'
import type { Check } from '../../kernel/record'
import type { Institution } from './doc'

export const partnersHaveHomepages: Check<Institution> = ({ kind, homepage }) =>
  kind === 'partner' && !homepage ? [problem('/homepage', 'homepage_missing')] : []

export const readiness: Check<Institution>[] = [
  inSourceLanguage('/name', ({ name }) => name, 'name_untold'),
  partnersHaveHomepages,
]
