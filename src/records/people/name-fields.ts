import type { Field, TextField } from 'payload'
import { authoritiesField, variantsField } from '../../fields'
import type { UiText } from '../../languages/ui-text'
import { personNameKinds } from './vocabularies'

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
    label: { en: 'Parts of the name', ru: 'Части имени', he: 'חלקי השם' },
    admin: {
      description: {
        en: 'For sorting and for other catalogues. What a name does not have stays empty.',
        ru: 'Для сортировки и других каталогов. Чего в имени нет, не заполняется.',
        he: 'למיון ולקטלוגים אחרים. מה שאין בשם נשאר ריק.',
      },
    },
    fields: [
      {
        type: 'row',
        fields: [
          part('family', { en: 'Family name', ru: 'Фамилия', he: 'שם משפחה' }),
          part('given', { en: 'Given name', ru: 'Имя', he: 'שם פרטי' }),
          part('patronymic', { en: 'Patronymic', ru: 'Отчество', he: 'שם האב' }),
          part('honorific', { en: 'Title', ru: 'Титул или звание', he: 'תואר' }),
        ],
      },
    ],
  },
  variantsField({
    label: { en: 'Other forms of the name', ru: 'Другие формы имени', he: 'צורות אחרות של השם' },
    labels: {
      singular: { en: 'Form', ru: 'Форма имени', he: 'צורה' },
      plural: { en: 'Forms', ru: 'Формы имени', he: 'צורות' },
    },
    help: {
      en: 'Other spellings, scripts, former names: whatever people search for. All of them are public.',
      ru: 'Другие написания, другие письменности, прежние имена: всё, по чему ищут. Публикуются.',
      he: 'כתיבים וכתבים אחרים, שמות קודמים: כל מה שאנשים מחפשים. כולם מתפרסמים.',
    },
    sorts: { options: personNameKinds, enumName: 'person_name_kind' },
  }),
  authoritiesField(),
]
