import type { Field } from 'payload'
import { optionsOf } from '../../locales/ui-text'
import type { Scope } from '../../policy'
import type { UiText } from '../../locales/ui-text'
import { labels } from '../../locales/labels'

const scopeTexts = {
  read: labels('accounts.scopes.read'),
  preview: labels('accounts.scopes.preview'),
} as const satisfies Record<Scope, UiText>

const set = { admin: { readOnly: true, position: 'sidebar' } } as const

export const clientFields: Field[] = [
  {
    name: 'name',
    type: 'text',
    required: true,
    maxLength: 200,
    label: labels('accounts.apiClientName'),
    admin: {
      description: labels('accounts.apiClientNameHelp'),
    },
  },
  {
    name: 'scopes',
    type: 'select',
    hasMany: true,
    required: true,
    defaultValue: ['read'],
    options: optionsOf(scopeTexts),
    label: labels('accounts.apiClientScopes'),
    admin: {
      description: labels('accounts.apiClientScopesHelp'),
    },
  },
  {
    name: 'expires',
    type: 'date',
    label: labels('accounts.apiClientExpires'),
    admin: {
      date: { pickerAppearance: 'dayAndTime' },
      description: labels('accounts.apiClientExpiresHelp'),
    },
  },
  {
    name: 'starts',
    type: 'text',
    label: labels('accounts.apiClientStarts'),
    ...set,
  },
  { name: 'lastUsed', type: 'date', label: labels('accounts.apiClientLastUsed'), ...set },
  { name: 'revoked', type: 'date', label: labels('accounts.apiClientRevoked'), ...set },
  {
    name: 'madeBy',
    type: 'relationship',
    relationTo: 'users',
    label: labels('accounts.apiClientMadeBy'),
    ...set,
  },
  // only in the response that creates the client; it is never stored
  { name: 'key', type: 'text', virtual: true, admin: { hidden: true } },
]
