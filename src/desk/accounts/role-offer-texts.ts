import { textsOfPart } from '../shared/texts'

/** The texts of roles that are offered. */
export const roleOfferTextsIn = textsOfPart('roleOffers')
