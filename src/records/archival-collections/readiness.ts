import { inSourceLanguage, notInFuture } from '../../kernel/checks'
import { problem } from '../../kernel/problem-words'
import type { Check } from '../../kernel/record'
import type { ArchivalCollection } from './doc'

export const creatorsAreNamed: Check<ArchivalCollection> = ({ creators }) =>
  creators.flatMap(({ agent }, n) => (agent ? [] : [problem(`/creators/${n}/agent`, 'creator_unnamed')]))

export const readiness = (today: () => string): Check<ArchivalCollection>[] => [
  inSourceLanguage('/title', ({ title }) => title, 'name_untold'),
  inSourceLanguage('/scope', ({ scope }) => scope, 'scope_missing'),
  creatorsAreNamed,
  notInFuture(today, '/dates/typed', ({ dates }) => dates),
]
