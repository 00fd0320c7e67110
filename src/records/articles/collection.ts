import type { CollectionConfig } from 'payload'
import { deskGroups } from '../../model/desk-groups'
import { heroField } from '../../fields'
import { bodyField } from './body-field'
import { creditFields } from './credit-fields'
import { essentialFields } from './essential-fields'
import { onwardFields } from './onward-fields'

/** An essay or a guide, as an editor writes it: schema.org Article. */
export const collection: CollectionConfig = {
  slug: 'articles',
  labels: {
    singular: { en: 'Article', ru: 'Статья', he: 'מאמר' },
    plural: { en: 'Articles', ru: 'Статьи', he: 'מאמרים' },
  },
  admin: {
    group: { ...deskGroups.exhibit },
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'institution', 'publishedOn', 'updatedAt'],
    listSearchableFields: ['title', 'standfirst'],
    description: {
      en: 'Essays and guides to collections.',
      ru: 'Очерки и путеводители по коллекциям.',
      he: 'מאמרים ומדריכים לאוספים.',
    },
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: { en: 'First of all', ru: 'Главное', he: 'קודם כול' }, fields: [...essentialFields, heroField()] },
        { label: { en: 'Text', ru: 'Текст', he: 'טקסט' }, fields: [bodyField] },
        { label: { en: 'Authors and source', ru: 'Авторы и источник', he: 'מחברים ומקור' }, fields: creditFields },
        { label: { en: 'Where it leads', ru: 'Куда ведёт', he: 'לאן ממשיכים' }, fields: onwardFields },
      ],
    },
  ],
}
