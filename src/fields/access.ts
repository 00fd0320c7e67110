import type { GroupField } from 'payload'
import { accessLevels } from '../model/vocabularies'
import { optionsOf } from '../locales/ui-text'
import { labels } from '../locales/labels'

/** The level of public access to a holding, and since when. */
export const accessField = (): GroupField => ({
  name: 'access',
  type: 'group',
  label: labels('fields.access'),
  fields: [
    {
      name: 'level',
      type: 'select',
      enumName: 'access_level',
      defaultValue: 'open',
      options: optionsOf(accessLevels),
      label: labels('fields.accessLevel'),
      admin: {
        description: labels('fields.accessLevelHelp'),
      },
    },
    {
      name: 'requestContact',
      type: 'text',
      label: labels('fields.accessRequestContact'),
      admin: {
        condition: (_data, siblings) => siblings.level === 'on-request',
        description: labels('fields.accessRequestContactHelp'),
      },
    },
    {
      name: 'embargoUntil',
      type: 'date',
      label: labels('fields.accessEmbargoUntil'),
      admin: {
        date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' },
        description: labels('fields.accessEmbargoUntilHelp'),
      },
    },
    {
      name: 'reason',
      type: 'textarea',
      label: labels('fields.accessReason'),
      custom: { visibility: 'private' },
      admin: {
        description: labels('fields.accessReasonHelp'),
      },
    },
  ],
})
