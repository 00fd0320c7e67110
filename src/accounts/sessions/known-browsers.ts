import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { parseCookies, type PayloadRequest } from 'payload'
import { runtime } from '../../platform/runtime'

/** Lifetime of the cookie in seconds. */
const lifetime = 365 * 86_400

/** One cookie per account: several users may share a browser. */
const nameFor = (account: string) => `vitrine-known-${account.slice(0, 8)}`

const sign = (text: string): string =>
  createHmac('sha256', runtime().secret).update(`vitrine.known-browser:${text}`).digest('base64url')

const isSame = (one: string, other: string) =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))

/** The token of a browser that logged in to the account before; null if there is none. */
export const knownBrowserOf = ({ headers }: Pick<PayloadRequest, 'headers'>, account: string): string | null => {
  const [id = '', browser = '', seconds = '', signature = ''] =
    parseCookies(headers).get(nameFor(account))?.split('.') ?? []
  if (id !== account || !isSame(signature, sign(`${id}.${browser}.${seconds}`))) return null
  return Number(seconds) * 1000 > Date.now() ? browser : null
}

/** Marks the browser as known after a login: strangers' attempts do not lock it out. */
export const markBrowserKnown = (req: PayloadRequest, account: string): void => {
  const until = Math.floor(Date.now() / 1000) + lifetime
  const text = `${account}.${randomBytes(12).toString('base64url')}.${until}`
  const parts = [
    `${nameFor(account)}=${text}.${sign(text)}`,
    'Path=/api',
    `Max-Age=${lifetime}`,
    'HttpOnly',
    'SameSite=Strict',
    ...(runtime().isSecure ? ['Secure'] : []),
  ]
  req.responseHeaders ??= new Headers()
  req.responseHeaders.append('set-cookie', parts.join('; '))
}
