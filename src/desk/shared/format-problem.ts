import type { Problem } from '../../model/problems'
import { textsIn } from '../../locales/desk'
import { textAt } from '../../locales/ui-text'

/** A problem in the desk language; an unknown code shows the server's detail. */
export const formatProblem = ({ code, detail }: Pick<Problem, 'code' | 'detail'>, language: string): string => {
  const { problems, mentionProblems } = textsIn(language)
  return textAt(problems, code) ?? textAt(mentionProblems, code) ?? detail
}
