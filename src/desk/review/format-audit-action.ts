import { reviewTextsIn } from './review-texts'

const isKnownAction = <Actions extends object>(actions: Actions, what: PropertyKey): what is keyof Actions =>
  Object.hasOwn(actions, what)

/** What was done, in the language of the desk; a deed without words of ours by its own name. */
export const formatAuditAction = (what: string, language: string): string => {
  const { deeds: actions } = reviewTextsIn(language)
  return isKnownAction(actions, what) ? actions[what] : what
}
