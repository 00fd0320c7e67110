import type { SanitizedConfig } from 'payload'
import type { Logger } from 'pino'
import type { Role } from '../model/roles'
import type { Environment } from './env'
import { typedProperty } from './typed-property'

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
 * State that the server shares with the second copy of its modules that Next loads, under a registered symbol.
 * `main.ts` sets it; `src/server/settle-runtime.ts` sets it in other processes that load the configuration.
 */
export interface Runtime {
  /** the server's configuration; the desk shows it and compiles none of its own */
  config: () => Promise<SanitizedConfig>
  /** null: there is no database, and Payload refuses to connect */
  databaseUrl: string | null
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

/** What the runtime takes from the environment, in the server and in other processes alike. */
export const settingsOf = ({ smtpUrl, ...env }: Environment) => ({
  publicUrl: env.publicUrl,
  isSecure: env.isSecure,
  mediaDir: env.mediaDir,
  dataDir: env.dataDir,
  anonymousApi: env.anonymousApi,
  secondFactorFor: env.secondFactorFor,
  sendsMail: smtpUrl !== null,
})

/** What a process without a server behind it shares: e-mails and releases wait for the server's next poll. */
export const withoutServer = {
  config: () => Promise.reject(new Error('Only the server shows a desk.')),
  log: null,
  onUpload: () => undefined,
  secondsUntilLoginAttempt: () => null,
  secondsUntilKeyAttempt: () => null,
  guesses: { take: async () => 'open', succeeded: async () => undefined, maySendEmail: async () => true },
  onMail: () => undefined,
  onRelease: async () => undefined,
} as const satisfies Partial<Runtime>

const isRuntime = (value: unknown): value is Runtime =>
  typeof value === 'object' && value !== null && 'databaseUrl' in value

const registered = typedProperty(Symbol.for('vitrine'), isRuntime)

const shared = (): Runtime | undefined => registered.of(globalThis)

export const hasRuntime = (): boolean => shared() !== undefined

/** Throws if neither the server nor the configuration has set it. */
export const runtime = (): Runtime => {
  const found = shared()
  if (found === undefined) throw new Error('The runtime is not set: load payload.config.ts, or call shareRuntime.')
  return found
}

/** Called by `main.ts`, by the configuration, and by tests that start their own server. */
export const shareRuntime = (given: Runtime): void => {
  registered.set(globalThis, given)
}
