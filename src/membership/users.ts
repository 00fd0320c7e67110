import type { CollectionConfig } from 'payload'
import { ApiError } from '../kernel/problems'
import { accountEndpoints } from './account-endpoints'
import { recordFirstLogin } from './arrivals'
import { respondPendingMfa, assertSecondFactor, startPendingMfa, respondOwedFactor } from './half-logins'
import { recordCorrectPassword, assertNotDeactivated, guardLogins } from './logins'
import { normalizeNames } from './names'
import { guardAddress, guardPasswords } from './passwords'
import { noteLoginAttempt, appendAccountMade, appendLogin, appendLogoutEntry } from './remembered'
import { readWhatIsStored } from './stored-only'
import { supportingAccess } from './supporting-access'

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
    components: { beforeListTable: ['/src/desk/accounts/people-invite#InvitePerson'] },
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
      admin: { disableListColumn: true, components: { Field: '/src/desk/accounts/people-account#PersonAccount' } },
    },
    {
      name: 'secondFactor',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/src/desk/second-factor/second-factor-on-account#SecondFactorOnAccount' },
      },
    },
  ],
}
