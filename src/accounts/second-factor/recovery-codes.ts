import { createHash, randomBytes } from 'node:crypto'

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567'

/** 80 bits in four groups of base32 cannot be guessed, so a plain hash is enough. */
const makeCode = (): string =>
  Array.from(randomBytes(16), (byte) => alphabet[byte % alphabet.length])
    .join('')
    .replace(/(.{4})(?=.)/g, '$1-')

export const makeRecoveryCodes = (): string[] => Array.from({ length: 10 }, makeCode)

/** Hashes the normalised code: capitals, without hyphens, a zero for an o. */
export const hashRecoveryCode = (typed: string): string =>
  createHash('sha256')
    .update(
      typed
        .toLowerCase()
        .replaceAll('0', 'o')
        .replaceAll('1', 'l')
        .replace(/[^a-z2-7]/g, ''),
    )
    .digest('hex')
