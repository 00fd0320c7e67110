/** The type of a medium for its audience. */
export type MediumType = 'image' | 'document' | 'audio' | 'video' | 'captions'

interface FormatRow {
  name: string
  mime: string
  extension: string
  alsoCalled: readonly string[]
  type: MediumType
}

/** The accepted file formats and how each is recognised. A new format is a row here and a check in `inspect`. */
export const formats = {
  jpeg: {
    name: 'a JPEG image',
    mime: 'image/jpeg',
    extension: 'jpg',
    alsoCalled: ['jpeg', 'jpe', 'jfif'],
    type: 'image',
  },
  png: { name: 'a PNG image', mime: 'image/png', extension: 'png', alsoCalled: [], type: 'image' },
  webp: { name: 'a WebP image', mime: 'image/webp', extension: 'webp', alsoCalled: [], type: 'image' },
  avif: { name: 'an AVIF image', mime: 'image/avif', extension: 'avif', alsoCalled: ['heif'], type: 'image' },
  gif: { name: 'a GIF image', mime: 'image/gif', extension: 'gif', alsoCalled: [], type: 'image' },
  tiff: { name: 'a TIFF image', mime: 'image/tiff', extension: 'tif', alsoCalled: ['tiff'], type: 'image' },
  pdf: { name: 'a PDF document', mime: 'application/pdf', extension: 'pdf', alsoCalled: [], type: 'document' },
  mp3: { name: 'an MP3 sound', mime: 'audio/mpeg', extension: 'mp3', alsoCalled: [], type: 'audio' },
  m4a: {
    name: 'a sound in an MP4 container',
    mime: 'audio/mp4',
    extension: 'm4a',
    alsoCalled: ['m4b', 'mp4'],
    type: 'audio',
  },
  wav: { name: 'a WAV sound', mime: 'audio/wav', extension: 'wav', alsoCalled: ['wave'], type: 'audio' },
  flac: { name: 'a FLAC sound', mime: 'audio/flac', extension: 'flac', alsoCalled: [], type: 'audio' },
  ogg: { name: 'an Ogg sound', mime: 'audio/ogg', extension: 'ogg', alsoCalled: ['oga', 'opus'], type: 'audio' },
  weba: { name: 'a WebM sound', mime: 'audio/webm', extension: 'weba', alsoCalled: ['webm'], type: 'audio' },
  mp4: { name: 'an MP4 video', mime: 'video/mp4', extension: 'mp4', alsoCalled: ['m4v', 'm4a'], type: 'video' },
  mov: { name: 'a QuickTime video', mime: 'video/quicktime', extension: 'mov', alsoCalled: ['qt'], type: 'video' },
  webm: { name: 'a WebM video', mime: 'video/webm', extension: 'webm', alsoCalled: ['weba'], type: 'video' },
  vtt: { name: 'captions (WebVTT)', mime: 'text/vtt', extension: 'vtt', alsoCalled: [], type: 'captions' },
} as const satisfies Record<string, FormatRow>

export type Format = keyof typeof formats

/** For Payload, whose own detection uses other names for some formats. */
export const acceptedMimes: string[] = [...Object.values(formats).map(({ mime }) => mime), 'audio/*', 'video/*']

const isFormat = (key: string): key is Format => Object.hasOwn(formats, key)

export const formatNames: Format[] = Object.keys(formats).filter(isFormat)

/** The format of a stored media type, or null. */
export const formatOf = (mime: string): Format | null => formatNames.find((key) => formats[key].mime === mime) ?? null

/** The name of an original in the store. */
export const originalName = (format: Format) => `original.${formats[format].extension}`

/** The name of the public copy of a recording or captions, which contains only sound, picture and text. */
export const publicName = (format: Format) => `public.${formats[format].extension}`

/** The accepted formats, as a text. */
export const acceptedFormatsText =
  'JPEG, PNG, WebP, AVIF, GIF or TIFF images, PDF documents, MP3, M4A, WAV, FLAC, Ogg or WebM sounds, MP4, QuickTime or WebM videos, and WebVTT captions'

/**
 * Signatures of the first bytes; the longer one first if two begin alike. Rejected formats are listed so that errors
 * can name them.
 */
