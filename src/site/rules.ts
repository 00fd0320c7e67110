import { inSomeLanguage, isLinkTarget, richTextIsValid } from '../kernel/checks'
import { problem } from '../kernel/problem-words'
import type { Check } from '../kernel/record'
import type { Site } from './doc'

export const menuLinksAreSafe: Check<Site> = ({ navigation }) =>
  navigation.flatMap(({ url }, n) =>
    url && !isLinkTarget(url) ? [problem(`/navigation/${n}/url`, 'address_unsafe')] : [],
  )

export const rules: Check<Site>[] = [
  inSomeLanguage('/title', ({ title }) => title, 'name_missing'),
  menuLinksAreSafe,
  richTextIsValid('/contact', ({ contact }) => contact),
  richTextIsValid('/accessibilityStatement', ({ accessibilityStatement }) => accessibilityStatement),
  richTextIsValid('/privacy', ({ privacy }) => privacy),
]
