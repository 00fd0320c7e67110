import type { ReadStream } from 'node:fs'
import type { PayloadRequest, UploadConfig } from 'payload'
import { z } from 'zod'
import { idOf } from '../model/relations'
import { sessionQuery } from '../platform/session'
import { formatOf, formats, originalName, publicName } from './formats'
import { widthsFor } from './renditions'
import type { MediaStore } from './store'

type Handler = NonNullable<UploadConfig['handlers']>[number]

const Filed = z.object({
  sha256: z.string(),
  mimeType: z.string(),
  width: z.number().nullish(),
  height: z.number().nullish(),
  owner: z.unknown().optional(),
  shown: z.boolean().nullish(),
})
type Filed = z.output<typeof Filed>

/** Whether the requester may have the original of an institution's file. */
export type MayHaveOriginal = (req: PayloadRequest, owner: string | null) => Promise<boolean>

/** Payload passes the record only if access depends on it; otherwise it is loaded here. */
const filedAs = async (req: PayloadRequest, doc: unknown, filename: string) => {
  const handed = Filed.safeParse(doc)
  if (handed.success) return handed.data
  const found = await req.payload.db.findOne({ collection: 'media', req, where: { filename: { equals: filename } } })
  return Filed.safeParse(found).data
}

/** A file's chunks; the file is closed when the client disconnects. */
const bodyOf = (stream: ReadStream): ReadableStream<Uint8Array> => {
  const chunks: AsyncIterator<unknown, undefined> = stream[Symbol.asyncIterator]()
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await chunks.next()
      if (done === true) controller.close()
      else controller.enqueue(z.instanceof(Uint8Array).parse(value))
    },
    cancel() {
      stream.destroy()
    },
  })
}

interface FileRequest {
  store: MediaStore
  /** the client's ETags */
  known: string | null
  /** the Range header */
  range: string | null
  hash: string
}

/** One byte range (RFC 9110, 14.1.2); null if the whole file is sent: no range, several, or an invalid one. */
const rangeIn = (range: string | null, size: number): { start: number; end: number } | 'outside' | null => {
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(range ?? '') ?? []
  if (first === '' && last === '') return null
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first)
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1)
  if (first !== '' && last !== '' && Number(last) < start) return null
  return start > end ? 'outside' : { start, end }
}

const respond = async (
  { store, known, range, hash }: FileRequest,
  name: string,
  mime: string,
  as: 'inline' | 'attachment',
) => {
  const size = await store.sizeOf(hash, name)
  if (size === null) return null
  const headers = {
    'Content-Type': mime,
    'Content-Disposition': as,
    // an upload must never run as a page of this origin
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'private, no-cache',
    'Accept-Ranges': 'bytes',
    ETag: `"${hash}-${name}"`,
  }
  if (known?.includes(headers.ETag)) return new Response(null, { status: 304, headers })
  const part = rangeIn(range, size)
  if (part === 'outside')
    return new Response(null, { status: 416, headers: { ...headers, 'Content-Range': `bytes */${size}` } })
  const { start, end } = part ?? { start: 0, end: size - 1 }
  return new Response(bodyOf(store.read(hash, name, part ?? undefined)), {
    status: part ? 206 : 200,
    headers: {
      ...headers,
      'Content-Length': String(end - start + 1),
      ...(part && { 'Content-Range': `bytes ${start}-${end}/${size}` }),
    },
  })
}

/**
 * Whether the owner waits for renditions of bytes that existed before: then there are none yet (`rendition-job.ts`).
 */
const isWaiting = async (req: PayloadRequest, { sha256, owner, shown: isPublic }: Filed): Promise<boolean> => {
  if (isPublic === true) return false
  const query = 'select from editorial.files_waiting where hash = $1 and owner is not distinct from $2::uuid'
  return (await sessionQuery(req, query, [sha256, idOf(owner)])).length > 0
}

