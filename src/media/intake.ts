import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  CollectionConfig,
  PayloadRequest,
  RequestContext,
} from 'payload'
import { z } from 'zod'
import { idOf } from '../model/relations'
import { sessionQuery } from '../platform/session'
import { acceptedFormatsText, formatNames, formats } from './formats'
import { inspect, fileError } from './inspect'
import { recipe } from './renditions'
import { hashOf, type MediaStore, type Source, type Stored } from './store'

type UploadedFile = NonNullable<PayloadRequest['file']>

/** With temporary files on, `data` is empty and the bytes are at `tempFilePath`. */
const sourceOf = (file: UploadedFile): Source => (file.tempFilePath ? { path: file.tempFilePath } : file.data)

/** The bare file name, without paths or invisible characters, including those that change the writing direction. */
const plainName = (name: string) =>
  Array.from((name.normalize('NFC').split(/[\\/]/).at(-1) ?? '').replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, ''))
    .slice(0, 255)
    .join('')

/** Payload removes the upload named "file"; other uploaded files would stay on the disk. */
const removeStrays = async ({ file, files }: PayloadRequest) => {
  const sent = Object.values(z.record(z.string(), z.unknown()).safeParse(files).data ?? {}).flat()
  const strays = sent.flatMap((one) => {
    const { data: path } = z
      .object({ tempFilePath: z.string().min(1) })
      .transform((at) => at.tempFilePath)
      .safeParse(one)
    return path === undefined || path === file?.tempFilePath ? [] : [path]
  })
  for (const path of strays) await rm(path, { force: true })
}

const focalNumber = z.coerce.number().min(0).max(100)
const Focal = z.object({ focalPoint: z.object({ x: focalNumber, y: focalNumber }) })

/** What is known about a file between upload and save. */
const Incoming = z.object({
  format: z.enum(formatNames),
  width: z.number().nullable(),
  height: z.number().nullable(),
  pages: z.number().nullable(),
  sha256: z.string(),
  name: z.string(),
  focal: z.object({ focalX: z.unknown(), focalY: z.unknown() }),
})
type Incoming = z.output<typeof Incoming>

