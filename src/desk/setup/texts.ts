import { textsOfPart } from '../shared/texts'

/** The texts of a new installation. */
export const setupTextsIn = textsOfPart('setup')
