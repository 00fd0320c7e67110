import { inSourceLanguage } from '../model/checks'
import { problem } from '../model/texts/problem-texts'
import type { Check } from '../model/record'
import type { Site } from './stored'

export const menuIsComplete: Check<Site> = ({ navigation, sourceLanguage }) =>
  navigation.flatMap(({ label, record, url }, n) => [
    ...(label[sourceLanguage] ? [] : [problem(`/navigation/${n}/label`, 'name_untold')]),
    ...(record || url ? [] : [problem(`/navigation/${n}/url`, 'link_missing')]),
  ])

export const readiness: Check<Site>[] = [
  inSourceLanguage('/title', ({ title }) => title, 'name_untold'),
  menuIsComplete,
]
