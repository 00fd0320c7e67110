import { textsIn } from '../../locales/desk'

/** The texts of searching for records. */
export const searchTextsIn = (language: string) => textsIn(language).search
