import { textsIn } from '../../locales/desk'

/** The texts of the forms. */
export const formTextsIn = (language: string) => textsIn(language).forms

export type FormTexts = ReturnType<typeof formTextsIn>
