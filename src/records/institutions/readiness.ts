import { inSourceLanguage, notBefore, notInFuture } from '../../kernel/checks'
import { problem } from '../../kernel/problem-words'
import type { Check } from '../../kernel/record'
import type { Institution } from './doc'

export const partnersHaveHomepages: Check<Institution> = ({ kind, homepage }) =>
  kind === 'partner' && !homepage ? [problem('/homepage', 'homepage_missing')] : []

export const readiness = (today: () => string): Check<Institution>[] => [
  inSourceLanguage('/name', ({ name }) => name, 'name_untold'),
  partnersHaveHomepages,
  notBefore(
    ({ founded }) => founded,
    '/dissolved/typed',
    ({ dissolved }) => dissolved,
    'dissolved_before_founded',
  ),
  notInFuture(today, '/founded/typed', ({ founded }) => founded),
  notInFuture(today, '/dissolved/typed', ({ dissolved }) => dissolved),
]
