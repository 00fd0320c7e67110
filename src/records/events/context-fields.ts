import type { Field } from 'payload'
import { relationField, richField } from '../../fields'

/** Organizers and speakers, and related records of the exhibit. */
export const contextFields: Field[] = [
  relationField({
    name: 'organizers',
    to: 'institutions',
    many: true,
    label: { en: 'Organizers', ru: 'Организаторы', he: 'מארגנים' },
  }),
  relationField({
    name: 'coSponsors',
    to: 'institutions',
    many: true,
    label: { en: 'Co-sponsors', ru: 'При поддержке', he: 'בשיתוף' },
  }),
  {
    name: 'speakers',
    type: 'array',
    label: { en: 'Speakers', ru: 'Выступающие', he: 'דוברים' },
    labels: {
      singular: { en: 'Speaker', ru: 'Выступающий', he: 'דובר' },
      plural: { en: 'Speakers', ru: 'Выступающие', he: 'דוברים' },
    },
    admin: {
      description: {
        en: 'In the order in which they are printed.',
        ru: 'В том порядке, в котором печатаются.',
        he: 'לפי סדר ההדפסה.',
      },
    },
    fields: [
      {
        type: 'row',
        fields: [
          relationField({ name: 'person', to: 'people', label: { en: 'Who', ru: 'Кто', he: 'מי' } }),
          {
            name: 'role',
            type: 'text',
            localized: true,
            label: { en: 'As what', ru: 'В качестве кого', he: 'באיזה תפקיד' },
            admin: {
              description: {
                en: 'For example “moderator”; may stay empty.',
                ru: 'Например, «ведущий»; можно не заполнять.',
                he: 'למשל ”מנחה“; אפשר להשאיר ריק.',
              },
            },
          },
        ],
      },
      richField({
        name: 'bioAsOf',
        label: { en: 'Who that was then', ru: 'Кем этот человек был тогда', he: 'מי היה הדובר אז' },
        help: {
          en: 'As the programme introduced them; it stays when the person’s own record changes.',
          ru: 'Так, как представлен в программе; не меняется вместе с записью о человеке.',
          he: 'כפי שהוצג בתוכנייה; נשאר גם כשרשומת האדם משתנה.',
        },
      }),
    ],
  },
  relationField({
    name: 'items',
    to: 'items',
    many: true,
    label: { en: 'Holdings', ru: 'Единицы хранения', he: 'פריטים' },
  }),
  relationField({
    name: 'people',
    to: 'people',
    many: true,
    label: { en: 'People', ru: 'Люди', he: 'אנשים' },
    help: {
      en: 'Who took part in it or is its subject; speakers are named above.',
      ru: 'Кто участвовал или о ком шла речь; выступающие названы выше.',
      he: 'מי שהשתתף בו או שהוא עוסק בו; הדוברים נקובים למעלה.',
    },
  }),
  relationField({
    name: 'themes',
    to: 'themes',
    many: true,
    label: { en: 'Themes', ru: 'Темы', he: 'נושאי התערוכה' },
    help: {
      en: 'The exhibit’s themes it speaks to. Readers filter by them.',
      ru: 'Темы выставки, к которым это относится. По ним читатели отбирают материалы.',
      he: 'נושאי התערוכה שהאירוע נוגע בהם. הקוראים מסננים לפיהם.',
    },
  }),
]
