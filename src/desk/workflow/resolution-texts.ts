import { textsIn } from '../../locales/desk'

/** The texts about the records that show what is taken off the site. */
export const resolutionTextsIn = (language: string) => textsIn(language).resolutions
