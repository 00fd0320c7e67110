/** A text with `{{count}}` for each plural category that the language has (CLDR, `Intl.PluralRules`). */
export type PluralText = Readonly<{ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>>

/** Marks a text of the English as plural, so that each language gives its own categories. */
export const plural = (forms: PluralText): PluralText => forms

/** The text for a number in a language. */
export const pluralIn = (language: string, text: PluralText, count: number): string =>
  text[new Intl.PluralRules(language).select(count)] ?? text.other
