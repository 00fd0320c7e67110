import { inSourceLanguage } from '../kernel/checks'
import { problem } from '../kernel/problem-words'
import type { Check } from '../kernel/record'
import type { Site } from './doc'

export const menuIsComplete: Check<Site> = ({ navigation, sourceLanguage }) =>
  navigation.flatMap(({ label, record, url }, n) => [
    ...(label[sourceLanguage] ? [] : [problem(`/navigation/${n}/label`, 'name_untold')]),
    ...(record || url ? [] : [problem(`/navigation/${n}/url`, 'link_missing')]),
  ])

export const readiness: Check<Site>[] = [
  inSourceLanguage('/title', ({ title }) => title, 'name_untold'),
  menuIsComplete,
]
