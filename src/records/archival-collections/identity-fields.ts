import type { Field } from 'payload'
import { dateField, relationField } from '../../fields'
import { optionsOf } from '../../languages/ui-text'
import { collectionKinds, descriptionLevels } from './vocabularies'

/** ISAD(G) area 1, and the owner. */
export const identityFields: Field[] = [
  {
    name: 'title',
    type: 'text',
    localized: true,
    label: { en: 'Title', ru: 'Название', he: 'כותרת' },
    admin: {
      description: {
        en: 'As in the finding aid. Needed to save, in one language at least.',
        ru: 'Как в описи. Нужно для сохранения хотя бы на одном языке.',
        he: 'כמו במדריך לאוסף. נדרשת לשמירה, לפחות בשפה אחת.',
      },
    },
  },
  {
    type: 'row',
    fields: [
      relationField({
        name: 'repository',
        to: 'institutions',
        label: { en: 'Kept by', ru: 'Где хранится', he: 'שמור אצל' },
        help: {
          en: 'The institution that owns this record; it stays so. Needed to save.',
          ru: 'Учреждение, которому принадлежит запись; оно не меняется. Нужно для сохранения.',
          he: 'המוסד שהרשומה שייכת לו; אינו משתנה. נדרש לשמירה.',
        },
      }),
      {
        name: 'refCode',
        type: 'text',
        label: { en: 'Reference code', ru: 'Шифр', he: 'סימול' },
        admin: {
          description: {
            en: 'By which readers order it, for example I-495.',
            ru: 'По которому его заказывают, например I-495.',
            he: 'שלפיו מזמינים אותו, למשל I-495.',
          },
        },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'kind',
        type: 'select',
        enumName: 'archival_collection_kind',
        options: optionsOf(collectionKinds),
        label: { en: 'Sort of collection', ru: 'Вид собрания', he: 'סוג האוסף' },
        admin: {
          description: {
            en: 'The heading under which a guide lists it.',
            ru: 'Рубрика, под которой его перечисляет путеводитель.',
            he: 'הכותרת שתחתיה המדריך מונה אותו.',
          },
        },
      },
      {
        name: 'level',
        type: 'select',
        enumName: 'description_level',
        options: optionsOf(descriptionLevels),
        label: { en: 'Level of description', ru: 'Уровень описания', he: 'רמת התיאור' },
      },
    ],
  },
  relationField({
    name: 'parent',
    to: 'archival-collections',
    label: { en: 'Part of', ru: 'В составе', he: 'חלק מתוך' },
    help: {
      en: 'The collection above it, if there is one.',
      ru: 'Вышестоящий фонд или коллекция, если есть.',
      he: 'האוסף שמעליו, אם יש כזה.',
    },
  }),
  dateField({
    name: 'dates',
    label: { en: 'Dates', ru: 'Крайние даты', he: 'תאריכים' },
    help: {
      en: 'From the oldest to the newest document in it.',
      ru: 'От самого раннего до самого позднего документа.',
      he: 'מן המסמך המוקדם ביותר עד המאוחר ביותר.',
    },
  }),
]
