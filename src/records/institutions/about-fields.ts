import type { Field } from 'payload'
import { authoritiesField, dateField, richField, variantsField } from '../../fields'

export const aboutFields: Field[] = [
  richField({
    name: 'about',
    label: { en: 'About it', ru: 'Об учреждении', he: 'על המוסד' },
    help: {
      en: 'A paragraph or two for readers who do not know it.',
      ru: 'Один-два абзаца для тех, кто с ним не знаком.',
      he: 'פסקה או שתיים לקוראים שאינם מכירים אותו.',
    },
  }),
  variantsField({
    label: { en: 'Other names', ru: 'Другие названия', he: 'שמות נוספים' },
    labels: {
      singular: { en: 'Name', ru: 'Название', he: 'שם' },
      plural: { en: 'Names', ru: 'Названия', he: 'שמות' },
    },
    help: {
      en: 'Former names, abbreviations, spellings that people search for.',
      ru: 'Прежние названия, сокращения, варианты написания, по которым ищут.',
      he: 'שמות קודמים, קיצורים, צורות כתיב שאנשים מחפשים.',
    },
  }),
  dateField({ name: 'founded', label: { en: 'Founded', ru: 'Основано', he: 'נוסד' } }),
  dateField({ name: 'dissolved', label: { en: 'Dissolved', ru: 'Прекратило существование', he: 'התפרק' } }),
  authoritiesField(),
]
