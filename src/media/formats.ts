/** The kinds of file that are taken in, and how each is known. Adding one is a row here and a check in `intake`. */
export const formats = {
  jpeg: {
    name: 'a JPEG image',
    mime: 'image/jpeg',
    extension: 'jpg',
    alsoCalled: ['jpeg', 'jpe', 'jfif'],
    image: true,
  },
  png: { name: 'a PNG image', mime: 'image/png', extension: 'png', alsoCalled: [], image: true },
  webp: { name: 'a WebP image', mime: 'image/webp', extension: 'webp', alsoCalled: [], image: true },
  tiff: { name: 'a TIFF image', mime: 'image/tiff', extension: 'tif', alsoCalled: ['tiff'], image: true },
  pdf: { name: 'a PDF document', mime: 'application/pdf', extension: 'pdf', alsoCalled: [], image: false },
} as const satisfies Record<
  string,
  { name: string; mime: string; extension: string; alsoCalled: readonly string[]; image: boolean }
>

export type Format = keyof typeof formats

export const acceptedMimes: string[] = Object.values(formats).map(({ mime }) => mime)

const isFormat = (key: string): key is Format => Object.hasOwn(formats, key)

export const formatNames: Format[] = Object.keys(formats).filter(isFormat)

/** The format of a stored media type, or null. */
export const formatOf = (mime: string): Format | null => formatNames.find((key) => formats[key].mime === mime) ?? null

/** What an original of this format is called in the store. */
export const originalName = (format: Format) => `original.${formats[format].extension}`

/** For people: what an upload may be. */
export const acceptedInWords = 'JPEG, PNG, WebP or TIFF images, and PDF documents'

/** What the first bytes say; longest first where one begins like another. Formats that are refused are here to be named. */
const signatures: readonly { is: Format | null; name: string; test: (head: Buffer) => boolean }[] = [
  { is: 'jpeg', name: formats.jpeg.name, test: (head) => startsWith(head, 'ffd8ff') },
  { is: 'png', name: formats.png.name, test: (head) => startsWith(head, '89504e470d0a1a0a') },
  { is: 'webp', name: formats.webp.name, test: (head) => word(head, 0) === 'RIFF' && word(head, 8) === 'WEBP' },
  { is: 'tiff', name: formats.tiff.name, test: (head) => startsWith(head, '49492a00') || startsWith(head, '4d4d002a') },
  { is: 'pdf', name: formats.pdf.name, test: (head) => head.toString('latin1', 0, 5) === '%PDF-' },
  {
    is: null,
    name: 'a TIFF image of the BigTIFF sort',
    test: (head) => startsWith(head, '49492b00') || startsWith(head, '4d4d002b'),
  },
  { is: null, name: 'a GIF image', test: (head) => word(head, 0) === 'GIF8' },
  { is: null, name: 'a BMP image', test: (head) => head.toString('latin1', 0, 2) === 'BM' },
  {
    is: null,
    name: 'a HEIC or AVIF image',
    test: (head) => /^(heic|heix|hevc|mif1|msf1|avif|avis)$/.test(brand(head)),
  },
  { is: null, name: 'a video or a sound in an MP4 container', test: (head) => brand(head) !== '' },
  { is: null, name: 'a RIFF file (WAV or AVI)', test: (head) => word(head, 0) === 'RIFF' },
  { is: null, name: 'an MP3 sound', test: (head) => word(head, 0).startsWith('ID3') },
  { is: null, name: 'a ZIP archive or an office document', test: (head) => startsWith(head, '504b0304') },
  { is: null, name: 'a program', test: (head) => word(head, 0).startsWith('MZ') || startsWith(head, '7f454c46') },
  { is: null, name: 'an SVG drawing', test: (head) => /<svg[\s/>]/i.test(textOf(head)) },
  { is: null, name: 'an HTML page', test: (head) => /<(!doctype html|html|head|body|script)[\s>]/i.test(textOf(head)) },
  { is: null, name: 'an XML document', test: (head) => textOf(head).trimStart().startsWith('<?xml') },
  { is: null, name: 'an empty file', test: (head) => head.length === 0 },
]

const startsWith = (head: Buffer, hex: string) => head.subarray(0, hex.length / 2).toString('hex') === hex
const word = (head: Buffer, at: number) => head.toString('latin1', at, at + 4)
const brand = (head: Buffer) => (word(head, 4) === 'ftyp' ? word(head, 8) : '')
const textOf = (head: Buffer) => head.toString('utf8').replace(/^\uFEFF/, '')

/** How many bytes `recognise` wants to see. */
export const headLength = 4096

/** What a file is, by its first bytes: never by its name or by what a client calls it. */
export const recognise = (head: Buffer): { is: Format | null; name: string } =>
  signatures.find(({ test }) => test(head)) ?? { is: null, name: 'a file of a kind not known here' }

const mimeAliases: Partial<Record<string, Format>> = {
  'image/jpg': 'jpeg',
  'image/pjpeg': 'jpeg',
  'application/x-pdf': 'pdf',
}

const extensionsOf = (format: Format): readonly string[] => [formats[format].extension, ...formats[format].alsoCalled]

/**
 * What a client says a file is and what it is not: its name or its media type, or null when neither contradicts.
 * No extension and `application/octet-stream` say nothing.
 */
export const contradiction = (format: Format, claimed: { name: string; mime: string }): string | null => {
  const extension = /\.([^./\\]*)$/.exec(claimed.name)?.[1]?.toLowerCase() ?? ''
  if (extension && !extensionsOf(format).includes(extension)) return `named .${extension}`
  const mime = claimed.mime.split(';')[0]?.trim().toLowerCase() ?? ''
  const says = mime === '' || mime === 'application/octet-stream' || mime === formats[format].mime
  return says || mimeAliases[mime] === format ? null : `sent as ${mime}`
}
