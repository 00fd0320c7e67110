import type { GroupField } from 'payload'
import { advisoryKinds } from '../model/vocabularies'
import { optionsOf } from '../locales/ui-text'
import { labels } from '../locales/labels'

/** A warning shown before the holding. */
export const advisoryField = (): GroupField => ({
  name: 'advisory',
  type: 'group',
  label: labels('fields.advisory'),
  fields: [
    {
      name: 'kind',
      type: 'select',
      enumName: 'advisory_kind',
      options: optionsOf(advisoryKinds),
      label: labels('fields.advisoryKind'),
    },
    {
      name: 'text',
      type: 'textarea',
      localized: true,
      label: labels('fields.advisoryText'),
      admin: {
        condition: (_data, siblings) => Boolean(siblings.kind),
        description: labels('fields.advisoryTextHelp'),
      },
    },
  ],
})
