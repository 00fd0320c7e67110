import { textsIn } from '../../locales/desk'
import type { TransitionTexts } from './dialog-texts'

/** The texts of all transitions by name, and the common texts of their dialogs. */
export const transitionTextsIn = (language: string) => {
  const { reviewTransitions, publicTransitions, transfer, erasure } = textsIn(language)
  const { note, noteForColleagues, exception, more, ...review } = reviewTransitions
  const { reason, publicReason, reasons, ...ofPublic } = publicTransitions
  const waiting = { label: transfer.labelOffered, offered: transfer.offered, ended: transfer.ended }
  return {
    transitions: {
      ...review,
      request_changes: { ...review.request_changes, note },
      approve: { ...review.approve, exception },
      ...ofPublic,
      transfer: { ...transfer.says, waiting },
      erase: erasure.says,
    },
    note: noteForColleagues,
    reason,
    publicReason,
    reasons,
    more,
  }
}

/** The texts of a transition by name. */
export const textsOfTransition = (name: string, language: string): TransitionTexts => {
  const transitions: Record<string, TransitionTexts | undefined> = transitionTextsIn(language).transitions
  return transitions[name] ?? { label: name, busy: name, done: '', heading: name, body: '' }
}
