import { textsOfPart } from '../../shared/texts'

/** The texts of the second factor. */
export const secondFactorTextsIn = textsOfPart('secondFactor')
