import type { Operation } from '../../policy'
import type { State } from '../state/state'

/** Where a record stands, on either axis; an axis that is not named does not matter. */
export interface Start {
  live?: readonly State['live'][]
  work?: readonly State['work'][]
  /** only where others go along with it */
  withDependencies?: true
}

/** One verb of the desk: what it changes on the two axes, who may, and what must be true first. */
export interface Transition {
  /** what the public sees afterwards; absent: what it saw */
  live?: State['live']
  /** where it may start: one of these; absent: anywhere */
  from?: readonly Start[]
  /** where the work stands afterwards; absent: where it stood */
  work?: State['work']
  /** the operation of the policy table that the actor must hold */
  by: Operation
  /** the record, and what it mentions, must be ready */
  ready: boolean
  /** only for the revision that was seen, which is said with it */
  ofRevision?: true
  /** what must be said with it */
  needs?: readonly ('note' | 'reason' | 'version' | 'to')[]
  /** done, in words: “published” */
  done: string
}

const pending = ['draft', 'in_review', 'changes_requested', 'approved'] as const

/** The workflow: THE table. Adding a verb is adding a line. */
export const transitions = {
  submit: {
    by: 'submit',
    from: [{ work: ['draft', 'changes_requested'] }],
    work: 'in_review',
    ready: false,
    done: 'submitted',
  },
  recall: { by: 'recall', from: [{ work: ['in_review'] }], work: 'draft', ready: false, done: 'recalled' },
  request_changes: {
    by: 'review',
    from: [{ work: ['in_review'] }],
    work: 'changes_requested',
    ready: false,
    needs: ['note'],
    done: 'sent back',
  },
  approve: {
    by: 'approve',
    from: [{ work: ['in_review'] }],
    work: 'approved',
    ready: false,
    ofRevision: true,
    done: 'approved',
  },
  publish: {
    by: 'publish',
    // what is public as it stands is not published twice
    from: [
      { live: ['none', 'published'], work: ['approved'] },
      { live: ['published'], work: ['clean'], withDependencies: true },
    ],
    live: 'published',
    work: 'clean',
    ready: true,
    ofRevision: true,
    done: 'published',
  },
  discard: {
    by: 'update',
    from: [{ live: ['published'], work: pending }],
    work: 'clean',
    ready: false,
    done: 'discarded',
  },
  // what was taken off is a draft again: no approval of before brings it back
  unpublish: {
    by: 'unpublish',
    from: [{ live: ['published'] }],
    live: 'none',
    work: 'draft',
    ready: false,
    done: 'unpublished',
  },
  withdraw: {
    by: 'withdraw',
    from: [{ live: ['published', 'none'] }],
    live: 'withdrawn',
    work: 'draft',
    ready: false,
    needs: ['reason'],
    done: 'withdrawn',
  },
  reinstate: {
    by: 'withdraw',
    from: [{ live: ['withdrawn'] }],
    live: 'none',
    work: 'draft',
    ready: false,
    done: 'reinstated',
  },
  restore: { by: 'update', work: 'draft', ready: false, needs: ['version'], done: 'restored' },
  transfer: { by: 'transfer', ready: false, ofRevision: true, needs: ['to'], done: 'handed over' },
  erase: { by: 'erase', live: 'withdrawn', work: 'clean', ready: false, needs: ['reason', 'note'], done: 'erased' },
} as const satisfies Record<string, Transition>

/** What has become part of another record leaves the public when that one is published, and by no verb of its own. */
export const mergeAway: Transition = { live: 'none', by: 'merge', ready: false, done: 'merged' }

/** What mentions it, and differs in nothing else from what the public sees: that was ready before. */
export const republishMerged: Transition = {
  live: 'published',
  work: 'clean',
  by: 'merge',
  ready: false,
  done: 'published',
}

export type TransitionName = keyof typeof transitions

export const isTransitionName = (name: string): name is TransitionName => Object.hasOwn(transitions, name)

/** Whether it is remembered for whom it was done: its owner, or the exhibit. */
export const isSided = (transitionName: TransitionName | 'publish_merge'): boolean =>
  transitionName === 'unpublish' || transitionName === 'withdraw' || transitionName === 'reinstate'

/** Whether the public sees less afterwards, and nobody prepares anything by it. */
export const isTakingAway = (transitionName: TransitionName): boolean => {
  const { live }: Transition = transitions[transitionName]
  return live === 'none' || live === 'withdrawn'
}
