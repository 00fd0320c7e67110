import { textsIn } from '../../locales/desk'

/** The texts around notifications. */
export const notificationTextsIn = (language: string) => textsIn(language).notifications
