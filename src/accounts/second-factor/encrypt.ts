import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

/** A separate key, derived from the installation's secret (RFC 5869). */
const keyFrom = (secret: string) => Buffer.from(hkdfSync('sha256', secret, '', 'vitrine second factor', 32))

/** AES-256-GCM with `owner` as additional data: copied to another row, the text does not decrypt. */
export const encrypt = (text: string, owner: string, secret: string): string => {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyFrom(secret), nonce).setAAD(Buffer.from(owner))
  const ciphertext = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), ciphertext]).toString('base64')
}

/** The plaintext; null if it was encrypted with another secret or for another owner. */
export const decrypt = (ciphertext: string, owner: string, secret: string): string | null => {
  const bytes = Buffer.from(ciphertext, 'base64')
  try {
    const decipher = createDecipheriv('aes-256-gcm', keyFrom(secret), bytes.subarray(0, 12), { authTagLength: 16 })
    decipher.setAAD(Buffer.from(owner)).setAuthTag(bytes.subarray(12, 28))
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
  } catch {
    return null
  }
}
