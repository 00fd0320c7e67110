import { Secret, TOTP } from 'otpauth'
import { toString as drawQr } from 'qrcode'

/** As every authenticator app has it (RFC 6238 §4, Key URI Format): SHA-1, six digits, steps of 30 seconds. */
const totpDefaults = { algorithm: 'SHA1', digits: 6, period: 30 } as const
const period = totpDefaults.period * 1000
/** Steps that a clock may be off, either way (RFC 6238 §5.2). */
const drift = 1

/** A new secret in base32: 160 bits, as RFC 4226 §4 recommends. */
export const newSecret = (): string => new Secret({ size: 20 }).base32

/** Six digits, as people type them; null where it is something else. */
export const readDigits = (typed: string): string | null => {
  const digits = typed.replace(/[\s-]/g, '')
  return /^[0-9]{6}$/.test(digits) ? digits : null
}

/**
 * The time step (RFC 6238 §4.2) of a code, if it is the secret's at the moment `now` (milliseconds) and later than `last`,
 * the step of the code that was taken last; else null.
 */
export const stepOf = (code: string, secret: string, now: number, last: number | null): number | null => {
  const totp = new TOTP({ ...totpDefaults, secret: Secret.fromBase32(secret) })
  const delta = totp.validate({ token: code, timestamp: now, window: drift })
  if (delta === null) return null
  const step = Math.floor(now / period) + delta
  return last !== null && step <= last ? null : step
}

/** What an app is told: the address (`otpauth://totp/…`), and the same as a picture, an SVG document of black on white. */
export const describeSecret = async (
  secret: string,
  of: { installation: string; person: string },
): Promise<{ uri: string; qr: string }> => {
  const totp = new TOTP({
    ...totpDefaults,
    issuer: of.installation,
    label: of.person,
    secret: Secret.fromBase32(secret),
  })
  const uri = totp.toString()
  return { uri, qr: await drawQr(uri, { type: 'svg', errorCorrectionLevel: 'M', margin: 4 }) }
}
