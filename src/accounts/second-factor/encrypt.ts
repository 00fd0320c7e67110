import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

/** Its own key, made of the installation's secret (RFC 5869). */
const keyFrom = (secret: string) => Buffer.from(hkdfSync('sha256', secret, '', 'vitrine second factor', 32))

/** AES-256-GCM. `owner` goes into the seal: copied to somebody else's row, it does not open. */
export const encrypt = (text: string, owner: string, secret: string): string => {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyFrom(secret), nonce).setAAD(Buffer.from(owner))
  const ciphertext = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), ciphertext]).toString('base64')
}

/** What was sealed; null where it was sealed with another secret or for somebody else. */
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
