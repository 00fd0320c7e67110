import { inSourceLanguage, notInFuture } from '../../model/checks'
import { problem } from '../../model/texts/problem-texts'
import type { Check } from '../../model/record'
import type { ArchivalCollection } from './stored'

export const creatorsAreNamed: Check<ArchivalCollection> = ({ creators }) =>
  creators.flatMap(({ agent }, n) => (agent ? [] : [problem(`/creators/${n}/agent`, 'creator_unnamed')]))

export const readiness = (today: () => string): Check<ArchivalCollection>[] => [
  inSourceLanguage('/title', ({ title }) => title, 'name_untold'),
  inSourceLanguage('/scope', ({ scope }) => scope, 'scope_missing'),
  creatorsAreNamed,
  notInFuture(today, '/dates/typed', ({ dates }) => dates),
]
