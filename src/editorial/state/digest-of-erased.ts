import { createHash } from 'node:crypto'

/** Replaces an erased text: somebody who has the text can verify it, and nobody can read it here. */
export const digestOfErased = (text: string): string => `sha256-${createHash('sha256').update(text).digest('hex')}`
