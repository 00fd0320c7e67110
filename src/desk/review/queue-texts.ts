import { textsOfPart } from '../shared/texts'

/** The texts of the list of records in review. */
export const queueTextsIn = textsOfPart('reviewQueue')

/** The dialog and success texts of a bulk transition. */
export const textsOfMany = (transition: string, language: string): { question: string; done: string } => {
  const many: Record<string, { question: string; done: string } | undefined> = queueTextsIn(language).many
  return many[transition] ?? { question: transition, done: transition }
}
