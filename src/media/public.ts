import { z } from 'zod'
import { dirOf } from '../model/views'
import type { ImageView, RecordingView } from '../model/views'
import { fallbackOrder, type Locale, type Localized } from '../languages/languages'
import type { Problem } from '../model/problems'
import * as shapes from '../model/shapes'
import { problem } from '../model/texts/problem-texts'
import { formatOf, formats, publicName } from './formats'

/** A medium as stored (locale "all", depth 0). */
export const mediumSchema = z.object({
  id: z.string(),
  owner: shapes.optionalId,
  /** whether it is public */
  shown: shapes.flag,
  institution: shapes.optionalId,
  alt: shapes.localizedText,
  decorative: shapes.flag,
  caption: shapes.localizedText,
  credit: shapes.localizedText,
  longDescription: shapes.localizedText,
  creator: shapes.localizedText,
  language: shapes.text,
  captions: shapes.rows(
    z.object({ file: shapes.optionalId, language: shapes.text, purpose: z.enum(['captions', 'subtitles']).nullish() }),
  ),
  transcript: shapes.localizedText,
  focalX: shapes.number,
  focalY: shapes.number,
  sha256: z.string(),
  mimeType: z.string(),
  filesize: shapes.number,
  width: shapes.number,
  height: shapes.number,
})
export type Medium = z.output<typeof mediumSchema>

/** Size in pixels and bytes of one width, stored as `<width>.webp` and `<width>.jpg`. */
const Rendition = z.object({
  width: z.int().positive(),
  height: z.int().positive(),
  webp: z.int().positive(),
  jpg: z.int().positive(),
})
export type Rendition = z.output<typeof Rendition>

/** A row of `editorial.files`; `renditions` is null until the job has run, and empty for a document. */
export const fileRow = z.object({
  hash: z.string(),
  mime: z.string(),
  width: z.number().nullable(),
  height: z.number().nullable(),
  placeholder: z.string().nullable(),
  renditions: z.array(Rendition).nullable(),
  failure: z.string().nullable(),
  pages: z.number().nullable(),
})
export type FileRow = z.output<typeof fileRow>

/** The columns of `editorial.files` that `fileRow` reads. */
export const fileColumns = 'hash, mime, width, height, placeholder, renditions, failure, pages'

type Image = z.output<typeof ImageView>
type Fallbacks = Record<string, { lang: Locale; dir: 'ltr' | 'rtl' }>

/** The URL of a rendition; it depends on the content only. */
export const renditionUrl = (publicUrl: string, hash: string, width: number, extension: 'webp' | 'jpg' = 'webp') =>
  `${publicUrl}/media/${hash}/${width}.${extension}`

const textIn = (value: Localized<string>, locale: Locale, sourceLocale: Locale) => {
  const found = fallbackOrder(locale, sourceLocale).find((candidate) => value[candidate])
  return found ? { text: value[found] ?? null, lang: found } : { text: null, lang: locale }
}

/**
 * A medium as the public sees it in one language; null if there is nothing to show (yet). `publicUrl` is empty for
 * root-relative URLs. `fallbacks`: JSON pointers from the image → the language shown there.
 */
export const imageView = ({
  doc: medium,
  file,
  locale,
  sourceLocale,
  publicUrl,
}: {
  doc: Medium
  file: FileRow | null
  locale: Locale
  sourceLocale: Locale
  publicUrl: string
}): { image: Image | null; fallbacks: Fallbacks } => {
  const renditions = [...(file?.renditions ?? [])].sort((one, other) => one.width - other.width)
  const middle = renditions[Math.floor((renditions.length - 1) / 2)]
  if (!file?.width || !file.height || !middle) return { image: null, fallbacks: {} }
  const texts = {
    alt: medium.decorative ? { text: '', lang: locale } : textIn(medium.alt, locale, sourceLocale),
    credit: textIn(medium.credit, locale, sourceLocale),
    caption: textIn(medium.caption, locale, sourceLocale),
  }
  const fallbackEntries = Object.entries(texts).filter(([, { lang }]) => lang !== locale)
  return {
    image: {
      id: medium.id,
      width: file.width,
      height: file.height,
      alt: texts.alt.text ?? '',
      focal: { x: medium.focalX ?? 50, y: medium.focalY ?? 50 },
      placeholder: file.placeholder,
      src: renditionUrl(publicUrl, file.hash, middle.width),
      srcset: renditions.map(({ width }) => `${renditionUrl(publicUrl, file.hash, width)} ${width}w`).join(', '),
      credit: texts.credit.text,
      caption: texts.caption.text,
    },
    fallbacks: Object.fromEntries(
      fallbackEntries.map(([field, { lang }]) => [`/${field}`, { lang, dir: dirOf(lang) }]),
    ),
  }
}

