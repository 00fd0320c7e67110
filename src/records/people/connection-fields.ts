import type { Field } from 'payload'
import { dateField, relationField } from '../../fields'
import { optionsOf } from '../../languages/ui-text'
import { personRelationKinds } from './vocabularies'

/** Affiliations and relations (EAC-CPF cpfRelation). */
export const connectionFields: Field[] = [
  {
    name: 'affiliations',
    type: 'array',
    dbName: 'people_affiliations',
    label: { en: 'Institutions and organizations', ru: 'Учреждения и организации', he: 'מוסדות וארגונים' },
    labels: {
      singular: { en: 'Affiliation', ru: 'Принадлежность', he: 'השתייכות' },
      plural: { en: 'Affiliations', ru: 'Принадлежности', he: 'השתייכויות' },
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'institution',
            type: 'relationship',
            relationTo: 'institutions',
            label: { en: 'Institution', ru: 'Учреждение', he: 'מוסד' },
          },
          {
            name: 'name',
            type: 'text',
            localized: true,
            label: { en: 'Or its name', ru: 'Или название', he: 'או שמו' },
            admin: {
              description: {
                en: 'Where there is no record of it.',
                ru: 'Если записи о нём нет.',
                he: 'אם אין עליו רשומה.',
              },
            },
          },
        ],
      },
      { name: 'role', type: 'text', localized: true, label: { en: 'As what', ru: 'В какой роли', he: 'באיזה תפקיד' } },
      {
        ...dateField({
          name: 'dates',
          label: { en: 'From when to when', ru: 'С какого по какое время', he: 'ממתי עד מתי' },
        }),
        custom: { visibility: 'private' },
      },
    ],
  },
  {
    name: 'relations',
    type: 'array',
    label: { en: 'Other people', ru: 'Другие люди', he: 'אנשים אחרים' },
    labels: {
      singular: { en: 'Relation', ru: 'Связь', he: 'קשר' },
      plural: { en: 'Relations', ru: 'Связи', he: 'קשרים' },
    },
    admin: {
      description: {
        en: 'Shown as soon as the other one is public; never in the way of publishing this one.',
        ru: 'Показывается, когда другая запись опубликована; публикации этой не мешает.',
        he: 'מוצג כשהרשומה האחרת מתפרסמת; אינו מעכב את פרסום הרשומה הזאת.',
      },
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'kind',
            type: 'select',
            enumName: 'person_relation',
            options: optionsOf(personRelationKinds),
            label: { en: 'To this person', ru: 'Кем приходится', he: 'מהו לאדם הזה' },
          },
          relationField({
            name: 'person',
            to: 'people',
            label: { en: 'The other person', ru: 'Другой человек', he: 'האדם האחר' },
          }),
        ],
      },
    ],
  },
]
