import { kindCollection, placementsField, richField, titleField } from '../../fields'
import { optionsOf } from '../../locales/ui-text'
import { callToActionField } from './call-to-action-field'
import { layouts } from './vocabularies'
import { labels } from '../../locales/labels'

/** A section of the exhibit, as the coordinator arranges it. */
export const collection = kindCollection({
  slug: 'sections',
  labelled: 'sections',
  group: 'exhibit',
  title: 'title',
  columns: ['layout', 'theme'],
  listSearch: ['title', 'kicker'],
  tabs: [
    {
      label: labels('sections.tabText'),
      fields: [
        titleField({ label: labels('sections.title'), help: labels('sections.titleHelp') }),
        {
          name: 'kicker',
          type: 'text',
          localized: true,
          label: labels('sections.kicker'),
        },
        richField({ name: 'lead', label: labels('sections.lead') }),
        {
          type: 'row',
          fields: [
            {
              name: 'layout',
              type: 'select',
              enumName: 'section_layout',
              options: optionsOf(layouts),
              label: labels('sections.layout'),
            },
            {
              name: 'theme',
              type: 'relationship',
              relationTo: 'themes',
              label: labels('sections.theme'),
            },
          ],
        },
      ],
    },
    { label: labels('sections.tabWhatItShows'), fields: [placementsField()] },
    { label: labels('sections.tabButton'), fields: [callToActionField] },
  ],
})
