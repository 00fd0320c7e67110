import type { UiText } from '../../languages/ui-text'
import { deskLanguage } from '../shared/texts'
import { eraseTexts } from '../erasure/texts'
import { transferTexts } from '../transfer/texts'
import { publicTransitionTexts } from './public-transition-texts'
import { reviewTransitionTexts } from './review-transition-texts'
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
