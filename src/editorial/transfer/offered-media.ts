import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { ApiError } from '../../model/problems'
import { sessionQuery } from '../../platform/session'
import { sameTransaction } from '../../platform/transaction'
import { contentHash } from '../state/content-hash'
import type { LockedRecord, ReadingUnit } from '../workflow/types'
import { mediaTransferredWith, mediaNamedBy, keepReasonOnTransfer, type NamedMedium } from './media-uses'

/** The texts of a medium that the recipient of an offer reads. */
export const mediaTextFields = [
  'alt',
  'decorative',
  'caption',
  'credit',
  'longDescription',
  'creator',
  'language',
  'transcript',
] as const

/** The pictures and recordings that a record mentions; transferred: those of its owner that nothing else of theirs shows. */
export const mediaToTransfer = async (
  unit: ReadingUnit,
  record: Pick<LockedRecord, 'kind' | 'state'>,
): Promise<{ named: NamedMedium[]; transferred: NamedMedium[] }> => {
  const named = await mediaNamedBy(unit, record, 'now')
  return { named, transferred: await mediaTransferredWith(unit, record, named, keepReasonOnTransfer(record.state)) }
}

const seen = [...mediaTextFields, 'captions', 'sha256', 'focalX', 'focalY'] as const

/** A hash over the transferred media: their ids, bytes and texts. */
export const sumOfMedia = async (req: PayloadRequest, media: readonly NamedMedium[]): Promise<string> => {
  const ids = media.map(({ id }) => id).sort()
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { id: { in: ids } },
    locale: 'all',
    depth: 0,
    sort: 'id',
    limit: 0,
    pagination: false,
    overrideAccess: true,
    req: await sameTransaction(req),
  })
  const described = docs.map((doc) => Object.fromEntries(seen.map((name) => [name, doc[name]])))
  return contentHash({ ids, told: described })
}

const Offered = z.array(z.object({ media: z.string().nullable() }))

/** An acceptance applies to the offered files, unchanged: a new draft that shows one keeps it back. */
export const assertMediaAsOffered = async (
  req: PayloadRequest,
  { kind, id }: { kind: string; id: string },
  media: readonly NamedMedium[],
): Promise<void> => {
  const [offer] = Offered.parse(
    await sessionQuery(
      req,
      'select media from editorial.transfers where kind = $1 and id = $2 and settled_at is null',
      [kind, id],
    ),
  )
  if (offer && offer.media === (await sumOfMedia(req, media))) return
  const detail =
    'The pictures and recordings that go along, or what is said of them, have changed since this was offered: its institution offers it again.'
  throw new ApiError('wrong_state', detail, [{ pointer: '', code: 'offered_media_changed', detail }])
}