type Recording = z.output<typeof RecordingView>

/** The captions of a recording, with their file. */
export interface CaptionFile {
  language: string
  purpose: 'captions' | 'subtitles'
  file: FileRow | null
}

export const isRecording = ({ mimeType }: Medium) => /^(audio|video)\//.test(mimeType)

/** A language's name in that language; its tag if unknown. */
const autonymOf = (language: string) =>
  new Intl.DisplayNames([language], { type: 'language', fallback: 'code' }).of(language) ?? language

const copyOf = (publicUrl: string, { hash, mime }: FileRow): string | null => {
  const format = formatOf(mime)
  return format && `${publicUrl}/media/${hash}/${publicName(format)}`
}

/**
 * A recording as the public gets it in one language; null if the medium is none, or its public copy does not exist yet.
 */
export const recordingView = ({
  doc: medium,
  file,
  captions,
  locale,
  sourceLocale,
  publicUrl,
}: {
  doc: Medium
  file: FileRow | null
  captions: readonly CaptionFile[]
  locale: Locale
  sourceLocale: Locale
  publicUrl: string
}): { recording: Recording | null; fallbacks: Fallbacks } => {
  const src = file?.renditions && !file.failure ? copyOf(publicUrl, file) : null
  if (!file || src === null || !isRecording(medium)) return { recording: null, fallbacks: {} }
  const texts = {
    description: textIn(medium.alt, locale, sourceLocale),
    caption: textIn(medium.caption, locale, sourceLocale),
    credit: textIn(medium.credit, locale, sourceLocale),
    transcript: textIn(medium.transcript, locale, sourceLocale),
  }
  const fallbackEntries = Object.entries(texts).filter(([, { lang }]) => lang !== locale)
  const tracks = captions.flatMap(({ language, purpose, file: row }) => {
    const at = row?.renditions && !row.failure ? copyOf(publicUrl, row) : null
    return at === null ? [] : [{ src: at, srclang: language, label: autonymOf(language), kind: purpose }]
  })
  return {
    recording: {
      id: medium.id,
      type: medium.mimeType.startsWith('video/') ? 'video' : 'audio',
      src,
      contentType: medium.mimeType,
      bytes: medium.filesize ?? 0,
      language: medium.language,
      description: texts.description.text,
      caption: texts.caption.text,
      credit: texts.credit.text,
      transcript: texts.transcript.text,
      captions: tracks,
    },
    fallbacks: Object.fromEntries(
      fallbackEntries.map(([field, { lang }]) => [`/${field}`, { lang, dir: dirOf(lang) }]),
    ),
  }
}

const isWritten = (value: Localized<string>) => Object.values(value).some((text) => text?.trim())
const isDescribed = ({ alt, decorative }: Medium) => decorative || isWritten(alt)

const renditionProblems = (pointer: string, file: FileRow | null): Problem[] => {
  if (file?.failure) {
    const detail = 'This file could not be made ready for the web. Add it again, or add another copy of it.'
    return [{ pointer, code: 'rendition_failed', detail }]
  }
  const detail = 'This file is still being made ready for the web. Try again in a moment.'
  return file?.renditions ? [] : [{ pointer, code: 'rendition_pending', detail }]
}

/** Problems that prevent a medium from being public. Pointers start at the medium. */
export const readinessOf = (medium: Medium, file: FileRow | null, captions: readonly CaptionFile[] = []): Problem[] => {
  const problems: Problem[] = []
  if (!isDescribed(medium) && medium.mimeType.startsWith('image/')) {
    const detail = 'Say what the image shows, or mark it as decoration only.'
    problems.push({ pointer: '/alt', code: 'alt_missing', detail })
  }
  if (isRecording(medium)) {
    const hasTextAlternative = medium.decorative || isWritten(medium.transcript) || captions.length > 0
    const detail = 'Add captions or a transcript, for people who do not hear it.'
    if (!hasTextAlternative) problems.push({ pointer: '/captions', code: 'captions_missing', detail })
    for (const [n, one] of captions.entries()) problems.push(...renditionProblems(`/captions/${n}/file`, one.file))
  }
  return [...problems, ...renditionProblems('/file', file)]
}

/** Advice about a medium: what visitors will not get of it. Pointers start at the medium. */
export const adviceOf = ({ mimeType }: Medium, file: FileRow | null): Problem[] => {
  if (mimeType === formats.pdf.mime) return [problem('/file', 'document_not_shown')]
  if ((file?.pages ?? 1) < 2) return []
  return [problem('/file', mimeType === formats.tiff.mime ? 'further_pages_not_shown' : 'animation_not_shown')]
}

// Delivery reads renditions and must not load code that makes them.
export { formatNames, formats, publicName } from './formats'
export { openStore, type MediaStore } from './store'
