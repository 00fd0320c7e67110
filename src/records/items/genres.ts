import type { CheckboxField, CollectionConfig, FieldHook, TypeWithID } from 'payload'
import { z } from 'zod'
import { deskGroups } from '../../model/desk-groups'
import { slugOf } from '../../names/identifiers'
import * as shapes from '../../model/shapes'
import type { UiText } from '../../languages/ui-text'

const asSlug: FieldHook<TypeWithID, unknown> = ({ value }) =>
  typeof value === 'string' && value ? slugOf(value) : value

/** Fields that do not apply to holdings of a genre; the form hides them. */
const hasNo = (name: string, label: UiText): CheckboxField => ({
  name,
  type: 'checkbox',
  label: { ...label },
  admin: {
    description: {
      en: 'The form leaves the field out, unless something is written in it.',
      ru: 'Форма не показывает это поле, если в нём ничего не написано.',
      he: 'הטופס אינו מציג את השדה, אלא אם כתוב בו משהו.',
    },
  },
})

/**
 * The genres of holdings, a vocabulary that the desk extends. `slug` is stable and public, and filters take it. It has
 * no drafts, so Payload may require its fields.
 */
export const genres: CollectionConfig = {
  slug: 'genres',
  labels: {
    singular: { en: 'Genre', ru: 'Жанр', he: 'סוגה' },
    plural: { en: 'Genres', ru: 'Жанры', he: 'סוגות' },
  },
  admin: {
    group: { ...deskGroups.lists },
    useAsTitle: 'label',
    defaultColumns: ['label', 'slug'],
    description: {
      en: 'What holdings may be called: photograph, poster, letter. Readers filter by it.',
      ru: 'Как можно назвать единицу хранения: фотография, плакат, письмо. По жанру читатели отбирают материалы.',
      he: 'איך אפשר לקרוא לפריט: תצלום, כרזה, מכתב. הקוראים מסננים לפי הסוגה.',
    },
  },
  fields: [
    { name: 'label', type: 'text', localized: true, required: true, label: { en: 'Name', ru: 'Название', he: 'שם' } },
    {
      name: 'slug',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      hooks: { beforeValidate: [asSlug] },
      label: { en: 'Key', ru: 'Ключ', he: 'מפתח' },
      admin: {
        description: {
          en: 'Latin letters and hyphens, for example oral-history. It stands in addresses and never changes.',
          ru: 'Латинские буквы и дефисы, например oral-history. Входит в адреса и не меняется.',
          he: 'אותיות לטיניות ומקפים, למשל oral-history. מופיע בכתובות ואינו משתנה.',
        },
      },
    },
    hasNo('noLanguages', {
      en: 'Such holdings have no language',
      ru: 'У таких материалов нет языка',
      he: 'לפריטים כאלה אין שפה',
    }),
    hasNo('noInscriptions', {
      en: 'Such holdings bear no inscriptions',
      ru: 'На таких материалах нет надписей',
      he: 'על פריטים כאלה אין כתובות',
    }),
  ],
}

/** A genre as stored in every language. */
export const GenreDoc = z.object({ id: z.string(), slug: shapes.text, label: shapes.localizedText })
