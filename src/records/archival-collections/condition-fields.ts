import type { Field } from 'payload'
import { labels } from '../../locales/labels'

/** ISAD(G) area 4: conditions of access and use. */
export const conditionFields: Field[] = [
  {
    name: 'accessRestrict',
    type: 'textarea',
    localized: true,
    label: labels('archivalCollections.accessRestrict'),
    admin: {
      description: labels('archivalCollections.accessRestrictHelp'),
    },
  },
  {
    name: 'useRestrict',
    type: 'textarea',
    localized: true,
    label: labels('archivalCollections.useRestrict'),
    admin: {
      description: labels('archivalCollections.useRestrictHelp'),
    },
  },
  {
    name: 'findingAidUrl',
    type: 'text',
    label: labels('archivalCollections.findingAidUrl'),
    admin: {
      description: labels('archivalCollections.findingAidUrlHelp'),
    },
  },
  {
    name: 'preferredCitation',
    type: 'textarea',
    localized: true,
    label: labels('archivalCollections.preferredCitation'),
  },
]
