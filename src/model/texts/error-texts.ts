import type { Problem, ApiError } from '../problems'
import { isUiLanguage, textsIn } from '../../locales/desk'
import { messagesIn } from '../../locales/messages'
import { textAt } from '../../locales/ui-text'

/** English shows the error's own detail, which is more specific. */
const isTranslated = (language: string) => language !== 'en' && isUiLanguage(language)

/** An error in the requester's language, if the desk has it; else as written. */
export const formatApiError = ({ code, detail }: Pick<ApiError, 'code' | 'detail'>, language: string): string =>
  isTranslated(language) ? messagesIn(language).apiErrors[code] : detail

/** The same for a problem of a field. */
export const formatProblem = ({ code, detail }: Problem, language: string): string => {
  if (!isTranslated(language)) return detail
  const { savingProblems, transitionProblems, accountProblems, fileProblems, valueProblems } = messagesIn(language)
  return (
    [textsIn(language).problems, savingProblems, transitionProblems, accountProblems, fileProblems, valueProblems]
      .map((texts) => textAt(texts, code))
      .find(Boolean) ?? detail
  )
}
