import { textsIn } from '../../locales/desk'

/** The texts of ending and restoring stewards. */
export const stewardTextsIn = (language: string) => textsIn(language).stewards
