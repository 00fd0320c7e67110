import type { Operation } from '../membership'
import type { State } from './state'

/** One verb of the desk: what it changes on the two axes, who may, and what must be true first. */
export interface Transition {
  /** what the public sees afterwards */
  live: State['live']
  /** from which of these it may start; absent: from any */
  from?: { live: readonly State['live'][] }
  /** where the work stands afterwards; absent: where it stood */
  work?: State['work']
  /** the operation of the policy table that the actor must hold */
  by: Operation
  /** the record, and what it mentions, must be ready */
  ready: boolean
}

/** The workflow: THE table. Adding a verb is adding a line. */
export const transitions = {
  publish: { live: 'published', from: { live: ['none', 'published'] }, work: 'clean', by: 'publish', ready: true },
  unpublish: { live: 'none', from: { live: ['published'] }, by: 'unpublish', ready: false },
} as const satisfies Record<string, Transition>

/** What has become part of another record leaves the public when that one is published, and by no verb of its own. */
export const mergeAway: Transition = { live: 'none', by: 'merge', ready: false }

/** What mentions it, and differs in nothing else from what the public sees: that was ready before. */
export const republishMerged: Transition = { live: 'published', work: 'clean', by: 'merge', ready: false }

export type Verb = keyof typeof transitions

export const isVerb = (word: string): word is Verb => Object.hasOwn(transitions, word)
