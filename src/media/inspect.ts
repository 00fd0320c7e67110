import { open } from 'node:fs/promises'
import sharp, { type Metadata } from 'sharp'
import { isApiError, ApiError, type ApiErrorCode } from '../model/problems'
import { faultInCaptions } from './captions'
import {
  acceptedFormatsText,
  contradiction,
  formats,
  headLength,
  recognise,
  type Format,
  type MediumType,
} from './formats'
import { displayFault, decodeFault } from './image-faults'
import { surveyOf, withBytes } from './recordings'
import type { Source } from './store'

/**
 * Upload limits: bytes of the file, pixels after decoding. `wholePixels` applies to images that must be decoded as a
 * whole, not line by line.
 */
export interface Limits {
  bytes: number
  recordingBytes: number
  captionBytes: number
  pixels: number
  wholePixels: number
}

export const limits: Limits = {
  bytes: 200_000_000,
  recordingBytes: 500_000_000,
  captionBytes: 2_000_000,
  pixels: 300_000_000,
  wholePixels: 100_000_000,
}

/** A client's file with its claimed name and type. */
export interface Incoming {
  source: Source
  name: string
  mime: string
}

/**
 * A file as its bytes describe it. Pixels are as seen, with the camera's orientation applied; a document has none.
 * `pages` is the number of pages of an image; the public gets the first.
 */
export interface Inspected {
  format: Format
  width: number | null
  height: number | null
  pages: number | null
}

/** An ApiError about the file itself: one problem, on the field `file`. */
export const fileError = (code: string, detail: string, status: ApiErrorCode = 'invalid') =>
  new ApiError(status, detail, [{ pointer: '/file', code, detail }])

const bytesOf = async (
  source: Source,
  at: 'start' | 'end',
  length: number,
): Promise<{ part: Buffer; size: number }> => {
  if (Buffer.isBuffer(source)) {
    return { part: at === 'start' ? source.subarray(0, length) : source.subarray(-length), size: source.length }
  }
  const handle = await open(source.path, 'r')
  try {
    const { size } = await handle.stat()
    const readLength = Math.min(length, size)
    const { buffer, bytesRead } = await handle.read(
      Buffer.alloc(readLength),
      0,
      readLength,
      at === 'start' ? 0 : size - readLength,
    )
    return { part: buffer.subarray(0, bytesRead), size }
  } finally {
    await handle.close()
  }
}

const isTooManyPixels = (error: unknown) => error instanceof Error && /pixel limit/i.test(error.message)

const tooManyPixels = (most: number, advice: string) =>
  fileError(
    'file_too_many_pixels',
    `This image has more than ${Math.floor(most / 1_000_000)} million pixels. ${advice}`,
  )

/** A progressive JPEG and an interlaced PNG need several passes over the image; a WebP, AVIF or GIF is one block. */
const isDecodedWhole = ({ format, isProgressive }: Metadata) =>
  ['webp', 'heif', 'gif'].includes(format) || isProgressive === true

/** The decoder's name for a format. */
const decodedAs = (format: Format) => (format === 'avif' ? 'heif' : format)

const unreadableFileError = (name: string, error: unknown): ApiError => {
  const reason = decodeFault(error)
  return reason === null
    ? fileError('file_broken', `This file begins like ${name} but cannot be read to its end. Was it cut short?`)
    : fileError('file_unreadable', `This is ${name} of a sort that cannot be read. ${reason}`)
}

