/** Written or left out as the writer likes: apostrophes, quotation marks, geresh and gershayim. */
const ignoredMarks = /['’‘ʼʹ"“”„«»׳״`]/g

/**
 * A text as it is looked for: small letters without marks (Unicode NFKD, so that a vowelled name is found without its
 * vowels), one space between words. Two texts that fold alike are the same name to whoever types it.
 */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(ignoredMarks, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
