import type { Field, TextField } from 'payload'
import { authoritiesField, variantsField } from '../../fields'
import type { UiText } from '../../locales/ui-text'
import { personNameKinds } from './vocabularies'
import { labels } from '../../locales/labels'

const part = (name: string, label: UiText): TextField => ({
  name,
  type: 'text',
  localized: true,
  label: { ...label },
  admin: { width: '25%' },
})

export const nameFields: Field[] = [
  {
    name: 'nameParts',
    type: 'group',
    label: labels('people.nameParts'),
    admin: {
      description: labels('people.namePartsHelp'),
    },
    fields: [
      {
        type: 'row',
        fields: [
          part('family', labels('people.namePartsFamily')),
          part('given', labels('people.namePartsGiven')),
          part('patronymic', labels('people.namePartsPatronymic')),
          part('honorific', labels('people.namePartsHonorific')),
        ],
      },
    ],
  },
  variantsField({
    label: labels('people.variants'),
    labels: {
      singular: labels('people.variantsSingular'),
      plural: labels('people.variantsPlural'),
    },
    help: labels('people.variantsHelp'),
    sorts: { options: personNameKinds, enumName: 'person_name_kind' },
  }),
  authoritiesField(),
]
