import type { Field } from 'payload'
import { optionsOf } from '../../languages/ui-text'
import { institutionKinds } from './vocabularies'

export const identityFields: Field[] = [
  {
    name: 'name',
    type: 'text',
    localized: true,
    label: { en: 'Name', ru: 'Название', he: 'שם' },
    admin: {
      description: {
        en: 'In full, as it is printed. Needed to save, in one language at least.',
        ru: 'Полностью, как печатается. Нужно для сохранения хотя бы на одном языке.',
        he: 'במלואו, כפי שהוא מודפס. נדרש לשמירה, לפחות בשפה אחת.',
      },
    },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'shortName',
        type: 'text',
        localized: true,
        label: { en: 'Short name', ru: 'Краткое название', he: 'שם מקוצר' },
      },
      {
        name: 'kind',
        type: 'select',
        enumName: 'institution_kind',
        options: optionsOf(institutionKinds),
        label: { en: 'What it is here', ru: 'Роль в проекте', he: 'מעמדו במיזם' },
        admin: {
          description: { en: 'Needed to save.', ru: 'Нужно для сохранения.', he: 'נדרש לשמירה.' },
        },
      },
    ],
  },
  {
    name: 'homepage',
    type: 'text',
    label: { en: 'Home page', ru: 'Сайт', he: 'אתר הבית' },
    admin: {
      description: {
        en: 'The full address. Partners need one before publishing.',
        ru: 'Полный адрес. Для партнёров обязателен до публикации.',
        he: 'הכתובת המלאה. שותפים חייבים בה לפני פרסום.',
      },
    },
  },
  {
    name: 'logo',
    type: 'upload',
    relationTo: 'media',
    label: { en: 'Logo', ru: 'Логотип', he: 'סמל' },
  },
  {
    name: 'parent',
    type: 'relationship',
    relationTo: 'institutions',
    label: { en: 'Part of', ru: 'В составе', he: 'חלק מתוך' },
    admin: {
      description: {
        en: 'The house it belongs to, if it belongs to one.',
        ru: 'Учреждение, в состав которого оно входит, если такое есть.',
        he: 'המוסד שהוא שייך אליו, אם יש כזה.',
      },
    },
  },
]
