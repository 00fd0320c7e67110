import type { CollectionConfig } from 'payload'
import { ApiError } from '../model/problems'
import { accountEndpoints } from './user-endpoints'
import { recordFirstLogin } from './sessions/first-login'
import { respondPendingMfa, assertSecondFactor, startPendingMfa, respondOwedFactor } from './second-factor/pending-mfa'
import { recordCorrectPassword, assertNotDeactivated, guardLogins } from './sessions/login-guard'
import { normalizeNames } from './user-names'
import { guardAddress, guardPasswords } from './passwords/password-rules'
import { noteLoginAttempt, appendAccountMade, appendLogin, appendLogoutEntry } from './audit-hooks'
import { readWhatIsStored } from './read-what-is-stored'
import { supportingAccess } from '../policy'

/**
 * How people log in: sessions of two hours. That Payload locks an account after failures would keep its person out at a
 * stranger's will: failures are counted elsewhere (logins.ts), and what stays of this are its columns.
 */
export const accounts = { depth: 0, tokenExpiration: 7200, maxLoginAttempts: 2 ** 31 - 1, lockTime: 1 } as const

/** People who log in. What they may do stands in their memberships, never here. */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: {
    singular: { en: 'Person with an account', ru: 'Учётная запись', he: 'חשבון משתמש' },
    plural: { en: 'People with accounts', ru: 'Учётные записи', he: 'חשבונות משתמשים' },
  },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'email'],
    components: { beforeListTable: ['/src/desk/accounts/invite-person#InvitePerson'] },
    group: { en: 'People and rights', ru: 'Люди и права', he: 'אנשים והרשאות' },
  },
  // an account is looked up on every request: no relation of it is ever populated
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
  // the first account is made on the machine itself, never by whoever comes first
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
      label: { en: 'Name', ru: 'Имя', he: 'שם' },
      admin: {
        description: {
          en: 'As colleagues know them.',
          ru: 'Так, как человека знают коллеги.',
          he: 'כפי שהעמיתים מכירים אותם.',
        },
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
