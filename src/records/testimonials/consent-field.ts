import type { GroupField } from 'payload'
import { optionsOf } from '../../locales/ui-text'
import { consentScopes } from './vocabularies'
import { labels } from '../../locales/labels'

const day = { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' } as const

/** The contributor's consent. All of it is private. */
export const consentField: GroupField = {
  name: 'consent',
  type: 'group',
  label: labels('testimonials.consent'),
  custom: { visibility: 'private' },
  admin: {
    description: labels('testimonials.consentHelp'),
  },
  fields: [
    {
      name: 'scope',
      type: 'select',
      enumName: 'consent_scope',
      options: optionsOf(consentScopes),
      label: labels('testimonials.consentScope'),
      custom: { visibility: 'private' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'givenOn',
          type: 'date',
          label: labels('testimonials.consentGivenOn'),
          custom: { visibility: 'private' },
          admin: { date: day },
        },
        {
          name: 'expires',
          type: 'date',
          label: labels('testimonials.consentExpires'),
          custom: { visibility: 'private' },
          admin: {
            date: day,
            description: labels('testimonials.consentExpiresHelp'),
          },
        },
      ],
    },
    {
      name: 'evidence',
      type: 'textarea',
      label: labels('testimonials.consentEvidence'),
      custom: { visibility: 'private' },
      admin: {
        description: labels('testimonials.consentEvidenceHelp'),
      },
    },
  ],
}
