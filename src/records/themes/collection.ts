import { heroField, kindCollection, placementsField, richField, titleField } from '../../fields'
import { labels } from '../../locales/labels'

/** A theme, as the coordinator describes it. */
export const collection = kindCollection({
  slug: 'themes',
  labelled: 'themes',
  group: 'exhibit',
  title: 'title',
  columns: ['kicker', 'parent'],
  listSearch: ['title', 'kicker'],
  tabs: [
    {
      label: labels('themes.tabText'),
      fields: [
        titleField({ label: labels('themes.title'), help: labels('themes.titleHelp') }),
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
})
