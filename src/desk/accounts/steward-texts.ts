import { textsOfPart } from '../shared/texts'

/** The texts of ending and restoring stewards. */
export const stewardTextsIn = textsOfPart('stewards')
