import { textsIn } from '../../locales/desk'

/** The texts of merging records. */
export const mergeTextsIn = (language: string) => textsIn(language).merge
