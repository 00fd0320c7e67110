import { textsOfPart } from '../shared/texts'

/** The texts of people and their accounts. */
export const peopleTextsIn = textsOfPart('people')
