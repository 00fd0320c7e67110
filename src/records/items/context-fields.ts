import type { Field } from 'payload'
import { optionsOf } from '../../kernel/words'
import { agentRoles, certainties, placeRoles, relationKinds } from './lists'

/** The exhibit's themes that it speaks to. */
export const themeFields: Field[] = [
  {
    name: 'themes',
    type: 'relationship',
    relationTo: 'themes',
    hasMany: true,
    label: { en: 'Themes', ru: 'Темы', he: 'נושאי התערוכה' },
    admin: {
      description: {
        en: 'The exhibit’s themes it speaks to. Readers filter by them.',
        ru: 'Темы выставки, к которым это относится. По ним читатели отбирают материалы.',
        he: 'נושאי התערוכה שהפריט נוגע בהם. הקוראים מסננים לפיהם.',
      },
    },
  },
]

/** Who made it, and who is to be seen in it. */
export const peopleFields: Field[] = [
  {
    name: 'agents',
    type: 'array',
    label: { en: 'Who had a part in it', ru: 'Кто участвовал в создании', he: 'מי היה שותף ליצירה' },
    labels: {
      singular: { en: 'Participant', ru: 'Участник', he: 'שותף' },
      plural: { en: 'Participants', ru: 'Участники', he: 'שותפים' },
    },
    fields: [
      {
        name: 'agent',
        type: 'relationship',
        relationTo: ['people', 'institutions'],
        label: { en: 'Who', ru: 'Кто', he: 'מי' },
      },
      {
        type: 'row',
        fields: [
          {
            name: 'role',
            type: 'select',
            enumName: 'agent_role',
            options: optionsOf(agentRoles),
            label: { en: 'As what', ru: 'В какой роли', he: 'באיזה תפקיד' },
          },
          {
            name: 'certainty',
            type: 'select',
            enumName: 'certainty',
            options: optionsOf(certainties),
            label: { en: 'How certain', ru: 'Насколько достоверно', he: 'מידת הוודאות' },
          },
        ],
      },
    ],
  },
  {
    name: 'depicts',
    type: 'array',
    label: { en: 'Who is to be seen', ru: 'Кто изображён', he: 'מי נראה בפריט' },
    labels: {
      singular: { en: 'Person', ru: 'Лицо', he: 'אדם' },
      plural: { en: 'People', ru: 'Лица', he: 'אנשים' },
    },
    admin: {
      description: {
        en: 'Everybody whom the picture shows, each once. Readers find the picture under each of them.',
        ru: 'Все, кого показывает изображение, каждый один раз. Читатели найдут его под именем каждого.',
        he: 'כל מי שנראה בתמונה, כל אחד פעם אחת. הקוראים ימצאו אותה תחת שמו של כל אחד.',
      },
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'person',
            type: 'relationship',
            relationTo: 'people',
            label: { en: 'Person', ru: 'Лицо', he: 'אדם' },
          },
          {
            name: 'position',
            type: 'text',
            localized: true,
            label: { en: 'Where in the picture', ru: 'Где на изображении', he: 'היכן בתמונה' },
            admin: {
              description: {
                en: 'For example “second from the left”.',
                ru: 'Например, «второй слева».',
                he: 'למשל ”שני משמאל“.',
              },
            },
          },
        ],
      },
    ],
  },
]

/** Where it was made or what it shows, and what happened there. */
export const placeFields: Field[] = [
  {
    name: 'places',
    type: 'array',
    label: { en: 'Places', ru: 'Места', he: 'מקומות' },
    labels: {
      singular: { en: 'Place', ru: 'Место', he: 'מקום' },
      plural: { en: 'Places', ru: 'Места', he: 'מקומות' },
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'place',
            type: 'relationship',
            relationTo: 'places',
            label: { en: 'Place', ru: 'Место', he: 'מקום' },
          },
          {
            name: 'role',
            type: 'select',
            enumName: 'place_role',
            options: optionsOf(placeRoles),
            label: { en: 'What it is to the holding', ru: 'Чем оно является', he: 'מה הוא לפריט' },
          },
        ],
      },
    ],
  },
  {
    name: 'events',
    type: 'relationship',
    relationTo: 'events',
    hasMany: true,
    label: { en: 'Events', ru: 'События', he: 'אירועים' },
    admin: {
      description: {
        en: 'What it documents: a march, a trial, an exhibition.',
        ru: 'Что в нём запечатлено: шествие, суд, выставка.',
        he: 'מה הוא מתעד: מצעד, משפט, תערוכה.',
      },
    },
  },
]

/** Other holdings, and what institutions say about this one. */
export const noteFields: Field[] = [
  {
    name: 'relations',
    type: 'array',
    label: { en: 'Other holdings', ru: 'Другие единицы хранения', he: 'פריטים אחרים' },
    labels: {
      singular: { en: 'Relation', ru: 'Связь', he: 'קשר' },
      plural: { en: 'Relations', ru: 'Связи', he: 'קשרים' },
    },
    admin: {
      description: {
        en: 'Shown as soon as the other one is public; never in the way of publishing this one.',
        ru: 'Показывается, когда другая запись опубликована; публикации этой не мешает.',
        he: 'מוצג כשהפריט האחר מתפרסם; אינו מעכב את פרסום הפריט הזה.',
      },
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'kind',
            type: 'select',
            enumName: 'item_relation',
            options: optionsOf(relationKinds),
            label: { en: 'This holding is', ru: 'Эта единица хранения', he: 'הפריט הזה' },
          },
          {
            name: 'item',
            type: 'relationship',
            relationTo: 'items',
            label: { en: 'The other holding', ru: 'Другая единица хранения', he: 'הפריט האחר' },
          },
        ],
      },
    ],
  },
  {
    name: 'contextNotes',
    type: 'array',
    label: { en: 'Notes by institutions', ru: 'Примечания учреждений', he: 'הערות של מוסדות' },
    labels: {
      singular: { en: 'Context note', ru: 'Примечание', he: 'הערת הקשר' },
      plural: { en: 'Context notes', ru: 'Примечания', he: 'הערות הקשר' },
    },
    admin: {
      description: {
        en: 'Public. Each is printed under the name of the institution that says it.',
        ru: 'Публикуются. Каждое печатается от имени учреждения, которое его даёт.',
        he: 'מתפרסמות. כל הערה מודפסת בשם המוסד שכתב אותה.',
      },
    },
    fields: [
      { name: 'text', type: 'textarea', localized: true, label: { en: 'Note', ru: 'Текст', he: 'ההערה' } },
      {
        type: 'row',
        fields: [
          {
            name: 'institution',
            type: 'relationship',
            relationTo: 'institutions',
            label: { en: 'Said by', ru: 'Чьё примечание', he: 'מאת' },
          },
          {
            name: 'date',
            type: 'date',
            label: { en: 'Written on', ru: 'Написано', he: 'נכתבה ביום' },
            admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' } },
          },
        ],
      },
    ],
  },
]
