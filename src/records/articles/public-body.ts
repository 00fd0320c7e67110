import { z } from 'zod'
import { card, image, mapRows, dependentOn, recording, richText, text } from '../../model/view-refs'
import type { ViewTemplate } from '../../model/view-template'
import * as views from '../../model/views'
import type { Body, Counterpart } from './body'

const textOrNull = z.string().nullable()

export const CounterpartView = z
  .object({
    label: textOrNull.describe('The words of the link; null: the title of the article'),
    article: views.CardView.nullable().describe('As far as it is public now'),
    url: textOrNull.describe('A path on the site, or a full address'),
  })
  .describe('The same story from the other side (schema.org relatedLink); both targets may be empty')

/** A block of an article, discriminated by `type`. */
const PartView = z
  .discriminatedUnion('type', [
    z.object({ type: z.literal('text'), text: views.RichTextView }).describe('Running text'),
    z
      .object({
        type: z.literal('item'),
        item: views.MentionView,
        caption: textOrNull.describe('For this place only; null: the caption on its own card'),
      })
      .describe('A holding'),
    z
      .object({
        type: z.literal('quote'),
        quote: z.string().describe('Plain text; a line break is a line break'),
        attribution: textOrNull.describe('Whose words, as printed'),
        source: textOrNull.describe('Where it was said'),
      })
      .describe('Words of somebody (schema.org Quotation)'),
    z
      .object({
        type: z.literal('media'),
        image: views.ImageView.nullable(),
        recording: views.RecordingView.nullable(),
        caption: textOrNull.describe('For this place only; null: its own caption'),
      })
      .describe('An image or a recording: of the two, what it is'),
    z
      .object({
        type: z.literal('collection-list'),
        heading: textOrNull,
        introduction: views.RichTextView.nullable(),
        entries: z.array(z.object({ collection: views.MentionView, annotation: textOrNull })),
      })
      .describe('Archival collections, in order'),
    CounterpartView.extend({ type: z.literal('counterpart') }),
  ])
  .meta({ id: 'ArticlePart' })

export const BodyView = z.array(PartView)

/** A link to an article without words is omitted with the article; words without a target stay. */
export const projectCounterpart = (
  { article, url, label }: Counterpart,
  more: { readonly [key: string]: ViewTemplate } = {},
): ViewTemplate => {
  const textRef = text(label)
  if (!article && !url && !textRef) return null
  const link = { ...more, label: textRef, article: card('articles', article, { weak: true }), url }
  return article && !url ? dependentOn('article', link) : link
}

type Part = Body[number]

const projectPart = (part: Part): ViewTemplate => {
  switch (part.blockType) {
    case 'text': {
      const textRef = richText(part.text)
      return textRef && { type: 'text', text: textRef }
    }
    case 'item':
      return part.item
        ? dependentOn(
            'item',
            { type: 'item', item: card('items', part.item), caption: text(part.captionOverride) },
            { stays: ['type'] },
          )
        : null
    case 'quote': {
      const textRef = text(part.quote)
      return textRef && { type: 'quote', quote: textRef, attribution: text(part.attribution), source: part.source }
    }
    case 'media':
      return part.media
        ? dependentOn(
            ['image', 'recording'],
            {
              type: 'media',
              image: image(part.media),
              recording: recording(part.media),
              caption: text(part.captionOverride),
            },
            { storedAs: { image: 'media' } },
          )
        : null
    case 'collection-list':
      return {
        type: 'collection-list',
        heading: text(part.heading),
        introduction: richText(part.introduction),
        entries: mapRows(
          part.entries,
          ({ collection, annotation }) =>
            collection &&
            dependentOn('collection', {
              collection: card('archival-collections', collection),
              annotation: text(annotation),
            }),
        ),
      }
    case 'counterpart':
      return projectCounterpart(part, { type: 'counterpart' })
  }
}

/** Empty blocks are omitted. */
export const projectBody = (body: Body): ViewTemplate[] => mapRows(body, projectPart)
