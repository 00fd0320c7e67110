import { textsOfPart } from '../shared/texts'

/** The texts of searching for records. */
export const searchTextsIn = textsOfPart('search')
