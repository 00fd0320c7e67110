import type { Refused } from './languages/ask-languages'
import { sayProblem } from './say-problem'
import { wordsIn } from './words'

/** Why a save was refused, in the language of the desk: each problem, or what the server said. */
export const sayRefused = ({ why, message, problems }: Refused, language: string): string => {
  const words = wordsIn(language)
  if (why === 'unreachable') return words.unreachable
  const said = problems.map((problem) => sayProblem(problem, language))
  return [words.refused, ...(said.length > 0 ? said : [message])].filter(Boolean).join(' ')
}
