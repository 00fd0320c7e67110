import { textsIn } from '../../locales/desk'

/** The texts of people and their accounts. */
export const peopleTextsIn = (language: string) => textsIn(language).people
