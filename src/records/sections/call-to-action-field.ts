import type { GroupField } from 'payload'
import { labels } from '../../locales/labels'

export const callToActionField: GroupField = {
  name: 'callToAction',
  type: 'group',
  label: labels('sections.callToAction'),
  fields: [
    {
      name: 'label',
      type: 'text',
      localized: true,
      label: labels('sections.callToActionLabel'),
      admin: {
        description: labels('sections.callToActionLabelHelp'),
      },
    },
    {
      name: 'record',
      type: 'relationship',
      // connect-references.ts fills in the kinds
      relationTo: [],
      custom: { embeds: true },
      label: labels('sections.callToActionRecord'),
    },
    {
      name: 'url',
      type: 'text',
      label: labels('sections.callToActionUrl'),
      admin: {
        description: labels('sections.callToActionUrlHelp'),
      },
    },
  ],
}
