import type { PayloadRequest } from 'payload'
import { isData } from '../kernel/data'
import { Refusal } from '../kernel/problems'
import { ownerFieldOf } from '../kernel/record'
import { sessionQuery } from '../kernel/session'
import { tableOf } from '../kernel/tables'
import type { Session } from '../kernel/transaction'
import { arranges, doerOf, ruleFor, speaksFor, type Actor } from '../membership'
import { contentHash } from './content-hash'
import { readDocument } from './documents'
import { enterGaps } from './gaps/gaps'
import type { Handing, Held } from './held'
import type { House } from './records'
import { mediaOfAlone } from './media-alone'
import { isUuid } from './references'
import { rememberHandedOver, standingOf, statesOf, type State } from './state'

const refuse = (code: string, detail: string): never => {
  throw new Refusal('invalid', 'It cannot be handed over there.', [{ pointer: '/to', code, detail }])
}

const mayDecideAlone = (actor: Actor, owner: string | null): boolean =>
  actor.as === 'system' || arranges.allows(actor, { owner, proposer: null, live: false })

/**
 * What comes of a transfer to an institution, of whoever may do it at all: both institutions agree, one after the other, or a
 * coordinator decides. To whom it belongs already, it is not handed over: that ends the offer.
 */
export const decideTransfer = (
  { owner, offeredTo }: Pick<State, 'owner' | 'offeredTo'>,
  to: string,
  actor: Actor,
): Handing => {
  if (to === owner) return offeredTo === null ? refuse('same_institution', 'It belongs to this institution.') : 'end'
  const theirWord = speaksFor(actor)
  const isAlone = mayDecideAlone(actor, owner)
  if (owner !== null && theirWord.includes(owner)) return isAlone || theirWord.includes(to) ? 'done' : 'offer'
  if (isAlone || to === offeredTo) return 'done'
  return refuse('not_offered', 'It is offered to another institution than this one.')
}

const refuseUnlessThere = async (session: Session, to: string, state: State, actor: Actor): Promise<void> => {
  const [institution] = isUuid(to) ? await statesOf(session, 'institutions', [to]) : []
  const mayKnow =
    institution && (actor.as === 'system' || ruleFor('institutions', 'read').allows(actor, standingOf(institution)))
  if (!mayKnow) return refuse('no_such_record', 'Expected the id of an institution that you may read.')
  if (state.live === 'published' && institution.live !== 'published')
    refuse(
      'owner_unpublished',
      'The public sees this record, and would not see whose it is: publish the institution first.',
    )
}

/** Decides what comes of every transfer among the moves; the others stay as they are. */
export const decideTransfers = async (session: Session, held: readonly Held[], actor: Actor): Promise<Held[]> => {
  const decided: Held[] = []
  for (const one of held) {
    const { move, state } = one
    if (move.verb !== 'transfer') {
      decided.push(one)
      continue
    }
    const to = move.to?.trim() ?? ''
    if (to !== state.owner) await refuseUnlessThere(session, to, state, actor)
    decided.push({ ...one, handing: decideTransfer(state, to, actor), move: { ...move, to } })
  }
  return decided
}

/** What was open is settled by this, whatever comes of it. */
const settle = async (session: Session, { state: { kind, id } }: Held, actor: Actor, as: 'done' | 'ended') => {
  await sessionQuery(
    session,
    `update editorial.transfers set settled_at = now(), settled_by = $3::uuid, settled_as = $4
     where kind = $1 and id = $2 and settled_at is null`,
    [kind, id, doerOf(actor), as],
  )
}

/**
 * Every text of the record says that it is the other's, the older versions included: that is where every path of Payload
 * looks, and none of it is to be read by whose it was.
 */
const rewriteOwner = async (session: Session, { kind, state: { id } }: Held, to: string) => {
  const field = ownerFieldOf(kind)
  if (field === null) throw new Error(`No field of ${kind.slug} says whose it is`)
  const table = tableOf(kind.slug)
  await sessionQuery(session, `select set_config('vitrine.perform', $1, true)`, [`${kind.slug}:${id}`])
  await sessionQuery(session, `update ${table} set ${field}_id = $2::uuid, owner_id = $2::uuid where id = $1::uuid`, [
    id,
    to,
  ])
  await sessionQuery(session, `select set_config('vitrine.perform', '', true)`)
  await sessionQuery(
    session,
    `update _${table}_v set version_${field}_id = $2::uuid, version_owner_id = $2::uuid where parent_id = $1::uuid`,
    [id, to],
  )
}

/** The pictures and recordings that nothing else shows go along; what others of the giver's show stays the giver's. */
const handOverMedia = async (house: House, req: PayloadRequest, held: Held, to: string) => {
  const media = await mediaOfAlone(req, house, held)
  await sessionQuery(
    req,
    `update media set institution_id = $2::uuid, owner_id = $2::uuid
     where id::text = any($1::text[]) and owner_id is not distinct from $3::uuid`,
    [media.map(({ id }) => id), to, held.state.owner],
  )
}

/** Where a record stands once it is another's: what was said of the text before is said of none that stands. */
const standsAfter = async (req: PayloadRequest, { kind, state }: Held, owner: string): Promise<State> => {
  const newest = await readDocument(req, kind, state.id, 'newest')
  const headHash = contentHash(newest)
  const isLive = state.live === 'published'
  const liveHash = isLive ? contentHash(await readDocument(req, kind, state.id, 'published')) : null
  const isOneText = liveHash === null || liveHash === headHash
  return {
    ...state,
    owner,
    offeredTo: null,
    headHash,
    liveHash,
    liveRevision: isLive ? state.headRevision + 1 : null,
    headRevision: state.headRevision + (isOneText ? 1 : 2),
    work: state.work === 'in_review' || state.work === 'approved' ? 'draft' : state.work,
  }
}

/** The other's from here on, with its tasks: what is public of it, too. */
const handOver = async (house: House, req: PayloadRequest, held: Held, actor: Actor): Promise<Held> => {
  const { kind, state, move } = held
  const { to = '' } = move
  await handOverMedia(house, req, held, to)
  await rewriteOwner(req, held, to)
  const after = await standsAfter(req, held, to)
  await rememberHandedOver(req, after, doerOf(actor))
  await sessionQuery(
    req,
    'update editorial.tasks set owner = $3::uuid where kind = $1 and id = $2 and closed_at is null',
    [state.kind, state.id, to],
  )
  const newest = await readDocument(req, kind, state.id, 'newest')
  if (isData(newest)) await enterGaps(req, house, kind, state.id, newest)
  return { ...held, state: after, before: state }
}

/** Carries out what was decided. Answers how the record stands then. */
export const transfer = async (house: House, req: PayloadRequest, held: Held, actor: Actor): Promise<Held> => {
  const { handing, state, move } = held
  await settle(req, held, actor, handing === 'done' ? 'done' : 'ended')
  if (handing === 'done') return handOver(house, req, held, actor)
  if (handing === 'offer')
    await sessionQuery(
      req,
      `insert into editorial.transfers (kind, id, from_owner, to_owner, note, asked_by)
       values ($1, $2, $3::uuid, $4::uuid, $5, $6::uuid)`,
      [state.kind, state.id, state.owner, move.to, move.note ?? null, doerOf(actor)],
    )
  return held
}

/** Whether the public sees a record that has just become another's. */
export const isShownAgain = ({ handing, state }: Held): boolean => handing === 'done' && state.live === 'published'
