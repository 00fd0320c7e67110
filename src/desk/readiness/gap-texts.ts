import { textsOfPart } from '../shared/texts'

/** The texts of records that lack something. */
export const gapTextsIn = textsOfPart('gaps')
