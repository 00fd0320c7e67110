import { inSomeLanguage, isLinkTarget, richTextIsValid } from '../../model/checks'
import { placementsAreValid } from '../../model/placements'
import { problem } from '../../model/texts/problem-texts'
import type { Check } from '../../model/record'
import type { Section } from './stored'

export const callLeadsSomewhereSafe: Check<Section> = ({ callToAction: { url } }) =>
  url && !isLinkTarget(url) ? [problem('/callToAction/url', 'address_unsafe')] : []

export const rules: Check<Section>[] = [
  inSomeLanguage('/title', ({ title }) => title, 'name_missing'),
  placementsAreValid,
  callLeadsSomewhereSafe,
  richTextIsValid('/lead', ({ lead }) => lead),
]
