/** Optional marks: apostrophes, quotation marks, geresh and gershayim. */
const ignoredMarks = /['’‘ʼʹ"“”„«»׳״`]/g

/**
 * A text in search form: lower case without marks (Unicode NFKD, so that a vowelled name matches one without vowels),
 * single spaces. Two texts with the same form are the same name.
 */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(ignoredMarks, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
