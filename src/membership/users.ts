import type { CollectionConfig } from 'payload'
import { Refusal } from '../kernel/problems'
import { accountEndpoints } from './account-endpoints'
import { rememberArrival } from './arrivals'
import { answerHalfLogin, refuseWithoutFactor, setHalfLoginAside, tellWhatIsOwed } from './half-logins'
import { noteRightPassword, refuseLeavers, watchLogins } from './logins'
import { tidyNames } from './names'
import { watchAddress, watchPasswords } from './passwords'
import { noteLogin, rememberAccount, rememberLogin, rememberLogout } from './remembered'
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
    beforeOperation: [readWhatIsStored, watchPasswords, noteLogin, watchLogins, refuseWithoutFactor],
    beforeChange: [watchAddress, tidyNames],
    beforeLogin: [refuseLeavers],
    afterChange: [rememberAccount],
    afterLogin: [rememberArrival, setHalfLoginAside, noteRightPassword, rememberLogin],
    afterOperation: [answerHalfLogin],
    afterMe: [tellWhatIsOwed],
    afterLogout: [rememberLogout],
  },
  // the first account is made on the machine itself, never by whoever comes first
  endpoints: [
    ...accountEndpoints,
    {
      path: '/first-register',
      method: 'post',
      handler: () => Promise.reject(new Refusal('forbidden', 'Accounts are made with npm run user:create.')),
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
