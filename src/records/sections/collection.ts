import type { CollectionConfig } from 'payload'
import { deskGroups } from '../../model/desk-groups'
import { placementsField, richField } from '../../fields'
import { optionsOf } from '../../locales/ui-text'
import { callToActionField } from './call-to-action-field'
import { layouts } from './vocabularies'
import { labels } from '../../locales/labels'

/** A section of the exhibit, as the coordinator arranges it. */
export const collection: CollectionConfig = {
  slug: 'sections',
  labels: {
    singular: labels('sections.singular'),
    plural: labels('sections.plural'),
  },
  admin: {
    group: { ...deskGroups.exhibit },
    useAsTitle: 'title',
    defaultColumns: ['title', 'layout', 'theme', 'updatedAt'],
    listSearchableFields: ['title', 'kicker'],
    description: labels('sections.help'),
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: labels('sections.tabText'),
          fields: [
            {
              name: 'title',
              type: 'text',
              localized: true,
              label: labels('sections.title'),
              admin: {
                description: labels('sections.titleHelp'),
              },
            },
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
    },
  ],
}