/** Decodes every line of an image once, with little memory: only this detects a truncated file. */
const decode = async (source: Source, format: Format, { pixels, wholePixels }: Limits): Promise<Inspected> => {
  const { name } = formats[format]
  const input = Buffer.isBuffer(source) ? source : source.path
  try {
    const image = sharp(input, { limitInputPixels: pixels, failOn: 'error', sequentialRead: true })
    const metadata = await image.metadata()
    if (metadata.format !== decodedAs(format)) throw new Error(`decoded as ${metadata.format}`)
    const reason = displayFault(metadata)
    if (reason !== null) throw fileError('file_unreadable', `This is ${name} of a sort that cannot be shown. ${reason}`)
    if (isDecodedWhole(metadata) && metadata.width * metadata.height > wholePixels)
      throw tooManyPixels(
        wholePixels,
        'Save it as a TIFF, or as a JPEG or PNG that is neither progressive nor interlaced.',
      )
    await image
      .resize({ width: 32, height: 32, fit: 'fill', kernel: 'nearest', fastShrinkOnLoad: false })
      .raw()
      .toBuffer()
    return {
      format,
      width: metadata.autoOrient.width,
      height: metadata.autoOrient.height,
      pages: metadata.pages ?? 1,
    }
  } catch (error) {
    if (isApiError(error)) throw error
    if (isTooManyPixels(error)) throw tooManyPixels(pixels, 'Send a smaller one.')
    throw unreadableFileError(name, error)
  }
}

/** ISO 32000-2, 7.5.5: a document ends with the position of its cross-references and an end marker. */
const checkDocument = async (source: Source): Promise<Inspected> => {
  const { part } = await bytesOf(source, 'end', 1024)
  const end = part.toString('latin1')
  if (!end.includes('%%EOF') || !end.includes('startxref')) {
    throw fileError('file_broken', 'This PDF document has no end. Was it cut short?')
  }
  return { format: 'pdf', width: null, height: null, pages: null }
}

const bytesAtMost = (type: MediumType, { bytes, recordingBytes, captionBytes }: Limits): number =>
  type === 'captions' ? captionBytes : type === 'audio' || type === 'video' ? recordingBytes : bytes

/** A container without video is audio, whatever its name. */
const asSound: Partial<Record<Format, Format>> = { mp4: 'm4a', mov: 'm4a', webm: 'weba' }
const asVideo: Partial<Record<Format, Format>> = { m4a: 'mp4' }

/** Reads a recording from first to last byte without decoding it. */
const checkRecording = async (source: Source, format: Format): Promise<Inspected> => {
  const survey = surveyOf(format)
  const found = survey && (await withBytes(source, survey).catch(() => undefined))
  if (!found?.hasVideo && !found?.hasAudio) {
    const { name } = formats[format]
    throw fileError('file_broken', `This file begins like ${name} but cannot be read to its end. Was it cut short?`)
  }
  const is = (found.hasVideo ? asVideo[format] : asSound[format]) ?? format
  return { format: is, width: null, height: null, pages: null }
}

const checkCaptions = async (source: Source, size: number): Promise<Inspected> => {
  const { part } = await bytesOf(source, 'start', size)
  const fault = faultInCaptions(part)
  if (fault !== null) throw fileError('captions_broken', fault)
  return { format: 'vtt', width: null, height: null, pages: null }
}

/**
 * Inspects a file, or throws ApiError on the field `file`: not accepted, mislabelled, too large, or broken. A client's
 * claims are only checked, never trusted.
 */
export const inspect = async ({ source, name, mime }: Incoming, most: Limits = limits): Promise<Inspected> => {
  const { part: head, size } = await bytesOf(source, 'start', headLength)
  const found = recognise(head)
  const bytes = found.is ? bytesAtMost(formats[found.is].type, most) : most.recordingBytes
  if (size > bytes) {
    const megabytes = Math.floor(bytes / 1_000_000)
    const what = found.is ? 'A file of this kind' : 'A file'
    throw fileError('file_too_large', `${what} may have ${megabytes} MB at most; this one has more.`, 'too_large')
  }
  if (!found.is) {
    throw fileError('file_type', `This is ${found.name}. What is accepted: ${acceptedFormatsText}.`)
  }
  const mismatch = contradiction(found.is, { name, mime })
  if (mismatch) {
    throw fileError(
      'file_mismatch',
      `This is ${found.name}, but it is ${mismatch}. Give it its right name. What is accepted: ${acceptedFormatsText}.`,
    )
  }
  switch (formats[found.is].type) {
    case 'image':
      return decode(source, found.is, most)
    case 'document':
      return checkDocument(source)
    case 'captions':
      return checkCaptions(source, size)
    default:
      return checkRecording(source, found.is)
  }
}
