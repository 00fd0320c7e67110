import type { CollectionConfig } from 'payload'
import { ApiError } from '../model/problems'
import { accountEndpoints } from './user-endpoints'
import { recordFirstLogin } from './sessions/first-login'
import { respondPendingMfa, assertSecondFactor, startPendingMfa, respondOwedFactor } from './second-factor/pending-mfa'
import { recordCorrectPassword, assertNotDeactivated, guardLogins } from './sessions/login-guard'
import { normalizeNames } from './user-names'
import { guardAddress, guardPasswords } from './passwords/guard-passwords'
import { noteLoginAttempt, appendAccountMade, appendLogin, appendLogoutEntry } from './audit-hooks'
import { readWhatIsStored } from './read-what-is-stored'
import { supportingAccess } from '../policy'
import { labels } from '../locales/labels'

/**
 * Sessions last two hours. Payload's lock after failures is disabled, because strangers could lock a user out: failures
 * are counted elsewhere (login-guard.ts), and only its columns remain.
 */
export const accounts = {
  depth: 0,
  tokenExpiration: 7200,
  maxLoginAttempts: 2 ** 31 - 1,
  lockTime: 1,
  // Payload's defaults, stated so that a plugin cannot change them (server/governance)
  useSessions: true,
  useAPIKey: false,
  verify: false,
  loginWithUsername: false,
} as const

/** People who log in. Their rights come from memberships, never from this collection. */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: {
    singular: labels('accounts.userSingular'),
    plural: labels('accounts.userPlural'),
  },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'email'],
    components: { beforeListTable: ['/src/desk/accounts/invite-person#InvitePerson'] },
    group: labels('accounts.userGroup'),
  },
  // loaded on every request: its relations are never populated
  auth: accounts,
  lockDocuments: false,
  access: { ...supportingAccess('users'), unlock: () => false, admin: ({ req }) => Boolean(req.user) },
  hooks: {
    beforeOperation: [readWhatIsStored, guardPasswords, noteLoginAttempt, guardLogins, assertSecondFactor],
    beforeChange: [guardAddress, normalizeNames],
    beforeLogin: [assertNotDeactivated],
    afterChange: [appendAccountMade],
    afterLogin: [recordFirstLogin, startPendingMfa, recordCorrectPassword, appendLogin],
    afterOperation: [respondPendingMfa],
    afterMe: [respondOwedFactor],
    afterLogout: [appendLogoutEntry],
  },
  // the first account is created on the machine itself, never over HTTP
  endpoints: [
    ...accountEndpoints,
    {
      path: '/first-register',
      method: 'post',
      handler: () => Promise.reject(new ApiError('forbidden', 'Accounts are made with npm run user:create.')),
    },
  ],
  fields: [
    {
      name: 'name',
      type: 'text',
      label: labels('accounts.userName'),
      admin: {
        description: labels('accounts.userNameHelp'),
      },
    },
    {
      name: 'account',
      type: 'ui',
      admin: { disableListColumn: true, components: { Field: '/src/desk/accounts/person-account#PersonAccount' } },
    },
    {
      name: 'secondFactor',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/src/desk/accounts/second-factor/second-factor-on-account#SecondFactorOnAccount' },
      },
    },
  ],
}
