import { textsIn } from '../../locales/desk'

/** The texts of the rules of review. */
export const policyTextsIn = (language: string) => textsIn(language).reviewRules
