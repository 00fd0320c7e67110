import type { Problem, ApiError } from '../problems'
import { isUiLanguage, textsIn } from '../../locales/desk'
import { messagesIn } from '../../locales/messages'
import { textAt } from '../../locales/ui-text'

/** English shows the error's own detail, which is more specific. */
const isTranslated = (language: string) => language !== 'en' && isUiLanguage(language)

/** An error in the requester's language, if the desk has it; else as written. */
export const formatApiError = ({ code, detail }: Pick<ApiError, 'code' | 'detail'>, language: string): string =>
  isTranslated(language) ? messagesIn(language).apiErrors[code] : detail

/**
 * The same for a problem of a field. A code without a text keeps its English detail: it concerns requests that only programs
 * send, such as unknown parameters. `test/locales` lists these codes.
 */
export const formatProblem = ({ code, detail }: Problem, language: string): string => {
  if (!isTranslated(language)) return detail
  const { savingProblems, transitionProblems, accountProblems, fileProblems, valueProblems } = messagesIn(language)
  return (
    [textsIn(language).problems, savingProblems, transitionProblems, accountProblems, fileProblems, valueProblems]
      .map((texts) => textAt(texts, code))
      .find(Boolean) ?? detail
  )
}
