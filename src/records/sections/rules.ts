import { inSomeLanguage, isLinkTarget, richTextHolds } from '../../kernel/checks'
import { placementsAreSound } from '../../kernel/placements'
import { problem } from '../../kernel/problem-words'
import type { Check } from '../../kernel/record'
import type { Section } from './doc'

export const callLeadsSomewhereSafe: Check<Section> = ({ callToAction: { url } }) =>
  url && !isLinkTarget(url) ? [problem('/callToAction/url', 'address_unsafe')] : []

export const rules: Check<Section>[] = [
  inSomeLanguage('/title', ({ title }) => title, 'name_missing'),
  placementsAreSound,
  callLeadsSomewhereSafe,
  richTextHolds('/lead', ({ lead }) => lead),
]
