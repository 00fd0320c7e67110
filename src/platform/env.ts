import { existsSync } from 'node:fs'
import { isIP } from 'node:net'
import { resolve } from 'node:path'
import { z } from 'zod'
import { isRole, roles, type Role } from '../model/roles'

/** The environment variables as values. `null` means not set; directories are absolute; URLs have no trailing slash. */
export interface Environment {
  port: number
  host: string
  /** public origin of the server, e.g. `https://exhibit.example` */
  publicUrl: string
  /** cookies are Secure if and only if `publicUrl` is https */
  isSecure: boolean
  /** null: the embedded PostgreSQL */
  databaseUrl: string | null
  deliveryDatabaseUrl: string | null
  dataDir: string
  mediaDir: string
  /** null: generated and kept in `dataDir` */
  payloadSecret: string | null
  admin: boolean
  plane: 'all' | 'delivery'
  anonymousApi: boolean
  /** null: mail is printed */
  smtpUrl: string | null
  mailFrom: string | null
  /** Fastify's `trustProxy`: nobody, a number of hops, or the addresses of proxies */
  trustProxy: false | number | string[]
  logLevel: (typeof logLevels)[number]
  /** requests on /v1 per minute and address; null: no limit */
  rateLimit: number | null
  /** logins, and wrong keys, per minute and address; null: no limit */
  loginLimit: number | null
  /** roles that require a second factor */
  secondFactorFor: readonly Role[]
  /** null: generated and kept in `dataDir` */
  demoPassword: string | null
  /** where a vulnerability is reported, a mailto: or https: address; null: there is no security.txt */
  securityContact: string | null
  chromePath: string | null
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
const proxyNames = ['loopback', 'linklocal', 'uniquelocal']

const parseUrl = (text: string): URL | null => (URL.canParse(text) ? new URL(text) : null)

const isAddress = (text: string): boolean => {
  const [address = '', bits, ...rest] = text.split('/')
  const version = isIP(address)
  const isRange = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128))
  return version !== 0 && rest.length === 0 && isRange
}

const isHost = (text: string): boolean => isIP(text) !== 0 || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(text)

const isOrigin = (text: string): boolean => {
  const url = parseUrl(text)
  if (url === null || !['http:', 'https:'].includes(url.protocol)) return false
  return url.pathname === '/' && `${url.search}${url.hash}${url.username}${url.password}` === '' && !/[?#]$/.test(text)
}

const isDatabase = (text: string): boolean => {
  const url = parseUrl(text)
  return url !== null && ['postgres:', 'postgresql:'].includes(url.protocol) && url.pathname.length > 1
}

const isMailServer = (text: string): boolean => {
  const url = parseUrl(text)
  return url !== null && ['smtp:', 'smtps:'].includes(url.protocol) && url.hostname !== ''
}

const isContact = (text: string): boolean => {
  const url = parseUrl(text)
  return url !== null && !/\s/.test(text) && (url.protocol === 'https:' || /^mailto:[^@]+@[^@]+$/.test(text))
}

const isProxyList = (text: string): boolean =>
  listIn(text).every((entry) => proxyNames.includes(entry) || isAddress(entry))

const listIn = (text: string): string[] => text.split(',').map((entry) => entry.trim())
const isCount = (text: string): boolean => /^[1-9]\d{0,8}$/.test(text)
const isPort = (text: string): boolean => /^\d{1,5}$/.test(text) && Number(text) <= 65_535

const checkedText = (isValid: (text: string) => boolean, expected: string) => z.string().refine(isValid, expected)
const choice = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, `be ${values.slice(0, -1).join(', ')} or ${values.at(-1)}`)
const onOrOff = () =>
  choice(['on', 'off'])
    .default('on')
    .transform((value) => value === 'on')
const absent = (): null => null

/** Each message completes "NAME must …". */
const table = z.object({
  PORT: checkedText(isPort, 'be a whole number from 0 to 65535').default('3000').transform(Number),
  HOST: checkedText(isHost, 'be an IP address or a host name').default('127.0.0.1'),
  PUBLIC_URL: checkedText(isOrigin, 'be an absolute http or https URL without a path').optional(),
  DATABASE_URL: checkedText(isDatabase, 'be a postgres:// URL that names a database').nullable().default(absent),
  DELIVERY_DATABASE_URL: checkedText(isDatabase, 'be a postgres:// URL that names a database')
    .nullable()
    .default(absent),
  DATA_DIR: checkedText(isPath, 'be the path of a directory')
    .default('.data')
    .transform((path) => resolve(path)),
  MEDIA_DIR: checkedText(isPath, 'be the path of a directory')
    .default('media')
    .transform((path) => resolve(path)),
  PAYLOAD_SECRET: checkedText(isPrintable, 'be one line of text').nullable().default(absent),
  ADMIN: onOrOff(),
  PLANE: choice(['all', 'delivery']).default('all'),
  ANONYMOUS_API: onOrOff(),
  SMTP_URL: checkedText(isMailServer, 'be an smtp:// or smtps:// URL').nullable().default(absent),
  MAIL_FROM: checkedText(isSender, 'be a mail address, as name@host or Name <name@host>').nullable().default(absent),
  TRUST_PROXY: checkedText(
    (text) => text === 'off' || isCount(text) || isProxyList(text),
    'be off, a number of proxies, or a comma-separated list of their addresses',
  )
    .default('off')
    .transform((text) => (text === 'off' ? false : isCount(text) ? Number(text) : listIn(text))),
  LOG_LEVEL: choice(logLevels).default('info'),
  RATE_LIMIT: checkedText((text) => text === 'off' || isCount(text), 'be off or a whole number of requests a minute')
    .default('300')
    .transform((text) => (text === 'off' ? null : Number(text))),
  LOGIN_LIMIT: checkedText((text) => text === 'off' || isCount(text), 'be off or a whole number of logins a minute')
    .default('60')
    .transform((text) => (text === 'off' ? null : Number(text))),
  SECOND_FACTOR_FOR: checkedText(
    (text) => listIn(text).every(isRole),
    `be a comma-separated list of roles (${roles.join(', ')})`,
  )
    .transform((text) => listIn(text).filter(isRole))
    .default([]),
  DEMO_PASSWORD: checkedText(isPrintable, 'be one line of text').nullable().default(absent),
  SECURITY_CONTACT: checkedText(isContact, 'be a mailto: or https: address').nullable().default(absent),
  CHROME_PATH: checkedText(isPath, 'be the path of a browser').nullable().default(absent),
})

