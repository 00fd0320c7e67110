import { textsIn } from '../../locales/desk'

/** The texts of records that lack something. */
export const gapTextsIn = (language: string) => textsIn(language).gaps
