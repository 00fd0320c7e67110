import { z } from 'zod'
import { languages, locales } from '../languages/languages'

/** Public schemas shared by all kinds. They validate stored views and describe them in OpenAPI. */

export const LocaleView = z.enum(locales).describe('A content language, BCP 47').meta({ id: 'Locale' })
export const DirView = z.enum(['ltr', 'rtl']).describe('Base direction of the text')

/** JSON pointer (RFC 6901) from the record's root → the language shown there. */
export const FallbacksView = z
  .record(z.string(), z.object({ lang: LocaleView, dir: DirView }))
  .describe(
    'Which strings are not in the asked language: JSON pointer from the record’s root → the language that stands in',
  )
  .meta({ id: 'Fallbacks' })

export const RichTextView = z
  .object({
    html: z.string().describe('Sanitised HTML'),
    text: z.string().describe('The same, as plain text; paragraphs are separated by a blank line'),
    lexical: z.record(z.string(), z.unknown()).describe('The same, as Lexical editor state'),
  })
  .meta({ id: 'RichText' })

export const DateView = z
  .object({
    display: z.string().describe('For people, in the asked language'),
    edtf: z.string().describe('ISO 8601-2 (EDTF) level 1; XXXX means that the date is unknown'),
    from: z.iso.date().nullable().describe('First day it may be; null: open or unknown'),
    to: z.iso.date().nullable().describe('Last day it may be; null: open or unknown'),
  })
  .meta({ id: 'Date' })

export const ImageView = z
  .object({
    id: z.string(),
    width: z.int().positive().describe('Pixels of the original'),
    height: z.int().positive().describe('Pixels of the original'),
    alt: z.string().describe('Empty when the image is decorative'),
    focal: z.object({ x: z.number(), y: z.number() }).describe('Percent from the left and from the top'),
    placeholder: z.string().nullable().describe('ThumbHash, base64'),
    src: z.string().describe('The middle rendition'),
    srcset: z.string().describe('Value of the HTML attribute'),
    credit: z.string().nullable(),
    caption: z.string().nullable(),
  })
  .meta({ id: 'Image' })

export const RecordingView = z
  .object({
    id: z.string(),
    type: z.enum(['audio', 'video']),
    src: z.string().describe('The file; answers ranges of bytes'),
    contentType: z.string().describe('Media type: the `type` of an HTML `source`'),
    bytes: z.int().nonnegative(),
    language: z.string().nullable().describe('What is spoken in it, BCP 47'),
    description: z.string().nullable().describe('What it shows or lets one hear, in a sentence'),
    caption: z.string().nullable(),
    credit: z.string().nullable(),
    transcript: z.string().nullable().describe('Plain text; a line break is a line break'),
    captions: z
      .array(
        z.object({
          src: z.string().describe('WebVTT'),
          srclang: z.string().describe('BCP 47'),
          label: z.string().describe('The language, in itself'),
          kind: z.enum(['captions', 'subtitles']),
        }),
      )
      .describe('Attributes of HTML `track` elements'),
  })
  .describe('A sound or a video')
  .meta({ id: 'Recording' })

export const TermView = z
  .object({ key: z.string().describe('Stable; what filters take'), label: z.string() })
  .meta({ id: 'Term' })

export const CardView = z
  .object({
    kind: z.string(),
    id: z.string(),
    slug: z.string(),
    url: z.string().describe('Where this API serves it'),
    title: z.string(),
    caption: z.string().nullable(),
    date: DateView.nullable(),
    credit: z.string().nullable(),
    thumbnail: ImageView.nullable(),
  })
  .describe('Enough of a mentioned record to draw it')
  .meta({ id: 'Card' })

export const TombstoneView = z
  .object({
    kind: z.string(),
    state: z.enum(['unpublished', 'withdrawn', 'embargoed']),
    until: z.iso.date().optional(),
  })
  .describe('A mention of what the public once saw and no longer does')
  .meta({ id: 'Tombstone' })

/** The result of a mention. */
export const MentionView = z.union([CardView, TombstoneView]).meta({ id: 'Mention' })

/** The common members of every record's public view. */
export const envelope = {
  kind: z.string(),
  id: z.string(),
  slug: z.string(),
  url: z.string(),
  locale: LocaleView,
  dir: DirView,
}

export const dirOf = (locale: keyof typeof languages) => languages[locale].dir

export const RightsView = z
  .object({
    uri: z.string().describe('RightsStatements.org or Creative Commons'),
    label: z.string().describe('What that statement is called, in the asked language'),
    statement: z.string().nullable().describe('What the holder adds'),
    holder: z.string().nullable(),
  })
  .meta({ id: 'Rights' })

export const AdvisoryView = z
  .object({ kind: z.string(), label: z.string(), text: z.string().nullable() })
  .describe('A warning to show before the record')
  .meta({ id: 'Advisory' })

export const AuthorityView = z
  .object({ uri: z.string(), scheme: z.string() })
  .describe('The same in an authority file')
  .meta({ id: 'Authority' })

export const CropView = z
  .object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })
  .describe('The part to show, in percent of the original from its left and top')
  .meta({ id: 'Crop' })

export const HeroView = z
  .object({
    of: MentionView.nullable().describe('The holding it shows; null: an image of the exhibit’s own'),
    image: ImageView.nullable(),
    caption: z.string().nullable().describe('Null: the caption of what it shows'),
    credit: z.string().nullable().describe('Null: the credit of what it shows'),
  })
  .describe('The picture at the head of a page')
  .meta({ id: 'Hero' })

/** A record's whole view embedded in another's. */
export const withEnvelope = <T extends z.ZodRawShape>(view: z.ZodObject<T>) => z.object({ ...envelope, ...view.shape })

type Mention = z.output<typeof MentionView>

/** `theme:cold-war` for each public mention, for `Listing.terms`. */
export const termsOf = <Filter extends string>(
  filter: Filter,
  mentions: readonly Mention[] | Mention | null,
): `${Filter}:${string}`[] =>
  [mentions ?? []].flat().flatMap((mention) => ('slug' in mention ? [`${filter}:${mention.slug}` as const] : []))
