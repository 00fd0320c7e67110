import { textsOfPart } from '../shared/texts'

/** The texts of the list of records in review. */
export const queueTextsIn = textsOfPart('reviewQueue')

/** The dialog and success texts of a bulk transition. */
export const textsOfMany = (transition: string, language: string): { ask: string; done: string } => {
  const many: Record<string, { ask: string; done: string } | undefined> = queueTextsIn(language).many
  return many[transition] ?? { ask: transition, done: transition }
}