const setIncoming = (context: RequestContext, incoming: Incoming) => {
  context.incomingMedium = incoming
}
const takeIncoming = (context: RequestContext): Incoming => {
  const { incomingMedium } = context
  delete context.incomingMedium
  return Incoming.parse(incomingMedium)
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** The client's data, changed in place so that later hooks see the change. */
const dataOf = (args: object): Record<string, unknown> => ('data' in args && isRecord(args.data) ? args.data : {})

/**
 * The desk sends the focal point beside the form, with a crop. Nothing is cropped: the focal point moves into the form
 * and the rest is removed, because Payload would fetch the file from itself to edit it.
 */
const takeFocalPoint = (req: PayloadRequest, data: Record<string, unknown>) => {
  const edits = Focal.safeParse(req.query?.uploadEdits)
  delete req.query?.uploadEdits
  if (edits.success) Object.assign(data, { focalX: edits.data.focalPoint.x, focalY: edits.data.focalPoint.y })
}

const isTruncated = (file: UploadedFile) => 'truncated' in file && file.truncated === true

const examine = async (req: PayloadRequest, file: UploadedFile, data: Record<string, unknown>) => {
  if (isTruncated(file)) throw fileError('file_too_large', 'This file is larger than an upload may be.', 'too_large')
  const found = await inspect({ source: sourceOf(file), name: file.name, mime: file.mimetype })
  const { mime, extension } = formats[found.format]
  setIncoming(req.context, {
    ...found,
    sha256: await hashOf(sourceOf(file)),
    name: plainName(file.name),
    focal: { focalX: data.focalX ?? 50, focalY: data.focalY ?? 50 },
  })
  // Payload names the record's file after this; nothing of it comes from the client
  file.name = `${randomUUID()}.${extension}`
  file.mimetype = mime
}

/** Before reading or writing: checks that a file is present, allowed, and of its claimed type. */
export const checkUpload: CollectionBeforeOperationHook = async ({ args, operation, overrideAccess, req }) => {
  if (operation !== 'create' && operation !== 'update') return
  const data = dataOf(args)
  const { file } = req
  await removeStrays(req)
  if (operation === 'update') {
    if (file) {
      throw fileError('file_fixed', 'The file of a medium stays as it is. Add the other file as a new medium.')
    }
    takeFocalPoint(req, data)
    return
  }
  if (!file) {
    throw fileError(
      'file_missing',
      `Send a file with it, in the part “file”. What is accepted: ${acceptedFormatsText}.`,
    )
  }
  takeFocalPoint(req, data)
  // a user who may not create is rejected next, without any decoding
  if (req.user || overrideAccess) await examine(req, file, data)
}

/** `xmax` is set if the row existed already (PostgreSQL, 5.6: system columns). */
const insertFile = `insert into editorial.files as f (hash, mime, bytes, width, height, pages, renditions, recipe)
  values ($1, $2, $3, $4, $5, $6, $7::jsonb, $8)
  on conflict (hash) do update set failure = null, retry_at = null
  returning xmax::text <> '0' as "isKnown"`

const insertWaiting = `insert into editorial.files_waiting (hash, owner) values ($1, $2::uuid) on conflict do nothing`

const Inserted = z.tuple([z.object({ isKnown: z.boolean() })])

const recordFile = async (req: PayloadRequest, stored: Stored, incoming: Incoming, owner: string | null) => {
  const { format, width, height, pages } = incoming
  const { mime, type } = formats[format]
  // a document has no renditions to wait for
  const isMade = type === 'document'
  const values = [stored.hash, mime, stored.bytes, width, height, pages, isMade ? '[]' : null, isMade ? recipe : 0]
  const [{ isKnown }] = Inserted.parse(await sessionQuery(req, insertFile, values))
  if (isKnown) await sessionQuery(req, insertWaiting, [stored.hash, owner])
}

/** Values computed from the file; a client's values for them are discarded. */
const computed = ['sha256', 'originalName', 'filename', 'mimeType', 'filesize', 'width', 'height'] as const

const Row = z.record(z.string(), z.unknown())

/** Stores the file under its hash, and records it in the document and in `editorial.files`. */
export const storeUpload =
  (store: () => MediaStore): CollectionBeforeChangeHook =>
  async ({ data, operation, originalDoc, req }) => {
    const written = Row.parse(data)
    // Payload computes both when reading
    const addresses = { url: null, thumbnailURL: null }
    if (operation === 'update') {
      const before = Row.parse(originalDoc)
      return { ...written, ...addresses, ...Object.fromEntries(computed.map((name) => [name, before[name]])) }
    }
    const { file } = req
    if (!file) throw fileError('file_missing', 'Send a file with it.')
    const incoming = takeIncoming(req.context)
    const { mime, extension, type } = formats[incoming.format]
    const stored = await store().putOriginal(sourceOf(file), extension)
    // Payload with `sharp` would re-encode WebP and TIFF first: an archive keeps the bytes it was sent
    if (stored.hash !== incoming.sha256)
      throw new Error('The file was changed after it was checked; is `sharp` configured?')
    await recordFile(req, stored, incoming, idOf(written.owner))
    return {
      ...written,
      ...addresses,
      sha256: stored.hash,
      originalName: incoming.name,
      mimeType: mime,
      filesize: stored.bytes,
      width: incoming.width,
      height: incoming.height,
      ...(type === 'image' ? incoming.focal : { focalX: null, focalY: null }),
    }
  }

/** The collection, with every file checked and stored by this module. */
export const withIntake = (config: CollectionConfig, store: () => MediaStore): CollectionConfig => ({
  ...config,
  hooks: {
    ...config.hooks,
    beforeOperation: [...(config.hooks?.beforeOperation ?? []), checkUpload],
    beforeChange: [...(config.hooks?.beforeChange ?? []), storeUpload(store)],
  },
})
