import { inSomeLanguage, isLinkTarget, richTextIsValid } from '../../kernel/checks'
import { placementsAreValid } from '../../kernel/placements'
import { problem } from '../../kernel/problem-words'
import type { Check } from '../../kernel/record'
import type { Section } from './doc'

export const callLeadsSomewhereSafe: Check<Section> = ({ callToAction: { url } }) =>
  url && !isLinkTarget(url) ? [problem('/callToAction/url', 'address_unsafe')] : []

export const rules: Check<Section>[] = [
  inSomeLanguage('/title', ({ title }) => title, 'name_missing'),
  placementsAreValid,
  callLeadsSomewhereSafe,
  richTextIsValid('/lead', ({ lead }) => lead),
]
