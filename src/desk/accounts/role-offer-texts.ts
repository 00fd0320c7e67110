import { textsIn } from '../../locales/desk'

/** The texts of roles that are offered. */
export const roleOfferTextsIn = (language: string) => textsIn(language).roleOffers
