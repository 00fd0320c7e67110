import type { Logger } from 'pino'
import type { Role } from '../model/roles'

/** A password or a code is tried. `place`: the address it comes from, or a browser that logged in to the account before. */
export interface LoginAttempt {
  place: string
  /** the mail address of the account, whether there is one or not */
  account: string
  /** it comes from a browser that logged in to the account before */
  isKnown: boolean
}

export interface LoginThrottle {
  /**
   * Counts one, and answers once it may be looked at. `rests`: this place failed too often, and is told that it is wrong;
   * `slow`: the account has failed often, wherever it came from; `full`: too many wait already.
   */
  take: (attempt: LoginAttempt) => Promise<'open' | 'slow' | 'rests' | 'full'>
  succeeded: (attempt: LoginAttempt) => Promise<void>
  /** counts a letter that somebody causes to an address; false where it has had enough of them today */
  maySendEmail: (address: string) => Promise<boolean>
}

/**
 * What one running server shares with the second copy of its modules that Next loads: set once by `main.ts`,
 * under a registered symbol. While the desk is being built there is none, and nothing of the environment is read.
 */
export interface Runtime {
  databaseUrl: string
  secret: string
  publicUrl: string
  isSecure: boolean
  mediaDir: string
  dataDir: string
  anonymousApi: boolean
  /** whoever holds one of these roles logs in with a second factor */
  secondFactorFor: readonly Role[]
  /** null: Payload's own */
  log: Logger | null
  /** something was uploaded: there are renditions to make */
  onUpload: () => void
  /** a login from this address: seconds until it may try, null when it may now; each asking counts */
  secondsUntilLoginAttempt: (address: string) => number | null
  /** a wrong key from this address: as of logins, counted apart from them */
  secondsUntilKeyAttempt: (address: string) => number | null
  guesses: LoginThrottle
  /** whether there is a mail server; without one, mail is printed */
  sendsMail: boolean
  /** something was put into the outbox, or is to be */
  onMail: () => void
  /** a release was committed: its readers are to see it at once */
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

/** Called by `main.ts`, and by tests that start a server of their own. */
export const shareRuntime = (shared: Runtime): void => {
  Reflect.set(globalThis, key, shared)
}
