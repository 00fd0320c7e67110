import type { Field } from 'payload'
import { languages, locales } from '../../languages/languages'

const hidden = { admin: { hidden: true } }

/** What the desk and the API say of where a record stands; computed on every authenticated read, never written. */
export const stateFields: Field[] = [
  { name: 'revision', type: 'number', virtual: true, ...hidden },
  { name: 'live', type: 'text', virtual: true, ...hidden },
  { name: 'work', type: 'text', virtual: true, ...hidden },
  { name: 'mergedInto', type: 'text', virtual: true, ...hidden },
]

/** In lists: where each record stands, in a word. */
const statusColumn: Field = {
  name: 'standing',
  type: 'ui',
  label: { en: 'Standing', ru: 'Состояние', he: 'מצב' },
  admin: { components: { Cell: '/src/desk/lists/status-cell#StatusCell' }, disableBulkEdit: true },
}

/** In lists: how much is missing before the public may see it. */
const missingColumn: Field = {
  name: 'missing',
  type: 'ui',
  label: { en: 'Missing', ru: 'Не хватает', he: 'חסר' },
  admin: { components: { Cell: '/src/desk/readiness/missing-cell#MissingCell' }, disableBulkEdit: true },
}

/** What every record has, whatever its kind. */
export const commonFields: Field[] = [
  {
    name: 'slug',
    type: 'text',
    index: true,
    label: { en: 'Address on the web', ru: 'Адрес в интернете', he: 'כתובת ברשת' },
    admin: {
      position: 'sidebar',
      description: {
        en: 'Made from the title when left empty. An old address keeps leading here.',
        ru: 'Если оставить пустым, составляется из названия. Старый адрес продолжает вести сюда.',
        he: 'אם משאירים ריק, נוצרת מהכותרת. כתובת ישנה ממשיכה להוביל לכאן.',
      },
    },
  },
  {
    name: 'sourceLanguage',
    type: 'select',
    label: { en: 'Written in', ru: 'Язык оригинала', he: 'שפת המקור' },
    enumName: 'enum_source_language',
    options: locales.map((locale) => ({ value: locale, label: languages[locale].label })),
    admin: {
      position: 'sidebar',
      description: {
        en: 'The language this record is complete in; where another has no text, this one is shown and marked.',
        ru: 'Язык, на котором запись заполнена полностью; где перевода нет, показывается он, с пометкой.',
        he: 'השפה שבה הרשומה מלאה; היכן שאין תרגום, היא מוצגת ומסומנת.',
      },
    },
  },
  {
    name: 'identifiers',
    type: 'array',
    label: { en: 'Identifiers', ru: 'Идентификаторы', he: 'מזהים' },
    labels: {
      singular: { en: 'Identifier', ru: 'Идентификатор', he: 'מזהה' },
      plural: { en: 'Identifiers', ru: 'Идентификаторы', he: 'מזהים' },
    },
    admin: {
      position: 'sidebar',
      description: {
        en: 'Numbers by which others know it: an ARK, a catalogue number.',
        ru: 'Номера, под которыми запись известна другим: ARK, номер в каталоге.',
        he: 'מספרים שבהם אחרים מכירים אותה: ARK, מספר קטלוג.',
      },
    },
    fields: [
      { name: 'scheme', type: 'text', label: { en: 'Kind of number', ru: 'Вид номера', he: 'סוג המספר' } },
      { name: 'value', type: 'text', label: { en: 'Number', ru: 'Номер', he: 'מספר' } },
    ],
  },
  {
    name: 'notes',
    type: 'textarea',
    label: { en: 'Notes for colleagues', ru: 'Заметки для коллег', he: 'הערות לעמיתים' },
    custom: { visibility: 'private' },
    admin: {
      position: 'sidebar',
      description: {
        en: 'Never shown to the public.',
        ru: 'Никогда не показываются публике.',
        he: 'לעולם אינן מוצגות לציבור.',
      },
    },
  },
  { name: 'owner', type: 'relationship', relationTo: 'institutions', index: true, ...hidden },
  {
    name: 'proposer',
    type: 'relationship',
    relationTo: 'users',
    index: true,
    custom: { visibility: 'private' },
    ...hidden,
  },
  ...stateFields,
  statusColumn,
  missingColumn,
]
