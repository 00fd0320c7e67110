import { createHash } from 'node:crypto'

/** What stands for a word that was erased: whoever has the word can tell that it was this one, and nobody reads it here. */
export const digestOfErased = (text: string): string => `sha256-${createHash('sha256').update(text).digest('hex')}`
