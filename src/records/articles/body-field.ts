import type { Block, BlocksField } from 'payload'
import { relationField, richField } from '../../fields'
import type { UiText } from '../../locales/ui-text'
import { counterpartFields } from './counterpart-fields'
import { labels } from '../../locales/labels'

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
  label: labels('articles.captionOverride'),
  admin: {
    description: labels('articles.captionOverrideHelp'),
  },
}

const blocks: Block[] = [
  block('text', 'ArticleText', labels('articles.textBlock'), [
    richField({ name: 'text', label: labels('articles.textText') }),
  ]),
  block('item', 'ArticleItem', labels('articles.itemBlock'), [
    relationField({ name: 'item', to: 'items', label: labels('articles.itemItem') }),
    otherCaption,
  ]),
  block('quote', 'ArticleQuote', labels('articles.quoteBlock'), [
    { name: 'quote', type: 'textarea', localized: true, label: labels('articles.quoteQuote') },
    { name: 'attribution', type: 'text', localized: true, label: labels('articles.quoteAttribution') },
    { name: 'source', type: 'text', label: labels('articles.quoteSource') },
  ]),
  block('media', 'ArticleMedia', labels('articles.mediaBlock'), [
    {
      name: 'media',
      type: 'upload',
      relationTo: 'media',
      label: labels('articles.mediaMedia'),
    },
    otherCaption,
  ]),
  block('collection-list', 'ArticleCollectionList', labels('articles.collectionListBlock'), [
    { name: 'heading', type: 'text', localized: true, label: labels('articles.collectionListHeading') },
    richField({ name: 'introduction', label: labels('articles.collectionListIntroduction') }),
    {
      name: 'entries',
      type: 'array',
      label: labels('articles.collectionListEntries'),
      labels: {
        singular: labels('articles.collectionListEntriesSingular'),
        plural: labels('articles.collectionListEntriesPlural'),
      },
      fields: [
        relationField({
          name: 'collection',
          to: 'archival-collections',
          label: labels('articles.collectionListEntriesCollection'),
        }),
        {
          name: 'annotation',
          type: 'textarea',
          localized: true,
          label: labels('articles.collectionListEntriesAnnotation'),
        },
      ],
    },
  ]),
  block('counterpart', 'ArticleCounterpart', labels('articles.counterpartBlock'), counterpartFields()),
]

/** The body's blocks: one order for all languages, only the texts are localized. */
export const bodyField: BlocksField = {
  name: 'body',
  type: 'blocks',
  label: labels('articles.body'),
  labels: {
    singular: labels('articles.bodySingular'),
    plural: labels('articles.bodyPlural'),
  },
  admin: {
    description: labels('articles.bodyHelp'),
  },
  blocks,
}
