import type { Field } from 'payload'
import { optionsOf } from '../../languages/ui-text'
import { testimonialKinds } from './vocabularies'

export const voiceFields: Field[] = [
  {
    name: 'quote',
    type: 'textarea',
    localized: true,
    label: { en: 'The words', ru: 'Текст', he: 'הדברים' },
    admin: {
      description: {
        en: 'As they were given. Needed to save, in one language at least.',
        ru: 'Так, как они были сказаны. Нужно для сохранения хотя бы на одном языке.',
        he: 'כפי שנאמרו. נדרשים לשמירה, לפחות בשפה אחת.',
      },
    },
  },
  {
    name: 'speaker',
    type: 'relationship',
    relationTo: 'people',
    label: { en: 'Person', ru: 'Лицо', he: 'אדם' },
    admin: {
      description: {
        en: 'Where the speaker has an authority record. The name below is proposed from it.',
        ru: 'Если о говорящем есть авторитетная запись. Имя ниже предлагается из неё.',
        he: 'אם יש לדובר רשומת זהות. השם שלהלן מוצע ממנה.',
      },
    },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'displayName',
        type: 'text',
        localized: true,
        label: { en: 'Who speaks', ru: 'Кто говорит', he: 'מי הדובר' },
        admin: {
          description: {
            en: 'The name as it shall be printed. Needed before publishing.',
            ru: 'Имя так, как оно будет напечатано. Обязательно для публикации.',
            he: 'השם כפי שיודפס. נדרש לפני פרסום.',
          },
        },
      },
      {
        name: 'speakerRole',
        type: 'text',
        localized: true,
        label: { en: 'Who that is', ru: 'Кто этот человек', he: 'תפקיד הדובר' },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'kind',
        type: 'select',
        enumName: 'testimonial_kind',
        options: optionsOf(testimonialKinds),
        label: { en: 'Sort of testimonial', ru: 'Вид свидетельства', he: 'סוג העדות' },
      },
      {
        name: 'source',
        type: 'text',
        label: { en: 'Where it was first said', ru: 'Где сказано впервые', he: 'היכן נאמר לראשונה' },
      },
    ],
  },
  {
    name: 'media',
    type: 'upload',
    relationTo: 'media',
    hasMany: true,
    label: { en: 'Images', ru: 'Изображения', he: 'תמונות' },
  },
  {
    name: 'themes',
    type: 'relationship',
    relationTo: 'themes',
    hasMany: true,
    label: { en: 'Themes', ru: 'Темы', he: 'נושאי התערוכה' },
  },
]
