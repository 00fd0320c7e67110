import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { Refusal } from '../kernel/problems'
import { sessionQuery } from '../kernel/session'
import { within } from '../kernel/transaction'
import { contentHash } from './content-hash'
import type { Held } from './held'
import { goingWith, mediaNamedBy, staysAtHandingOver, type NamedMedium } from './media-alone'
import type { House } from './records'

/** What is said of a medium, as whoever is offered it reads it. */
export const mediaWords = [
  'alt',
  'decorative',
  'caption',
  'credit',
  'longDescription',
  'creator',
  'language',
  'transcript',
] as const

/** The pictures and recordings of its owner's that nothing else of theirs shows go along. */
export const goingAlong = async (
  req: PayloadRequest,
  house: House,
  held: Pick<Held, 'kind' | 'state'>,
): Promise<NamedMedium[]> => {
  const named = await mediaNamedBy(req, house, held, 'now')
  return goingWith(req, house, held, named, staysAtHandingOver(held.state))
}

const seen = [...mediaWords, 'captions', 'sha256', 'focalX', 'focalY'] as const

/** Of the media that go along: which they are, their bytes, and what is said of them. */
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
    req: await within(req),
  })
  const told = docs.map((doc) => Object.fromEntries(seen.map((name) => [name, Reflect.get(doc, name)])))
  return contentHash({ ids, told })
}

const Offered = z.array(z.object({ media: z.string().nullable() }))

/** Whoever accepts an offer accepts the files that were offered, as they were: another draft that shows one keeps it back. */
export const refuseUnlessAsOffered = async (
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
  throw new Refusal('wrong_state', detail, [{ pointer: '', code: 'offered_media_changed', detail }])
}
