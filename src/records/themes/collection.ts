import type { CollectionConfig } from 'payload'
import { deskGroups } from '../../model/desk-groups'
import { heroField, placementsField, richField } from '../../fields'
import { labels } from '../../locales/labels'

/** A theme, as the coordinator describes it. */
export const collection: CollectionConfig = {
  slug: 'themes',
  labels: {
    singular: labels('themes.singular'),
    plural: labels('themes.plural'),
  },
  admin: {
    group: { ...deskGroups.exhibit },
    useAsTitle: 'title',
    defaultColumns: ['title', 'kicker', 'parent', 'updatedAt'],
    listSearchableFields: ['title', 'kicker'],
    description: labels('themes.help'),
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: labels('themes.tabText'),
          fields: [
            {
              name: 'title',
              type: 'text',
              localized: true,
              label: labels('themes.title'),
              admin: {
                description: labels('themes.titleHelp'),
              },
            },
            {
              name: 'kicker',
              type: 'text',
              localized: true,
              label: labels('themes.kicker'),
            },
            richField({
              name: 'intro',
              label: labels('themes.intro'),
              help: labels('themes.introHelp'),
            }),
          ],
        },
        {
          label: labels('themes.tabWhatItShows'),
          fields: [placementsField(), heroField()],
        },
        {
          label: labels('themes.tabOtherThemes'),
          fields: [
            {
              name: 'parent',
              type: 'relationship',
              relationTo: 'themes',
              label: labels('themes.parent'),
            },
            {
              name: 'related',
              type: 'relationship',
              relationTo: 'themes',
              hasMany: true,
              label: labels('themes.related'),
              admin: {
                description: labels('themes.relatedHelp'),
              },
            },
          ],
        },
      ],
    },
  ],
}
