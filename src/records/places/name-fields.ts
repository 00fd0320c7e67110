import type { Field } from 'payload'
import { authoritiesField, variantsField } from '../../fields'
import { placeNameKinds } from './vocabularies'

export const placeNameFields: Field[] = [
  variantsField({
    label: { en: 'Other names', ru: 'Другие названия', he: 'שמות נוספים' },
    labels: {
      singular: { en: 'Name', ru: 'Название', he: 'שם' },
      plural: { en: 'Names', ru: 'Названия', he: 'שמות' },
    },
    help: {
      en: 'Former and later names, other spellings and scripts: whatever people search for.',
      ru: 'Прежние и более поздние названия, другие написания и письменности: всё, по чему ищут.',
      he: 'שמות קודמים ומאוחרים, כתיבים וכתבים אחרים: כל מה שאנשים מחפשים.',
    },
    sorts: { options: placeNameKinds, enumName: 'place_name_kind' },
  }),
  authoritiesField(),
]
