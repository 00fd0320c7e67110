import { inSomeLanguage, isLinkTarget, richTextIsValid } from '../model/checks'
import { problem } from '../model/texts/problem-texts'
import type { Check } from '../model/record'
import type { Site } from './stored'

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
