import { inSomeLanguage, isLinkTarget, richTextHolds } from '../kernel/checks'
import { problem } from '../kernel/problem-words'
import type { Check } from '../kernel/record'
import type { Site } from './doc'

export const menuLeadsSomewhereSafe: Check<Site> = ({ navigation }) =>
  navigation.flatMap(({ url }, n) =>
    url && !isLinkTarget(url) ? [problem(`/navigation/${n}/url`, 'address_unsafe')] : [],
  )

export const rules: Check<Site>[] = [
  inSomeLanguage('/title', ({ title }) => title, 'name_missing'),
  menuLeadsSomewhereSafe,
  richTextHolds('/contact', ({ contact }) => contact),
  richTextHolds('/accessibilityStatement', ({ accessibilityStatement }) => accessibilityStatement),
  richTextHolds('/privacy', ({ privacy }) => privacy),
]
