import type { Words } from '../../kernel/words'
import { deskLanguage } from '../words'
import { eraseWords } from '../erasing/erase-words'
import { handOverWords } from '../handing/hand-over-words'
import { publicMoveWords } from './public-move-words'
import { reviewMoveWords } from './review-move-words'
import type { Says } from './says'

/** The verbs as the desk offers them, in the order of the menu. */
export const moves = [
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
export type MoveName = (typeof moves)[number]
export const isMove = (verb: string): verb is MoveName => moves.some((move) => move === verb)

const more: Words = { en: 'More', ru: 'Ещё', he: 'עוד' }

const wordsOf = (language: keyof Words) => ({
  ...reviewMoveWords[language],
  ...publicMoveWords[language],
  transfer: handOverWords[language].says,
  erase: eraseWords[language].says,
  more: more[language],
})

type MoveWords = Record<MoveName, Says> & ReturnType<typeof wordsOf>

export const moveWords: Record<keyof Words, MoveWords> = { en: wordsOf('en'), ru: wordsOf('ru'), he: wordsOf('he') }
export const moveWordsIn = (language: string): MoveWords => moveWords[deskLanguage(language)]
