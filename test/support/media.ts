import sharp from 'sharp'
import { at, ok, textAt, type Client } from './client'
import { queryDatabase } from './query-database'
import type { Place } from './server'
import { waitUntil } from './wait'

/** A picture in one colour: PNG. A large one takes a third of a second to make renditions of. */
export const drawing = (background: string, width = 640): Promise<Buffer<ArrayBuffer>> =>
  sharp({ create: { width, height: (width * 3) / 4, channels: 3, background } })
    .png()
    .toBuffer()
    .then((bytes) => Buffer.from(bytes))

/** The body of an upload: its fields and its file, as the desk sends them. */
export const formOf = (fields: unknown, file?: File | string, part = 'file'): FormData => {
  const form = new FormData()
  form.set('_payload', typeof fields === 'string' ? fields : JSON.stringify(fields))
  if (file) form.set(part, file)
  return form
}

export const fileOf = (bytes: Uint8Array | string, name: string, type: string): File =>
  new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], name, { type })

/** A picture in one colour, as a file. */
export const pictureOf = async (background: string, name = 'a.png', width?: number): Promise<File> =>
  fileOf(await drawing(background, width), name, 'image/png')

export interface Uploaded {
  id: string
  /** of its bytes, in its public URL */
  hash: string
  /** as the desk gets it */
  doc: unknown
}

/** Uploads a file. @throws with the response's text where it is refused */
export const upload = async (by: Client, fields: object, file: File): Promise<Uploaded> => {
  const { body } = ok(await by.post('/api/media', formOf(fields, file)), 201)
  const doc = at(body, '/doc')
  return { id: textAt(doc, '/id'), hash: textAt(doc, '/sha256'), doc }
}

/** Waits until everything is made of this file that is made of one: renditions, and the hashes of those. */
export const untilRendered = ({ databaseUrl }: Pick<Place, 'databaseUrl'>, hash: string): Promise<void> =>
  waitUntil(`the renditions of ${hash} are made`, async () => {
    const rendered = await queryDatabase(
      databaseUrl,
      `select from editorial.files f where hash = '${hash}' and is_derived_known
         and not exists (select from editorial.files_waiting w where w.hash = f.hash)`,
    )
    return rendered.length > 0
  })
