import type { Block, BlocksField } from 'payload'
import { relationField, richField } from '../../fields'
import type { UiText } from '../../languages/ui-text'
import { counterpartFields } from './counterpart-fields'

/** Blocks need their own GraphQL names: `Item` and `Media` are records. */
const block = (slug: string, interfaceName: string, label: UiText, fields: Block['fields']): Block => ({
  slug,
  interfaceName,
  labels: { singular: { ...label }, plural: { ...label } },
  admin: { disableBlockName: true },
  fields,
})

const otherCaption: Block['fields'][number] = {
  name: 'captionOverride',
  type: 'text',
  localized: true,
  label: { en: 'Other caption', ru: 'Другая подпись', he: 'כיתוב אחר' },
  admin: {
    description: {
      en: 'For this place only; the caption it has elsewhere stays.',
      ru: 'Только для этого места; в других местах подпись прежняя.',
      he: 'למקום זה בלבד; במקומות אחרים הכיתוב נשאר.',
    },
  },
}

const blocks: Block[] = [
  block('text', 'ArticleText', { en: 'Text', ru: 'Текст', he: 'טקסט' }, [
    richField({ name: 'text', label: { en: 'Text', ru: 'Текст', he: 'טקסט' } }),
  ]),
  block('item', 'ArticleItem', { en: 'Holding', ru: 'Единица хранения', he: 'פריט' }, [
    relationField({ name: 'item', to: 'items', label: { en: 'Holding', ru: 'Единица хранения', he: 'פריט' } }),
    otherCaption,
  ]),
  block('quote', 'ArticleQuote', { en: 'Quotation', ru: 'Цитата', he: 'ציטוט' }, [
    { name: 'quote', type: 'textarea', localized: true, label: { en: 'The words', ru: 'Слова', he: 'הדברים' } },
    { name: 'attribution', type: 'text', localized: true, label: { en: 'Whose words', ru: 'Чьи слова', he: 'מי אמר' } },
    { name: 'source', type: 'text', label: { en: 'Where it was said', ru: 'Где сказано', he: 'היכן נאמר' } },
  ]),
  block('media', 'ArticleMedia', { en: 'Image or recording', ru: 'Изображение или запись', he: 'תמונה או הקלטה' }, [
    {
      name: 'media',
      type: 'upload',
      relationTo: 'media',
      label: { en: 'Image or recording', ru: 'Изображение или запись', he: 'תמונה או הקלטה' },
    },
    otherCaption,
  ]),
  block(
    'collection-list',
    'ArticleCollectionList',
    { en: 'List of archival collections', ru: 'Список архивных фондов', he: 'רשימת אוספים ארכיוניים' },
    [
      { name: 'heading', type: 'text', localized: true, label: { en: 'Heading', ru: 'Заголовок', he: 'כותרת' } },
      richField({ name: 'introduction', label: { en: 'Introduction', ru: 'Вступление', he: 'פתיחה' } }),
      {
        name: 'entries',
        type: 'array',
        label: { en: 'Collections', ru: 'Фонды', he: 'אוספים' },
        labels: {
          singular: { en: 'Collection', ru: 'Фонд', he: 'אוסף' },
          plural: { en: 'Collections', ru: 'Фонды', he: 'אוספים' },
        },
        fields: [
          relationField({
            name: 'collection',
            to: 'archival-collections',
            label: { en: 'Archival collection', ru: 'Архивный фонд', he: 'אוסף ארכיוני' },
          }),
          { name: 'annotation', type: 'textarea', localized: true, label: { en: 'Note', ru: 'Пояснение', he: 'הערה' } },
        ],
      },
    ],
  ),
  block(
    'counterpart',
    'ArticleCounterpart',
    { en: 'Link to the counterpart', ru: 'Ссылка на парную статью', he: 'קישור למאמר המקביל' },
    counterpartFields(),
  ),
]

/** The body's blocks: one order for all languages, only the texts are localized. */
export const bodyField: BlocksField = {
  name: 'body',
  type: 'blocks',
  label: { en: 'Text', ru: 'Текст', he: 'טקסט' },
  labels: {
    singular: { en: 'Part', ru: 'Часть', he: 'חלק' },
    plural: { en: 'Parts', ru: 'Части', he: 'חלקים' },
  },
  admin: {
    description: {
      en: 'In the order in which it is read, the same in every language. Some text is needed before publishing.',
      ru: 'В порядке чтения, одинаковом для всех языков. Для публикации нужен какой-нибудь текст.',
      he: 'לפי סדר הקריאה, אחד לכל השפות. לפני פרסום נדרש טקסט כלשהו.',
    },
  },
  blocks,
}
