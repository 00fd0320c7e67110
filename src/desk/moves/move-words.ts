import type { UiText } from '../../kernel/words'
import { deskLanguage } from '../words'
import { eraseTexts } from '../erasing/erase-words'
import { transferTexts } from '../handing/hand-over-words'
import { publicTransitionTexts } from './public-move-words'
import { reviewTransitionTexts } from './review-move-words'
import type { DialogTexts } from './says'

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

const more: UiText = { en: 'More', ru: 'Ещё', he: 'עוד' }

const textsFor = (language: keyof UiText) => ({
  ...reviewTransitionTexts[language],
  ...publicTransitionTexts[language],
  transfer: transferTexts[language].says,
  erase: eraseTexts[language].says,
  more: more[language],
})

type TransitionTexts = Record<TransitionName, DialogTexts> & ReturnType<typeof textsFor>

export const transitionTexts: Record<keyof UiText, TransitionTexts> = {
  en: textsFor('en'),
  ru: textsFor('ru'),
  he: textsFor('he'),
}
export const transitionTextsIn = (language: string): TransitionTexts => transitionTexts[deskLanguage(language)]
