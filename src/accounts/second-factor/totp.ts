import { Secret, TOTP } from 'otpauth'
import { toString as drawQr } from 'qrcode'

/** The defaults of authenticator apps (RFC 6238 §4, Key URI Format): SHA-1, six digits, steps of 30 seconds. */
const totpDefaults = { algorithm: 'SHA1', digits: 6, period: 30 } as const
const period = totpDefaults.period * 1000
/** Steps of clock drift accepted in either direction (RFC 6238 §5.2). */
const drift = 1

/** A new secret in base32: 160 bits, as RFC 4226 §4 recommends. */
export const newSecret = (): string => new Secret({ size: 20 }).base32

/** Six digits as typed; null for anything else. */
export const readDigits = (typed: string): string | null => {
  const digits = typed.replace(/[\s-]/g, '')
  return /^[0-9]{6}$/.test(digits) ? digits : null
}

/**
 * The time step (RFC 6238 §4.2) of a code, if it matches the secret at `now` (milliseconds) and is later than `last`,
 * the step of the last accepted code; else null.
 */
export const stepOf = (code: string, secret: string, now: number, last: number | null): number | null => {
  const totp = new TOTP({ ...totpDefaults, secret: Secret.fromBase32(secret) })
  const delta = totp.validate({ token: code, timestamp: now, window: drift })
  if (delta === null) return null
  const step = Math.floor(now / period) + delta
  return last !== null && step <= last ? null : step
}

/** The secret for an app: the URI (`otpauth://totp/…`), and its QR code as a black-and-white SVG. */
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
