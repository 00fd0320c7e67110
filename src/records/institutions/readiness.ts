import { inSourceLanguage, notBefore, notInFuture } from '../../model/checks'
import { problem } from '../../model/texts/problem-texts'
import type { Check } from '../../model/record'
import type { Institution } from './stored'

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
