import { textsIn } from '../../locales/desk'

/** The texts of the publish dialog. */
export const publishTextsIn = (language: string) => textsIn(language).publishing
