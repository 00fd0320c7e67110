import { textsIn } from '../../locales/desk'

/** The texts of files that nobody may show. */
export const takenBackTextsIn = (language: string) => textsIn(language).takedowns
