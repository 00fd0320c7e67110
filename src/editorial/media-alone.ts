import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { sessionQuery } from '../kernel/session'
import { within } from '../kernel/transaction'
import { isCollection, readDocument } from './documents'
import type { Held } from './held'
import { newestMentioning } from './merging/mentioning'
import { idsIn } from './merging/repoint'
import type { House } from './records'

const Media = z.array(z.object({ id: z.string(), hash: z.string().nullable() }))
type Medium = z.output<typeof Media>[number]

const versionsOf = async (req: PayloadRequest, { kind, state: { id } }: Held): Promise<unknown[]> => {
  if (!isCollection(req, kind.slug)) return []
  const { docs } = await req.payload.findVersions({
    collection: kind.slug,
    where: { parent: { equals: id } },
    depth: 0,
    locale: 'all',
    pagination: false,
    limit: 0,
    overrideAccess: true,
    showHiddenFields: true,
    req: await within(req),
  })
  return docs
}

const isShownBy = async (req: PayloadRequest, house: House, media: Medium, { kind, state: { id } }: Held) => {
  const drafts = await newestMentioning(req, house, 'media', media.id)
  const views = await sessionQuery(
    req,
    `select from delivery.mentions where to_kind = 'media' and to_id = $1 and (from_kind, from_id) <> ($2, $3) limit 1`,
    [media.id, kind.slug, id],
  )
  return views.length > 0 || drafts.some((one) => one.kind !== kind.slug || one.id !== id)
}

/** The captions of these media that lie beside no other. */
const captionsOfAlone = async (req: PayloadRequest, media: readonly Medium[]): Promise<Medium[]> =>
  Media.parse(
    await sessionQuery(
      req,
      `select id::text as id, sha256 as hash from media m
       where id in (select file_id from media_captions where _parent_id::text = any($1::text[]))
         and not exists (select from media_captions c where c.file_id = m.id and c._parent_id::text <> all($1::text[]))`,
      [media.map(({ id }) => id)],
    ),
  )

/** The media that any text of a record names and that no other record shows or is about to, with captions that are theirs alone. */
export const mediaOfAlone = async (req: PayloadRequest, house: House, held: Held): Promise<Medium[]> => {
  const texts = [await readDocument(req, held.kind, held.state.id, 'newest'), ...(await versionsOf(req, held))]
  const named = Media.parse(
    await sessionQuery(req, 'select id::text as id, sha256 as hash from media where id::text = any($1::text[])', [
      idsIn(texts),
    ]),
  )
  const alone: Medium[] = []
  for (const medium of named) if (!(await isShownBy(req, house, medium, held))) alone.push(medium)
  const captions = (await captionsOfAlone(req, alone)).filter(({ id }) => !named.some((medium) => medium.id === id))
  for (const medium of captions) if (!(await isShownBy(req, house, medium, held))) alone.push(medium)
  return alone
}
