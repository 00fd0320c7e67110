import { z } from './zod'
import { roles } from '../model/roles'
import { endpoint, list } from './endpoint'
import { instant } from './shapes'
import { Nothing, Reason, Institution, RoleAt, AssignedLanguages } from './account-shapes'

export const grants = endpoint({
  method: 'GET',
  path: '/users/grants',
  summary: 'The roles that whoever asks may give, and where',
  answer: z.object({
    grants: z.array(
      z.object({
        role: z.enum(roles),
        institutions: z
          .array(Institution.extend({ needsReason: z.boolean() }))
          .nullable()
          .describe('null: for the whole exhibit'),
      }),
    ),
  }),
})

export type Grant = z.output<typeof grants.answer>['grants'][number]

export const account = endpoint({
  method: 'GET',
  path: '/users/{id}/account',
  summary: 'How an account stands, and what whoever asks may do with it',
  answer: z.object({
    id: z.string(),
    email: z.string(),
    confirmed: z.boolean().describe('Whether it is known to be its person’s'),
    mayVouch: z.boolean(),
    mayChangeAddress: z.boolean(),
    closed: z.boolean(),
    invited: z.boolean().describe('Nobody has logged in to it yet'),
    roles: z.array(
      z.object({
        id: z.string(),
        role: z.enum(roles),
        institution: Institution.nullable(),
        languages: AssignedLanguages,
        mayRemove: z.boolean(),
        asks: z.string().nullable().describe('What is said with it: reason or confirm; null: nothing'),
      }),
    ),
    mayClose: z.boolean(),
    colleagues: z.array(Institution).describe('Who could go on with their proposals'),
    proposals: z.int(),
  }),
})

export type Account = z.output<typeof account.answer>
export type AssignedRole = Account['roles'][number]

export const closeAccount = endpoint({
  method: 'POST',
  path: '/users/{id}/close',
  summary: 'Closes the account of who has left, or ends what they hold at one’s institution',
  body: z.strictObject({ handOverTo: z.uuid('not_a_colleague').nullish(), reason: Reason }),
  answer: z.object({
    id: z.string(),
    closed: z.boolean(),
    ended: z.int().optional().describe('How many roles ended, where the account stays open'),
    handedOver: z.int().optional(),
    proposalsLeft: z.int().optional(),
  }),
})

export const openAccount = endpoint({
  method: 'POST',
  path: '/users/{id}/open',
  summary: 'Opens a closed account again',
  body: z.strictObject({ reason: Reason }),
  answer: z.object({ id: z.string(), closed: z.literal(false) }),
})

const UnconfirmedAccount = z.object({
  id: z.string(),
  name: z.string().nullable(),
  email: z.string(),
  hasLoggedIn: z.boolean(),
  roles: z.array(RoleAt),
  offered: z.array(RoleAt),
})

export type UnconfirmedAccount = z.output<typeof UnconfirmedAccount>

export const unconfirmedAccounts = endpoint({
  method: 'GET',
  path: '/users/unconfirmed',
  summary: 'The accounts that are not confirmed, for administrators',
  answer: list(UnconfirmedAccount),
})

export const vouch = endpoint({
  method: 'POST',
  path: '/users/{id}/vouch',
  summary: 'An administrator vouches that an account is its person’s',
  body: Nothing,
  answer: z.object({ id: z.string().optional(), confirmed: z.literal(true) }),
})

export const unsentEmails = endpoint({
  method: 'GET',
  path: '/users/unsent-mail',
  summary: 'Letters that wait or were given up, for administrators',
  answer: z.object({
    mail: z.array(
      z.object({
        to: z.string(),
        subject: z.string(),
        attempts: z.int(),
        failure: z.string().nullable(),
        standing: z.string(),
        madeAt: z.string(),
        nextTryAt: z.string().nullable(),
      }),
    ),
  }),
})

export const undeliveredEmails = endpoint({
  method: 'GET',
  path: '/users/undelivered',
  summary: 'Whom letters did not reach, for those who answer for people',
  answer: list(
    z.object({
      id: z.string(),
      name: z.string().nullable(),
      email: z.string(),
      failure: z.string().nullable(),
      at: instant,
    }),
  ),
})

export const logout = endpoint({
  method: 'POST',
  path: '/users/logout',
  summary: 'Logs out, also before the second factor was given',
  answer: z.object({ message: z.string() }),
})

export const endMembership = endpoint({
  method: 'POST',
  path: '/memberships/{id}/end',
  summary: 'Ends a role, or gives up one’s own',
  body: z.strictObject({
    /** required of an administrator who acts in place of the institution's stewards */
    reason: Reason,
    /** required of the last steward of an institution */
    confirm: z.boolean('not_expected').default(false),
  }),
  answer: z.object({ id: z.string(), ended: z.literal(true) }),
})

export const absences = endpoint({
  method: 'GET',
  path: '/memberships/absences',
  summary: 'The institutions whose last steward was ended by a coordinator or an administrator, for administrators',
  answer: list(z.object({ institution: Institution, since: instant, agreed: z.boolean(), mayAgree: z.boolean() })),
})

export type Absence = z.output<typeof absences.answer>['docs'][number]

export const agreeToAbsence = endpoint({
  method: 'POST',
  path: '/memberships/absences/{institution}/agree',
  summary: 'An administrator agrees that coordinators decide in the steward’s place',
  body: z.strictObject({
    reason: z.string('reason_needed').trim().min(1, 'reason_needed').max(2000, 'not_expected'),
  }),
  answer: z.object({ institution: z.string().optional(), agreed: z.literal(true) }),
})
