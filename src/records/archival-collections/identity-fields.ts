import type { Field } from 'payload'
import { dateField, relationField, titleField } from '../../fields'
import { optionsOf } from '../../locales/ui-text'
import { collectionKinds, descriptionLevels } from './vocabularies'
import { labels } from '../../locales/labels'

/** ISAD(G) area 1, and the owner. */
export const identityFields: Field[] = [
  titleField({ label: labels('archivalCollections.title'), help: labels('archivalCollections.titleHelp') }),
  {
    type: 'row',
    fields: [
      relationField({
        name: 'repository',
        to: 'institutions',
        label: labels('archivalCollections.repository'),
        help: labels('archivalCollections.repositoryHelp'),
      }),
      {
        name: 'refCode',
        type: 'text',
        label: labels('archivalCollections.refCode'),
        admin: {
          description: labels('archivalCollections.refCodeHelp'),
        },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'kind',
        type: 'select',
        enumName: 'archival_collection_kind',
        options: optionsOf(collectionKinds),
        label: labels('archivalCollections.kind'),
        admin: {
          description: labels('archivalCollections.kindHelp'),
        },
      },
      {
        name: 'level',
        type: 'select',
        enumName: 'description_level',
        options: optionsOf(descriptionLevels),
        label: labels('archivalCollections.level'),
      },
    ],
  },
  relationField({
    name: 'parent',
    to: 'archival-collections',
    label: labels('archivalCollections.parent'),
    help: labels('archivalCollections.parentHelp'),
  }),
  dateField({
    name: 'dates',
    label: labels('archivalCollections.dates'),
    help: labels('archivalCollections.datesHelp'),
  }),
]
