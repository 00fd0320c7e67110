import type { Field } from 'payload'
import { heroField, relationField, richField } from '../../fields'
import { optionsOf } from '../../languages/ui-text'
import { eventKinds } from './vocabularies'

/** The fields a draft requires, and the page's texts. */
export const descriptionFields: Field[] = [
  {
    name: 'title',
    type: 'text',
    localized: true,
    label: { en: 'Title', ru: 'Название', he: 'כותרת' },
    admin: {
      description: {
        en: 'As it was announced. Needed to save, in one language at least.',
        ru: 'Так, как было объявлено. Нужно для сохранения хотя бы на одном языке.',
        he: 'כפי שהוכרז. נדרשת לשמירה, לפחות בשפה אחת.',
      },
    },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'kind',
        type: 'select',
        enumName: 'event_kind',
        options: optionsOf(eventKinds),
        label: { en: 'Sort of event', ru: 'Вид события', he: 'סוג האירוע' },
        admin: {
          description: { en: 'Needed to save.', ru: 'Нужно для сохранения.', he: 'נדרש לשמירה.' },
        },
      },
      relationField({
        name: 'institution',
        to: 'institutions',
        label: { en: 'Whose page it is', ru: 'Чья это страница', he: 'של מי הדף' },
        help: {
          en: 'The institution that owns this record; it stays so. Empty: the exhibit itself.',
          ru: 'Учреждение, которому принадлежит запись; оно не меняется. Пусто – сама выставка.',
          he: 'המוסד שהרשומה שייכת לו; אינו משתנה. ריק: התערוכה עצמה.',
        },
      }),
    ],
  },
  richField({
    name: 'description',
    label: { en: 'Description', ru: 'Описание', he: 'תיאור' },
    help: { en: 'Needed before publishing.', ru: 'Обязательно для публикации.', he: 'נדרש לפני פרסום.' },
  }),
  heroField(),
  {
    name: 'recording',
    type: 'upload',
    relationTo: 'media',
    label: { en: 'Recording', ru: 'Запись события', he: 'הקלטת האירוע' },
    filterOptions: { or: [{ mimeType: { contains: 'audio/' } }, { mimeType: { contains: 'video/' } }] },
    admin: {
      description: {
        en: 'Sound or video of the event itself.',
        ru: 'Звук или видео самого события.',
        he: 'קול או וידאו מן האירוע עצמו.',
      },
    },
  },
]
