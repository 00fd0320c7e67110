import { textsIn } from '../../locales/desk'

/** The texts of the list of records in review. */
export const queueTextsIn = (language: string) => textsIn(language).reviewQueue
