import type { CollectionConfig } from 'payload'
import { deskGroups } from '../model/desk-groups'
import { acceptedMimes } from './formats'
import { isLanguageTag } from './language-tag'
import { recordingFields } from './recording-fields'

/** A file with an editor's description. `intake` computes what comes from the file itself. */
export const collection: CollectionConfig = {
  slug: 'media',
  labels: {
    singular: { en: 'File', ru: 'Файл', he: 'קובץ' },
    plural: { en: 'Images, recordings, documents', ru: 'Изображения, записи, документы', he: 'תמונות, הקלטות ומסמכים' },
  },
  admin: {
    group: { ...deskGroups.holdings },
    useAsTitle: 'originalName',
    defaultColumns: ['originalName', 'alt', 'institution', 'updatedAt'],
    listSearchableFields: ['originalName', 'alt', 'caption', 'credit'],
    description: {
      en: 'The file stays as it was sent. For another version of it, add a new one.',
      ru: 'Файл остаётся таким, каким он был загружен. Для другой версии добавьте новый файл.',
      he: 'הקובץ נשאר כפי שהועלה. לגרסה אחרת שלו, הוסיפו קובץ חדש.',
    },
  },
  disableDuplicate: true,
  upload: {
    mimeTypes: acceptedMimes,
    // The store writes files (see `intake`); Payload writes, changes and deletes none.
    disableLocalStorage: true,
    pasteURL: false,
    externalFileHeaderFilter: () => ({}),
    crop: false,
    focalPoint: true,
    hideRemoveFile: true,
    cacheTags: false,
    displayPreview: true,
  },
  fields: [
    {
      name: 'alt',
      type: 'textarea',
      localized: true,
      maxLength: 2000,
      label: { en: 'What the image shows', ru: 'Что изображено', he: 'מה רואים בתמונה' },
      admin: {
        condition: (data) => data.decorative !== true,
        description: {
          en: 'For people who cannot see it, in a sentence or two. Not the caption, and no “image of”.',
          ru: 'Для тех, кто не видит изображения, одним-двумя предложениями. Это не подпись; слова «изображение» не нужны.',
          he: 'למי שאינם רואים את התמונה, במשפט או שניים. זה לא הכיתוב, ואין צורך לכתוב ״תמונה של״.',
        },
      },
    },
    {
      name: 'decorative',
      type: 'checkbox',
      defaultValue: false,
      label: { en: 'Only decoration', ru: 'Только украшение', he: 'קישוט בלבד' },
      admin: {
        description: {
          en: 'Nothing is lost when it is not seen: screen readers pass over it.',
          ru: 'Без него ничего не теряется: программы чтения с экрана его пропускают.',
          he: 'דבר לא נגרע כשאין רואים אותה: קוראי מסך מדלגים עליה.',
        },
      },
    },
    {
      name: 'longDescription',
      type: 'textarea',
      localized: true,
      maxLength: 20_000,
      label: { en: 'Full description', ru: 'Подробное описание', he: 'תיאור מלא' },
      admin: {
        description: {
          en: 'Where two sentences are not enough: a chart, a crowded poster, text in the image.',
          ru: 'Когда двух предложений мало: схема, подробный плакат, текст на изображении.',
          he: 'כאשר שני משפטים אינם מספיקים: תרשים, כרזה עמוסה, טקסט בתוך התמונה.',
        },
      },
    },
    {
      name: 'caption',
      type: 'text',
      localized: true,
      maxLength: 2000,
      label: { en: 'Caption', ru: 'Подпись', he: 'כיתוב' },
      admin: {
        description: {
          en: 'Printed under it, wherever the record that shows it brings no caption of its own.',
          ru: 'Печатается под изображением, если у записи нет собственной подписи.',
          he: 'מודפס מתחת לתמונה, כאשר לרשומה שמציגה אותה אין כיתוב משלה.',
        },
      },
    },
    {
      name: 'credit',
      type: 'text',
      localized: true,
      maxLength: 1000,
      label: { en: 'Credit', ru: 'Указание источника', he: 'קרדיט' },
      admin: {
        description: {
          en: 'Whom to name beside it, as it should be printed.',
          ru: 'Кого назвать рядом с изображением: так, как это нужно напечатать.',
          he: 'את מי לציין לצד התמונה, כפי שיש להדפיס.',
        },
      },
    },
    {
      name: 'creator',
      type: 'text',
      localized: true,
      maxLength: 1000,
      label: { en: 'Made by', ru: 'Автор', he: 'מי יצר' },
      admin: {
        description: {
          en: 'Who took, drew or scanned it, if known.',
          ru: 'Кто снял, нарисовал или отсканировал, если известно.',
          he: 'מי שצילם, צייר או סרק, אם ידוע.',
        },
      },
    },
    ...recordingFields,
    {
      name: 'institution',
      type: 'relationship',
      relationTo: 'institutions',
      index: true,
      label: { en: 'Institution', ru: 'Организация', he: 'מוסד' },
      admin: {
        position: 'sidebar',
        description: {
          en: 'Whose file this is. Empty: the exhibit’s own.',
          ru: 'Кому принадлежит файл. Если пусто — самой выставке.',
          he: 'למי שייך הקובץ. אם ריק: לתערוכה עצמה.',
        },
      },
    },
    {
      name: 'language',
      type: 'text',
      maxLength: 35,
      validate: isLanguageTag,
      label: { en: 'Language', ru: 'Язык', he: 'שפה' },
      admin: {
        position: 'sidebar',
        description: {
          en: 'Of the words that can be read in it: en, ru, he, yi …',
          ru: 'Язык слов, которые на нём можно прочесть: en, ru, he, yi …',
          he: 'של המילים שאפשר לקרוא בו: en, ru, he, yi …',
        },
      },
    },
    {
      name: 'originalName',
      type: 'text',
      custom: { visibility: 'private' },
      label: { en: 'Name of the file', ru: 'Имя файла', he: 'שם הקובץ' },
      admin: {
        position: 'sidebar',
        readOnly: true,
        components: { Cell: '/src/desk/lists/thumbnail-cell#ThumbnailCell' },
        description: {
          en: 'As it was called when it was sent. The public never sees it.',
          ru: 'Как он назывался при загрузке. Посетители его не видят.',
          he: 'כפי שנקרא כשהועלה. הציבור אינו רואה אותו.',
        },
      },
    },
    // Lower-case hexadecimal; the file's path in the store.
    { name: 'sha256', type: 'text', index: true, admin: { hidden: true, readOnly: true } },
    // Percent from the left and the top: Payload's own fields, limited to their range.
    { name: 'focalX', type: 'number', min: 0, max: 100, admin: { hidden: true } },
    { name: 'focalY', type: 'number', min: 0, max: 100, admin: { hidden: true } },
  ],
}
