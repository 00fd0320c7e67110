import { textsIn } from '../../locales/desk'

/** The texts of editing several records at once. */
export const bulkTextsIn = (language: string) => textsIn(language).bulkEdit
