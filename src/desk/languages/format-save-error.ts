import type { SaveError } from './languages-api'
import { formatProblem } from '../shared/format-problem'
import { deskTextsIn } from '../shared/texts'

/** Why a save failed, in the desk language: each problem, or the server's message. */
export const formatSaveError = ({ why, message, problems }: SaveError, language: string): string => {
  const texts = deskTextsIn(language)
  if (why === 'unreachable') return texts.unreachable
  const messages = problems.map((problem) => formatProblem(problem, language))
  return [texts.refused, ...(messages.length > 0 ? messages : [message])].filter(Boolean).join(' ')
}