function isPath(text: string): boolean {
  return !text.includes('\0') && text.trim() !== ''
}
function isPrintable(text: string): boolean {
  return text.trim() !== '' && !/\p{Cc}/u.test(text)
}
function isSender(text: string): boolean {
  const address = '[^\\s@<>]+@[^\\s@<>]+'
  return new RegExp(`^(${address}|[^<>\\p{Cc}]+<${address}>)$`, 'u').test(text)
}

/** Messages do not repeat values that may contain a password. */
const isSecret = (name: string): boolean => /SECRET|PASSWORD|_URL$/.test(name) && name !== 'PUBLIC_URL'

/**
 * Reads the environment variables; an empty one counts as not set. Throws an Error with one sentence: the variable and
 * what was expected.
 */
export const readEnvironment = (source: Readonly<Record<string, string | undefined>> = process.env): Environment => {
  const filled = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const { data, error } = table.safeParse(filled)
  const [issue] = error?.issues ?? []
  if (data === undefined || issue !== undefined) {
    const name = String(issue?.path[0])
    throw new Error(`${name} must ${issue?.message}${isSecret(name) ? '' : `, not ${JSON.stringify(filled[name])}`}.`)
  }
  if (data.SMTP_URL !== null && data.MAIL_FROM === null) {
    throw new Error('MAIL_FROM must name the sender when SMTP_URL is set.')
  }
  if (data.PLANE === 'all' && data.DATABASE_URL !== null && data.PAYLOAD_SECRET === null) {
    throw new Error('PAYLOAD_SECRET must be set when DATABASE_URL is set.')
  }
  if (data.PLANE === 'delivery' && data.DELIVERY_DATABASE_URL === null && data.DATABASE_URL === null) {
    throw new Error('DELIVERY_DATABASE_URL must be set when PLANE is delivery.')
  }
  const publicUrl = new URL(data.PUBLIC_URL ?? `http://localhost:${data.PORT}`).origin
  return {
    port: data.PORT,
    host: data.HOST,
    publicUrl,
    isSecure: publicUrl.startsWith('https:'),
    databaseUrl: data.DATABASE_URL,
    deliveryDatabaseUrl: data.DELIVERY_DATABASE_URL,
    dataDir: data.DATA_DIR,
    mediaDir: data.MEDIA_DIR,
    payloadSecret: data.PAYLOAD_SECRET,
    admin: data.ADMIN,
    plane: data.PLANE,
    anonymousApi: data.ANONYMOUS_API,
    smtpUrl: data.SMTP_URL,
    mailFrom: data.MAIL_FROM,
    trustProxy: data.TRUST_PROXY,
    logLevel: data.LOG_LEVEL,
    rateLimit: data.RATE_LIMIT,
    loginLimit: data.LOGIN_LIMIT,
    secondFactorFor: data.SECOND_FACTOR_FOR,
    demoPassword: data.DEMO_PASSWORD,
    securityContact: data.SECURITY_CONTACT,
    chromePath: data.CHROME_PATH,
  }
}

/**
 * Reads `.env` of the working directory, or ENV_FILE, into the environment, as `node --env-file-if-exists=.env` does on
 * newer versions of Node: a variable that is set already stays. `bin/vitrine.mjs` does the same before it
 * can load this file. Throws an Error with one sentence if ENV_FILE names no file that can be read. `off` reads none.
 */
export const readEnvFile = (): void => {
  const named = process.env.ENV_FILE || null
  const file = named ?? '.env'
  if (file === 'off' || (named === null && !existsSync(file))) return
  try {
    process.loadEnvFile(file)
  } catch (error) {
    throw new Error(`ENV_FILE ${file} cannot be read.`, { cause: error })
  }
}

/** Warnings for the operator that do not prevent the start; one sentence each. */
export const warningsAbout = ({ host, publicUrl, isSecure }: Environment): string[] => {
  const isLoopback = host === 'localhost' || host === '::1' || /^127(\.\d+){3}$/.test(host)
  if (isLoopback || isSecure) return []
  return [
    `HOST ${host} is open to the network while PUBLIC_URL ${publicUrl} is not https: passwords travel unprotected.`,
  ]
}
