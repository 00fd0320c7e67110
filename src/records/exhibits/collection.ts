import type { CollectionConfig } from 'payload'
import { deskGroups } from '../../model/desk-groups'
import { richField } from '../../fields'
import { labels } from '../../locales/labels'

/** An exhibit page, as the coordinator arranges it. */
export const collection: CollectionConfig = {
  slug: 'exhibits',
  labels: {
    singular: labels('exhibits.singular'),
    plural: labels('exhibits.plural'),
  },
  admin: {
    group: { ...deskGroups.exhibit },
    useAsTitle: 'title',
    defaultColumns: ['title', 'updatedAt'],
    description: labels('exhibits.help'),
  },
  fields: [
    {
      name: 'title',
      type: 'text',
      localized: true,
      label: labels('exhibits.title'),
      admin: {
        description: labels('exhibits.titleHelp'),
      },
    },
    richField({ name: 'statement', label: labels('exhibits.statement') }),
    {
      name: 'sections',
      type: 'relationship',
      relationTo: 'sections',
      hasMany: true,
      label: labels('exhibits.sections'),
      admin: {
        description: labels('exhibits.sectionsHelp'),
      },
    },
    {
      name: 'partners',
      type: 'relationship',
      relationTo: 'institutions',
      hasMany: true,
      label: labels('exhibits.partners'),
      admin: {
        description: labels('exhibits.partnersHelp'),
      },
    },
  ],
}
