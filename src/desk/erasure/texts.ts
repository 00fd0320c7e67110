import { textsIn } from '../../locales/desk'

/** The texts of erasing a record. */
export const eraseTextsIn = (language: string) => textsIn(language).erasure
