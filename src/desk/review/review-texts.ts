import { textsIn } from '../../locales/desk'

/** The texts of reviewing a record. */
export const reviewTextsIn = (language: string) => textsIn(language).review

export type ReviewTexts = ReturnType<typeof reviewTextsIn>
