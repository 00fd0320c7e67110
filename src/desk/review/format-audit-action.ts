import { reviewTextsIn } from './review-texts'

const isKnownAction = <Actions extends object>(actions: Actions, what: PropertyKey): what is keyof Actions =>
  Object.hasOwn(actions, what)

/** An action in the desk language; an unknown one by its own name. */
export const formatAuditAction = (what: string, language: string): string => {
  const { auditActions: actions } = reviewTextsIn(language)
  return isKnownAction(actions, what) ? actions[what] : what
}
