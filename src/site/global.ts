import type { GlobalConfig } from 'payload'
import { deskGroups } from '../model/desk-groups'
import { richField } from '../fields'
import { navigationField } from './navigation-field'
import { labels } from '../locales/labels'

/** The site, as the coordinator sets it up. */
export const global: GlobalConfig = {
  slug: 'site',
  label: labels('site.site'),
  admin: {
    group: { ...deskGroups.exhibit },
    description: labels('site.help'),
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: labels('site.tabMenuAndFooter'),
          fields: [
            {
              name: 'title',
              type: 'text',
              localized: true,
              label: labels('site.title'),
              admin: {
                description: labels('site.titleHelp'),
              },
            },
            navigationField,
            {
              name: 'footer',
              type: 'textarea',
              localized: true,
              label: labels('site.footer'),
            },
          ],
        },
        {
          label: labels('site.tabStatements'),
          fields: [
            richField({ name: 'contact', label: labels('site.contact') }),
            richField({
              name: 'accessibilityStatement',
              label: labels('site.accessibilityStatement'),
            }),
            richField({ name: 'privacy', label: labels('site.privacy') }),
          ],
        },
      ],
    },
  ],
}
