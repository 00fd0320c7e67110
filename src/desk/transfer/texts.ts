import { textsIn } from '../../locales/desk'

/** The texts of transferring a record to another institution. */
export const transferTextsIn = (language: string) => textsIn(language).transfer
