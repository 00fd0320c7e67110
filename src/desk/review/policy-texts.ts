import { textsOfPart } from '../shared/texts'

/** The texts of the rules of review. */
export const policyTextsIn = textsOfPart('reviewRules')
