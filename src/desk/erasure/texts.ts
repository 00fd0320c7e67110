import { textsOfPart } from '../shared/texts'

/** The texts of erasing a record. */
export const eraseTextsIn = textsOfPart('erasure')
