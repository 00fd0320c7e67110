import type { Field } from 'payload'
import { authoritiesField, variantsField } from '../../fields'
import { placeNameKinds } from './vocabularies'
import { labels } from '../../locales/labels'

export const placeNameFields: Field[] = [
  variantsField({
    label: labels('places.variants'),
    labels: {
      singular: labels('places.variantsSingular'),
      plural: labels('places.variantsPlural'),
    },
    help: labels('places.variantsHelp'),
    sorts: { options: placeNameKinds, enumName: 'place_name_kind' },
  }),
  authoritiesField(),
]
