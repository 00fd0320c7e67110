import { z } from 'zod'
import * as shapes from '../../model/shapes'

/** A related article that tells the other side of the story. */
export const counterpart = z.object({
  article: shapes.optionalId,
  url: shapes.text,
  label: shapes.localizedText,
})

/** The stored blocks of an article. Their order is the same in all languages. */
export const body = shapes.rows(
  z.discriminatedUnion('blockType', [
    z.object({ blockType: z.literal('text'), text: shapes.localizedRich }),
    z.object({
      blockType: z.literal('item'),
      item: shapes.optionalId,
      captionOverride: shapes.localizedText,
    }),
    z.object({
      blockType: z.literal('quote'),
      quote: shapes.localizedText,
      attribution: shapes.localizedText,
      source: shapes.text,
    }),
    z.object({
      blockType: z.literal('media'),
      media: shapes.optionalId,
      captionOverride: shapes.localizedText,
    }),
    z.object({
      blockType: z.literal('collection-list'),
      heading: shapes.localizedText,
      introduction: shapes.localizedRich,
      entries: shapes.rows(z.object({ collection: shapes.optionalId, annotation: shapes.localizedText })),
    }),
    counterpart.extend({ blockType: z.literal('counterpart') }),
  ]),
)

export type Counterpart = z.output<typeof counterpart>
export type Body = z.output<typeof body>
