import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { isData } from '../../platform/data'
import { toIsoSeconds } from '../../platform/sql-timestamps'
import { ApiError } from '../../model/problems'
import type { AnyGovernedKind } from '../../model/record'
import { sessionQuery } from '../../platform/session'
import { sameTransaction } from '../../platform/transaction'
import { deskPolicy, type Actor } from '../../policy'
import { bookkeeping } from '../state/content-hash'
import { isCollection, readDocument } from '../state/documents'
import { withoutPrivate } from './transfer-texts'
import type { NamedMedium } from './media-uses'
import { mediaToTransfer, mediaTextFields } from './offered-media'
import { redactDocument } from '../visibility/redact'
import { compareTexts } from '../state/diff'
import type { EditorialContext } from '../state/editorial-context'
import { LoadedRecords } from '../state/loaded-records'
import { statesOf, type State } from '../state/state'
import { MediumDescription, offer as offerDeclaration, offeredMedium } from '../../contract/transfers'
import { handle } from '../http/handle'

const Offers = z.array(
  z.object({
    from: z.string(),
    to: z.string(),
    note: z.string().nullable(),
    at: z.string(),
    by: z.string().nullable(),
  }),
)

const missing = () => new ApiError('not_found', 'There is no such offer.')

/** The offer, for stewards of both institutions and coordinators; not found for everybody else. */
const offerIn = async (req: PayloadRequest, actor: Actor, kind: AnyGovernedKind) => {
  const [state] = await statesOf(req, kind.slug, [String(req.routeParams?.id ?? '')])
  if (!state?.offeredTo || state.owner === null || state.erasedAt !== null) throw missing()
  const mayRead = [state.owner, state.offeredTo].some((owner) =>
    deskPolicy.transfers.allows(actor, { owner, proposer: null, live: false }),
  )
  if (!mayRead) throw missing()
  return state
}

/** Its files that belong to its owner, or are public. */
const filesOf = async (req: PayloadRequest, context: EditorialContext, kind: AnyGovernedKind, state: State) => {
  const unit = { context, req, loaded: new LoadedRecords(req) }
  const { named, transferred: going } = await mediaToTransfer(unit, { kind, state })
  const captions = going.filter(({ id }) => !named.some((medium) => medium.id === id))
  const files = [...named.filter(({ owner, shown: files }) => owner === state.owner || files), ...captions]
  return files.map((medium) => ({ medium, goesAlong: going.some(({ id }) => id === medium.id) }))
}

const measures = ['mimeType', 'width', 'height', 'filesize'] as const

const describe = async (req: PayloadRequest, { id }: NamedMedium) => {
  const medium: unknown = await req.payload.findByID({
    collection: 'media',
    id,
    depth: 0,
    locale: 'all',
    overrideAccess: true,
    req: await sameTransaction(req),
  })
  return MediumDescription.parse(
    Object.fromEntries(
      [...mediaTextFields, ...measures].map((name) => [name, isData(medium) ? (medium[name] ?? null) : null]),
    ),
  )
}

const textOf = async (req: PayloadRequest, kind: AnyGovernedKind, id: string) => {
  const document = await readDocument(req, kind, id, 'newest')
  if (!isData(document) || !isCollection(req, kind.slug)) throw missing()
  const { fields, flattenedFields } = req.payload.collections[kind.slug].config
  const read = await redactDocument(fields, withoutPrivate(flattenedFields, document), req)
  return Object.fromEntries(Object.entries(read).filter(([name]) => !bookkeeping.has(name)))
}

/**
 * `GET /api/{kind}/{id}/offer`: the offered text in all languages with its pictures and recordings, before the
 * institution accepts it: no private fields, older versions or comments. `GET …/offer/media/{medium}?width=`: a copy of
 * one of them.
 */
export const offerEndpoints = (context: EditorialContext, kind: AnyGovernedKind): Endpoint[] => [
  handle(offerDeclaration, async ({ req, actor }) => {
    const state = await offerIn(req, actor, kind)
    const { slug } = kind
    const [offer] = Offers.parse(
      await sessionQuery(
        req,
        `select t.from_owner::text as "from", t.to_owner::text as "to", t.note, ${toIsoSeconds('t.asked_at')} as at,
             editorial.called(t.asked_by, $3) as by
           from editorial.transfers t where t.kind = $1 and t.id = $2 and t.settled_at is null`,
        [slug, state.id, req.i18n.language],
      ),
    )
    if (!offer) throw missing()
    const media = []
    for (const { medium, goesAlong: isTransferred } of await filesOf(req, context, kind, state))
      media.push({
        id: medium.id,
        goesAlong: isTransferred,
        file: `/api/${slug}/${state.id}/offer/media/${medium.id}`,
        ...(await describe(req, medium)),
      })
    const { id, headRevision: revision } = state
    const text = await textOf(req, kind, id)
    const fields = compareTexts({}, text).map(({ pointer, after: value }) => ({ pointer, value }))
    return { kind: slug, id, revision, ...offer, fields, text, media }
  }),
  handle(offeredMedium, async ({ req, actor, query }) => {
    const state = await offerIn(req, actor, kind)
    query('A file is asked for with width, or as it is.')
    const files = await filesOf(req, context, kind, state)
    const file = files.find(({ medium }) => medium.id === String(req.routeParams?.medium ?? ''))
    const copy = file && (await context.mediaCopy(req, file.medium.id))
    if (!copy) throw new ApiError('not_found', 'This file is not here.')
    return copy
  }),
]
