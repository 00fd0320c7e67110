import { textsOfPart } from '../shared/texts'

/** The texts of merging records. */
export const mergeTextsIn = textsOfPart('merge')
