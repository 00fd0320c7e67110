import { pbkdf2, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import {
  AuthenticationError,
  type CollectionAfterLoginHook,
  type CollectionBeforeLoginHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload'
import { z } from 'zod'
import { ApiError } from '../../model/problems'
import { idOf } from '../../model/relations'
import { requestValue } from '../../platform/request-store'
import { runtime, type LoginAttempt } from '../../platform/runtime'
import { sessionQuery } from '../../platform/session'
import { isDeactivated } from '../deactivation/is-deactivated'
import { hasPassword } from '../passwords/has-password'
import { owedIn } from '../second-factor/pending-mfa'
import { markBrowserKnown, knownBrowserOf } from './known-browsers'
import { notifyOfGuesses } from './login-alerts'

const Sent = z.looseObject({ data: z.looseObject({ email: z.string(), password: z.string().min(1) }) })

/** Hashes a password like Payload does, so that a missing account takes the same time. */
export const spendHashTime = (password: string) => promisify(pbkdf2)(password, randomBytes(32), 600_000, 32, 'sha256')

const addressOf = ({ headers }: Pick<PayloadRequest, 'headers'>) => headers.get('x-vitrine-address')

/** Limits logins and every other operation that could guess a password or a code, or cause an e-mail. */
export const assertLoginRate = (req: Pick<PayloadRequest, 'headers'>): void => {
  const address = addressOf(req)
  const seconds = address === null ? null : runtime().secondsUntilLoginAttempt(address)
  if (seconds !== null)
    throw new ApiError('too_many_requests', `Too many people log in from this address; come back in ${seconds} s.`)
}

/** Limits the e-mails per day that others may cause to one address. */
export const assertEmailRate = async (address: string): Promise<void> => {
  if (!(await runtime().guesses.maySendEmail(address)))
    throw new ApiError('too_many_requests', 'Too many letters went to this address today; come back tomorrow.')
}

const People = z.array(z.object({ id: z.string(), isOpen: z.boolean() }))

const personWith = async (req: Pick<PayloadRequest, 'payload' | 'transactionID'>, email: string) =>
  People.parse(
    await sessionQuery(
      req,
      `select id::text, (lock_until is null or lock_until <= now())
         and not exists (select from editorial.leavers where user_id = users.id) as "isOpen"
       from users where email = $1`,
      [email],
    ),
  )[0]

/**
 * Counts an attempt at an account's password, and delays it after many. False: it counts as wrong without a check.
 * Missing accounts behave the same.
 */
const mayTry = async (req: PayloadRequest, guess: LoginAttempt): Promise<boolean> => {
  const taken = await runtime().guesses.take(guess)
  if (taken === 'slow') await notifyOfGuesses(req, guess.account)
  if (taken === 'full')
    throw new ApiError('too_many_requests', 'Too many try to log in to this account; come back in a moment.')
  return taken !== 'rests'
}

const guessOf = (req: PayloadRequest, account: string, id: string | undefined): LoginAttempt => {
  const browser = id === undefined ? null : knownBrowserOf(req, id)
  return { place: browser === null ? (addressOf(req) ?? '') : `browser ${browser}`, account, isKnown: browser !== null }
}

/** Null: our own code counts where it is called. */
const isGuess = (value: unknown): value is LoginAttempt | null =>
  value === null || (typeof value === 'object' && 'isKnown' in value)
const requestGuess = requestValue(Symbol.for('vitrine.guess'), isGuess)

/**
 * Runs before every login: limits attempts per client address and per account. For a missing account or a deactivated
 * user, the response and its timing are those of a wrong password.
 */
export const guardLogins: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login') return args
  assertLoginRate(req)
  const { data } = Sent.safeParse(args)
  if (!data) return args
  const { password } = data.data
  const email = data.data.email.toLowerCase().trim()
  const person = await personWith(req, email)
  const guess = req.payloadAPI === 'local' ? null : guessOf(req, email, person?.id)
  requestGuess.set(req, guess)
  const isLookedAt = guess === null || (await mayTry(req, guess))
  if (isLookedAt && person?.isOpen === true) return args
  await spendHashTime(password)
  throw new AuthenticationError(req.t)
}

/** The password was right; the browser becomes known once the login is complete. */
export const recordCorrectPassword: CollectionAfterLoginHook = async ({ req, user }) => {
  if (req.payloadAPI === 'local') return
  const guess = requestGuess.get(req)
  if (guess) await runtime().guesses.succeeded(guess)
  const id = idOf(user)
  if (id !== null && owedIn(req) === null) markBrowserKnown(req, id)
}

/** Whether the logged-in user gave their password; a wrong one counts as a failed login. */
export const isOwnPassword = async (
  req: PayloadRequest,
  { id, email }: { id: string; email: string },
  password: string,
): Promise<boolean> => {
  const guess = guessOf(req, email, id)
  if (!(await mayTry(req, guess)) || !(await hasPassword(req.payload, email, password))) return false
  await runtime().guesses.succeeded(guess)
  return true
}

/** Checked again within the login's transaction, for a user deactivated meanwhile; a reset logs in, too. */
export const assertNotDeactivated: CollectionBeforeLoginHook = async ({ req, user }) => {
  const id = idOf(user)
  if (id !== null && (await isDeactivated(req, id))) throw new AuthenticationError(req.t)
}