const signatures: readonly { is: Format | null; name: string; test: (head: Buffer) => boolean }[] = [
  { is: 'jpeg', name: formats.jpeg.name, test: (head) => startsWith(head, 'ffd8ff') },
  { is: 'png', name: formats.png.name, test: (head) => startsWith(head, '89504e470d0a1a0a') },
  { is: 'webp', name: formats.webp.name, test: (head) => fourCc(head, 0) === 'RIFF' && fourCc(head, 8) === 'WEBP' },
  { is: 'tiff', name: formats.tiff.name, test: (head) => startsWith(head, '49492a00') || startsWith(head, '4d4d002a') },
  { is: 'pdf', name: formats.pdf.name, test: (head) => head.toString('latin1', 0, 5) === '%PDF-' },
  {
    is: null,
    name: 'a TIFF image of the BigTIFF sort',
    test: (head) => startsWith(head, '49492b00') || startsWith(head, '4d4d002b'),
  },
  { is: 'gif', name: formats.gif.name, test: (head) => /^GIF8[79]a$/.test(head.toString('latin1', 0, 6)) },
  { is: null, name: 'a BMP image', test: (head) => head.toString('latin1', 0, 2) === 'BM' },
  { is: 'avif', name: formats.avif.name, test: (head) => brands(head).some((one) => one === 'avif' || one === 'avis') },
  {
    is: null,
    name: 'a HEIC image',
    test: (head) => /^(heic|heix|heim|heis|hevc|hevx|mif1|msf1)$/.test(brand(head)),
  },
  { is: null, name: 'a JPEG 2000 image', test: (head) => startsWith(head, '0000000c6a502020') },
  {
    is: null,
    name: 'a JPEG XL image',
    test: (head) => startsWith(head, '0000000c4a584c20') || startsWith(head, 'ff0a'),
  },
  { is: 'mov', name: formats.mov.name, test: (head) => brand(head) === 'qt  ' },
  { is: 'm4a', name: formats.m4a.name, test: (head) => /^M4[AB] $/.test(brand(head)) },
  { is: 'mp4', name: formats.mp4.name, test: (head) => brand(head) !== '' },
  { is: 'wav', name: formats.wav.name, test: (head) => fourCc(head, 0) === 'RIFF' && fourCc(head, 8) === 'WAVE' },
  { is: null, name: 'a RIFF file (AVI or another)', test: (head) => fourCc(head, 0) === 'RIFF' },
  { is: 'flac', name: formats.flac.name, test: (head) => fourCc(head, 0) === 'fLaC' },
  { is: 'ogg', name: formats.ogg.name, test: (head) => fourCc(head, 0) === 'OggS' },
  { is: 'webm', name: formats.webm.name, test: (head) => startsWith(head, '1a45dfa3') && isWebm(head) },
  { is: null, name: 'a Matroska video', test: (head) => startsWith(head, '1a45dfa3') },
  {
    is: 'mp3',
    name: formats.mp3.name,
    // a tag, or sync bits, a version and layer III (ISO/IEC 11172-3, 2.4.1.3)
    test: (head) => head.toString('latin1', 0, 3) === 'ID3' || (head[0] === 0xff && ((head[1] ?? 0) & 0xe6) === 0xe2),
  },
  { is: 'vtt', name: formats.vtt.name, test: (head) => /^WEBVTT(?:[ \t\r\n]|$)/.test(textOf(head)) },
  {
    is: null,
    name: 'SubRip captions (SRT): save them as WebVTT',
    test: (head) => /^\s*\d+\r?\n\d{2}:\d{2}:\d{2},\d{3} --> /.test(textOf(head)),
  },
  { is: null, name: 'a ZIP archive or an office document', test: (head) => startsWith(head, '504b0304') },
  { is: null, name: 'a program', test: (head) => fourCc(head, 0).startsWith('MZ') || startsWith(head, '7f454c46') },
  { is: null, name: 'an SVG drawing', test: (head) => /<svg[\s/>]/i.test(textOf(head)) },
  { is: null, name: 'an HTML page', test: (head) => /<(!doctype html|html|head|body|script)[\s>]/i.test(textOf(head)) },
  { is: null, name: 'an XML document', test: (head) => textOf(head).trimStart().startsWith('<?xml') },
  { is: null, name: 'an empty file', test: (head) => head.length === 0 },
]

const startsWith = (head: Buffer, hex: string) => head.subarray(0, hex.length / 2).toString('hex') === hex
const fourCc = (head: Buffer, at: number) => head.toString('latin1', at, at + 4)
const brand = (head: Buffer) => (fourCc(head, 4) === 'ftyp' ? fourCc(head, 8) : '')
/** The major and the compatible brands (ISO/IEC 14496-12, 4.3). */
const brands = (head: Buffer): string[] => {
  if (brand(head) === '') return []
  const end = Math.min(head.readUInt32BE(0), head.length)
  const compatible = Array.from({ length: Math.max(0, Math.floor((end - 16) / 4)) }, (_, n) => fourCc(head, 16 + 4 * n))
  return [brand(head), ...compatible]
}
const isWebm = (head: Buffer) => head.subarray(0, 64).includes(Buffer.from('webm'))
const textOf = (head: Buffer) => head.toString('utf8').replace(/^\uFEFF/, '')

/** The number of bytes that `recognise` needs. */
export const headLength = 4096

/** Recognises a file by its first bytes, never by its name or the client's media type. */
export const recognise = (head: Buffer): { is: Format | null; name: string } =>
  signatures.find(({ test }) => test(head)) ?? { is: null, name: 'a file of a kind not known here' }

const mimeAliases: Partial<Record<string, Format>> = {
  'image/jpg': 'jpeg',
  'image/pjpeg': 'jpeg',
  'application/x-pdf': 'pdf',
  'audio/mp3': 'mp3',
  'audio/x-mp3': 'mp3',
  'audio/x-m4a': 'm4a',
  'audio/aac': 'm4a',
  'video/mp4': 'm4a',
  'audio/mp4': 'mp4',
  'video/x-m4v': 'mp4',
  'audio/x-wav': 'wav',
  'audio/wave': 'wav',
  'audio/vnd.wave': 'wav',
  'audio/x-flac': 'flac',
  'application/ogg': 'ogg',
  'audio/opus': 'ogg',
  'audio/webm': 'webm',
  'text/plain': 'vtt',
}

const extensionsOf = (format: Format): readonly string[] => [formats[format].extension, ...formats[format].alsoCalled]

/**
 * What a client wrongly claims about a file: its name or media type; null without a contradiction. No extension and
 * `application/octet-stream` claim nothing.
 */
export const contradiction = (format: Format, claimed: { name: string; mime: string }): string | null => {
  const extension = /\.([^./\\]*)$/.exec(claimed.name)?.[1]?.toLowerCase() ?? ''
  if (extension && !extensionsOf(format).includes(extension)) return `named .${extension}`
  const mime = claimed.mime.split(';')[0]?.trim().toLowerCase() ?? ''
  const isConsistent = mime === '' || mime === 'application/octet-stream' || mime === formats[format].mime
  return isConsistent || mimeAliases[mime] === format ? null : `sent as ${mime}`
}
