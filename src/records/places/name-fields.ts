import type { Field } from 'payload'
import { authoritiesField, variantsField } from '../../fields'
import { placeNameKinds } from './vocabularies'
import { labels } from '../../locales/labels'

export const placeNameFields: Field[] = [
  variantsField({
    label: labels('places.tabOtherNames'),
    labels: {
      singular: labels('places.placeNameFieldsSingular'),
      plural: labels('places.placeNameFieldsPlural'),
    },
    help: labels('places.placeNameFieldsHelp'),
    sorts: { options: placeNameKinds, enumName: 'place_name_kind' },
  }),
  authoritiesField(),
]
