import { textsOfPart } from '../shared/texts'

/** The texts of files that nobody may show. */
export const takenBackTextsIn = textsOfPart('takedowns')
