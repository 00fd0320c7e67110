import type { Field } from 'payload'
import { authoritiesField, dateField, richField, variantsField } from '../../fields'
import { labels } from '../../locales/labels'

export const aboutFields: Field[] = [
  richField({
    name: 'about',
    label: labels('institutions.about'),
    help: labels('institutions.aboutHelp'),
  }),
  variantsField({
    label: labels('institutions.variants'),
    labels: {
      singular: labels('institutions.variantsSingular'),
      plural: labels('institutions.variantsPlural'),
    },
    help: labels('institutions.variantsHelp'),
  }),
  dateField({ name: 'founded', label: labels('institutions.founded') }),
  dateField({ name: 'dissolved', label: labels('institutions.dissolved') }),
  authoritiesField(),
]
