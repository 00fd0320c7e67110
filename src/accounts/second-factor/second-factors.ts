import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { secondFactor } from '../../contract/second-factor'
import { runtime } from '../../platform/runtime'
import { sessionQuery } from '../../platform/session'
import type { Session } from '../../platform/transaction'
import { hashRecoveryCode, makeRecoveryCodes } from './recovery-codes'
import { encrypt, decrypt } from './encrypt'
import { newSecret, readDigits, stepOf } from './totp'

/** What a login still requires: a code, or enrolment because of the user's roles. */
export type Owed = NonNullable<z.output<typeof secondFactor.answer>['owed']>

const FactorStates = z.array(z.object({ has: z.boolean(), must: z.boolean() }))

/** Null: nothing, the password is enough. */
export const owedBy = async (session: Session, user: string): Promise<Owed | null> => {
  const [{ has, must } = { has: false, must: false }] = FactorStates.parse(
    await sessionQuery(
      session,
      `select exists (select from editorial.second_factors where user_id = $1::uuid and confirmed_at is not null) as has,
         exists (select from memberships where user_id = $1::uuid and role::text = any ($2::text[])) as must`,
      [user, runtime().secondFactorFor],
    ),
  )
  return has ? 'code' : must ? 'enrolment' : null
}

const Factors = z.array(
  z.object({
    secret: z.string(),
    confirmed: z.boolean(),
    step: z.coerce.number().nullable(),
    rests: z.boolean(),
  }),
)

const factorOf = async (session: Session, user: string) =>
  Factors.parse(
    await sessionQuery(
      session,
      `select secret, confirmed_at is not null as confirmed, last_step as step, coalesce(rests_until > now(), false) as rests
       from editorial.second_factors
       where user_id = $1::uuid and (confirmed_at is not null or made_at > now() - interval '1 hour')`,
      [user],
    ),
  )[0]

/** Creates a secret that waits for its first code; null if there is a second factor already. */
export const beginFactor = async (req: PayloadRequest, user: string): Promise<string | null> => {
  const secret = newSecret()
  const begun = await sessionQuery(
    req,
    `insert into editorial.second_factors as f (user_id, secret) values ($1::uuid, $2)
     on conflict (user_id) do update set secret = excluded.secret, made_at = now(), last_step = null
     where f.confirmed_at is null returning user_id`,
    [user, encrypt(secret, user, runtime().secret)],
  )
  return begun.length > 0 ? secret : null
}

/** Consumes a recovery code. */
const useRecoveryCode = async (session: Session, user: string, typed: string): Promise<boolean> => {
  const used = await sessionQuery(
    session,
    `update editorial.recovery_codes set used_at = now()
     where user_id = $1::uuid and hash = $2 and used_at is null returning hash`,
    [user, hashRecoveryCode(typed)],
  )
  return used.length > 0
}

const takeStep = async (session: Session, user: string, code: string, ciphertext: string, last: number | null) => {
  const secret = decrypt(ciphertext, user, runtime().secret)
  const step = secret === null ? null : stepOf(code, secret, Date.now(), last)
  if (step === null) return false
  await sessionQuery(session, 'update editorial.second_factors set last_step = $2 where user_id = $1::uuid', [
    user,
    step,
  ])
  return true
}

const failed = `update editorial.second_factors set
    rests_until = case when failures >= 9 then now() + interval '10 minutes' else rests_until end,
    failures = case when failures >= 9 then 0 else failures + 1 end
  where user_id = $1::uuid`

/**
 * Whether the input is a code of the second factor or a recovery code; each works once. Ten wrong ones lock the
 * account's codes for ten minutes. Call it in a transaction that is always committed, with the account locked: failures
 * count.
 */
export const takeCode = async (
  session: Session,
  user: string,
  typed: string,
  state: 'confirmed' | 'begun',
): Promise<boolean> => {
  const factor = await factorOf(session, user)
  if (!factor || factor.confirmed !== (state === 'confirmed') || factor.rests) return false
  const digits = readDigits(typed)
  const isTaken =
    digits === null
      ? await useRecoveryCode(session, user, typed)
      : await takeStep(session, user, digits, factor.secret, factor.step)
  await sessionQuery(
    session,
    isTaken ? 'update editorial.second_factors set failures = 0 where user_id = $1::uuid' : failed,
    [user],
  )
  return isTaken
}

/** Enables the second factor. Returns the recovery codes, which are stored only as hashes. */
export const confirmFactor = async (session: Session, user: string): Promise<string[]> => {
  await sessionQuery(session, 'update editorial.second_factors set confirmed_at = now() where user_id = $1::uuid', [
    user,
  ])
  const codes = makeRecoveryCodes()
  await sessionQuery(
    session,
    'insert into editorial.recovery_codes (user_id, hash) select $1::uuid, unnest($2::text[])',
    [user, codes.map(hashRecoveryCode)],
  )
  return codes
}

/** Returns whether there was one. */
export const removeFactor = async (session: Session, user: string): Promise<boolean> => {
  const removed = await sessionQuery(
    session,
    'delete from editorial.second_factors where user_id = $1::uuid returning confirmed_at',
    [user],
  )
  return removed.some(({ confirmed_at: confirmed }) => confirmed !== null)
}

const Left = z.array(z.object({ left: z.coerce.number() }))

const recoveryCodesLeft = async (session: Session, user: string): Promise<number> =>
  Left.parse(
    await sessionQuery(
      session,
      'select count(*) as left from editorial.recovery_codes where user_id = $1::uuid and used_at is null',
      [user],
    ),
  )[0]?.left ?? 0

/** Whether an enabled second factor exists, and how many recovery codes are left. */
export const secondFactorOf = async (
  session: Session,
  user: string,
): Promise<{ isThere: boolean; recoveryCodesLeft: number }> => {
  const isThere = (await owedBy(session, user)) === 'code'
  return { isThere, recoveryCodesLeft: isThere ? await recoveryCodesLeft(session, user) : 0 }
}
