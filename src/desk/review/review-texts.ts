import { textsOfPart } from '../shared/texts'

/** The texts of reviewing a record. */
export const reviewTextsIn = textsOfPart('review')

export type ReviewTexts = ReturnType<typeof reviewTextsIn>
