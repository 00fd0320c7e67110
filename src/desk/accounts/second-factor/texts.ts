import { textsIn } from '../../../locales/desk'

/** The texts of the second factor. */
export const secondFactorTextsIn = (language: string) => textsIn(language).secondFactor

export type SecondFactorTexts = ReturnType<typeof secondFactorTextsIn>
