import { kindCollection, richField, titleField } from '../../fields'
import { labels } from '../../locales/labels'

/** An exhibit page, as the coordinator arranges it. */
export const collection = kindCollection({
  slug: 'exhibits',
  labelled: 'exhibits',
  group: 'exhibit',
  title: 'title',
  columns: [],
  fields: [
    titleField({ label: labels('exhibits.title'), help: labels('exhibits.titleHelp') }),
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
})
