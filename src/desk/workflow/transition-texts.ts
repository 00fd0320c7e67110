import { textsIn } from '../../locales/desk'
import type { DialogTexts } from './dialog-texts'

/** The verbs as the desk offers them, in the order of the menu. */
export const transitionNames = [
  'submit',
  'recall',
  'request_changes',
  'approve',
  'publish',
  'discard',
  'unpublish',
  'withdraw',
  'reinstate',
  'transfer',
  'erase',
] as const
export type TransitionName = (typeof transitionNames)[number]
export const isTransitionName = (transition: string): transition is TransitionName =>
  transitionNames.some((name) => name === transition)

/** The texts of each transition: its button, its dialog, and what is said when it is done. */
export const transitionTextsIn = (language: string) => {
  const { reviewTransitions, publicTransitions, transfer, erasure } = textsIn(language)
  return {
    ...reviewTransitions,
    ...publicTransitions,
    transfer: transfer.says,
    erase: erasure.says,
  } satisfies Record<TransitionName, DialogTexts> & Record<string, unknown>
}