/** The requested rendition by width; for a narrower image, its widest. */
const requestedRendition = async (req: PayloadRequest, fileRequest: FileRequest, filed: Filed) => {
  const text = /^[1-9]\d{0,4}$/.exec(req.searchParams?.get('width') ?? '')?.[0]
  if (text === undefined || (await isWaiting(req, filed))) return null
  const exact = await respond(fileRequest, `${text}.webp`, 'image/webp', 'inline')
  if (exact) return exact
  const below = widthsOf(filed).filter((width) => width < Number(text))
  const widest = below.at(-1)
  return widest === undefined ? null : respond(fileRequest, `${widest}.webp`, 'image/webp', 'inline')
}

const largestRendition = async (fileRequest: FileRequest, filed: Filed) => {
  for (const width of widthsOf(filed).toReversed()) {
    const response = await respond(fileRequest, `${width}.webp`, 'image/webp', 'inline')
    if (response) return response
  }
  return null
}

const widthsOf = ({ width, height }: Filed): number[] => (width && height ? widthsFor({ width, height }) : [])

const fileRequestOf = (store: MediaStore, req: PayloadRequest, { sha256: hash }: Filed): FileRequest => ({
  store,
  known: req.headers.get('if-none-match'),
  range: req.headers.get('range'),
  hash,
})

/** The public copy, or for logged-in users the largest rendition; never the original. */
const requestedCopy = async (req: PayloadRequest, fileRequest: FileRequest, filed: Filed): Promise<Response | null> => {
  const format = formatOf(filed.mimeType)
  const copy = format && (await respond(fileRequest, publicName(format), formats[format].mime, 'inline'))
  return copy ?? (req.user ? largestRendition(fileRequest, filed) : null)
}

/** A copy of a medium after an access check by the caller: of the requested width, or the largest. */
export const copyOfMedium =
  (store: () => MediaStore) =>
  async (req: PayloadRequest, id: string): Promise<Response | null> => {
    const found = await req.payload.db.findOne({ collection: 'media', req, where: { id: { equals: id } } })
    const filed = Filed.safeParse(found).data
    if (!filed) return null
    const fileRequest = fileRequestOf(store(), req, filed)
    return (await requestedRendition(req, fileRequest, filed)) ?? requestedCopy(req, fileRequest, filed)
  }

/**
 * Serves `/api/media/file/<filename>` after Payload's access check: the original, or with `?width=` that rendition if
 * it exists. Users without access to the original get the public copy or the largest rendition.
 */
export const serveStored =
  (store: () => MediaStore, mayHaveOriginal: MayHaveOriginal): Handler =>
  async (req, { doc, params }) => {
    const filed = await filedAs(req, doc, params.filename)
    const format = filed && formatOf(filed.mimeType)
    // Payload itself requests the file to make a new medium from a stored file that a client only named
    const isCopying = 'clientUploadContext' in params
    const missing = Response.json({ errors: [{ message: 'This file is not here.' }] }, { status: 404 })
    if (!format || isCopying) return missing
    const fileRequest = fileRequestOf(store(), req, filed)
    const rendition = await requestedRendition(req, fileRequest, filed)
    if (rendition) return rendition
    const { mime, type } = formats[format]
    // an original may contain its location and more: it requires access to private fields
    if (!(await mayHaveOriginal(req, idOf(filed.owner))))
      return (await requestedCopy(req, fileRequest, filed)) ?? missing
    return (
      (await respond(
        fileRequest,
        originalName(format),
        mime,
        type === 'document' || type === 'captions' ? 'attachment' : 'inline',
      )) ?? missing
    )
  }

const ThumbnailSource = z.object({ filename: z.string(), mimeType: z.string() })

/** The desk's thumbnail: the smallest rendition, or the original until there is one. Documents have none. */
export const thumbnailOf: NonNullable<UploadConfig['adminThumbnail']> = ({ doc }: { doc: Record<string, unknown> }) => {
  const source = ThumbnailSource.safeParse(doc)
  const format = source.success ? formatOf(source.data.mimeType) : null
  return source.success && format && formats[format].type === 'image'
    ? `/api/media/file/${encodeURIComponent(source.data.filename)}?width=320`
    : null
}
