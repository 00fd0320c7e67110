import type { Field } from 'payload'
import { optionsOf } from '../../languages/ui-text'
import { agentRoles, certainties, placeRoles } from './vocabularies'

/** Its makers, and the people it depicts. */
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

/** Places of creation and depiction, and depicted events. */
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
