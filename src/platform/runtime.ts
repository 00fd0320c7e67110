import type { Logger } from 'pino'
import type { Role } from '../model/roles'

/**
 * An attempt to log in with a password or a code. `place`: the client's address, or a browser that logged in to the
 * account before.
 */
export interface LoginAttempt {
  place: string
  /** the account's e-mail address, whether the account exists or not */
  account: string
  /** the browser has logged in to the account before */
  isKnown: boolean
}

export interface LoginThrottle {
  /**
   * Counts an attempt and resolves when it may be checked. `rests`: this place failed too often, its attempt counts as
   * wrong; `slow`: the account failed often, from anywhere; `full`: too many attempts are waiting.
   */
  take: (attempt: LoginAttempt) => Promise<'open' | 'slow' | 'rests' | 'full'>
  succeeded: (attempt: LoginAttempt) => Promise<void>
  /** counts an e-mail to an address; false if the address has reached today's limit */
  maySendEmail: (address: string) => Promise<boolean>
}

/**
 * State that the server shares with the second copy of its modules that Next loads. `main.ts` sets it once, under a
 * registered symbol. It is unset while the desk is built, which reads no environment.
 */
export interface Runtime {
  databaseUrl: string
  secret: string
  publicUrl: string
  isSecure: boolean
  mediaDir: string
  dataDir: string
  anonymousApi: boolean
  /** roles that require a second factor */
  secondFactorFor: readonly Role[]
  /** null: Payload's own logger */
  log: Logger | null
  /** an upload needs renditions */
  onUpload: () => void
  /** seconds until this address may attempt a login, or null if it may now; each call counts */
  secondsUntilLoginAttempt: (address: string) => number | null
  /** the same for wrong keys, counted separately */
  secondsUntilKeyAttempt: (address: string) => number | null
  guesses: LoginThrottle
  /** whether there is a mail server; without one, mail is printed to the log */
  sendsMail: boolean
  /** an e-mail is in the outbox, or soon will be */
  onMail: () => void
  /** a release is committed: readers must see it at once */
  onRelease: () => Promise<void>
}

const key = Symbol.for('vitrine')

const buildRuntime: Runtime = {
  databaseUrl: 'postgres://127.0.0.1/vitrine',
  secret: 'only while the desk is built',
  publicUrl: 'http://localhost:3000',
  isSecure: false,
  mediaDir: 'media',
  dataDir: '.data',
  anonymousApi: true,
  secondFactorFor: [],
  log: null,
  onUpload: () => undefined,
  secondsUntilLoginAttempt: () => null,
  secondsUntilKeyAttempt: () => null,
  guesses: { take: async () => 'open', succeeded: async () => undefined, maySendEmail: async () => true },
  sendsMail: false,
  onMail: () => undefined,
  onRelease: async () => undefined,
}

const isRuntime = (value: unknown): value is Runtime =>
  typeof value === 'object' && value !== null && 'databaseUrl' in value

export const runtime = (): Runtime => {
  const shared: unknown = Reflect.get(globalThis, key)
  return isRuntime(shared) ? shared : buildRuntime
}

/** Called by `main.ts`, and by tests that start their own server. */
export const shareRuntime = (shared: Runtime): void => {
  Reflect.set(globalThis, key, shared)
}
