import type { PayloadRequest } from 'payload'
import { Refusal } from '../kernel/problems'
import { sessionQuery } from '../kernel/session'
import type { Session } from '../kernel/transaction'
import { absencesOf, arranges, doerOf, ruleFor, speaksFor, withAWord, type Absence, type Actor } from '../membership'
import { contentHash } from './content-hash'
import { readDocument } from './documents'
import { enterGaps } from './gaps/gaps'
import { handOverTexts } from './handing-over-texts'
import type { Handing, Held } from './held'
import type { House } from './records'
import { whyNotInPlace } from './judging'
import type { NamedMedium } from './media-alone'
import { goingAlong, refuseUnlessAsOffered, sumOfMedia } from './offered-media'
import { isUuid } from './references'
import { isAsPublic, rememberHandedOver, rememberStandIn, standingOf, statesOf, type State } from './state'

const refuse = (code: string, detail: string): never => {
  throw new Refusal('invalid', 'It cannot be handed over there.', [{ pointer: '/to', code, detail }])
}

/**
 * What comes of a transfer to an institution, of whoever may do it at all: both institutions agree, one after the other. A
 * coordinator hands over what is the exhibit's, and stands in for an institution that nobody speaks for. To whom it belongs
 * already, it is not handed over: that ends the offer.
 */
export const decideTransfer = (
  { owner, offeredTo }: Pick<State, 'owner' | 'offeredTo'>,
  to: string,
  actor: Actor,
  /** the institutions that somebody can speak for */
  withAWord: ReadonlySet<string>,
  hasReason: boolean,
  /** since when nobody can speak for the others, and by whose doing */
  absences: ReadonlyMap<string, Absence> = new Map(),
): Handing => {
  if (to === owner) return offeredTo === null ? refuse('same_institution', 'It belongs to this institution.') : 'end'
  if (actor.as === 'system' || owner === null) return 'done'
  const theirWord = speaksFor(actor)
  if (theirWord.includes(owner)) return theirWord.includes(to) ? 'done' : 'offer'
  if (to === offeredTo && theirWord.includes(to)) return 'done'
  if (!arranges.allows(actor, { owner, proposer: null, live: false }))
    return refuse('not_offered', 'It is offered to another institution than this one.')
  const silent = [owner, ...(to === offeredTo ? [to] : [])].find((institution) => !withAWord.has(institution))
  if (silent !== undefined) {
    const absence = absences.get(silent) ?? null
    const refused = whyNotInPlace({ hasAWord: false, absence, hasReason }, actor)
    if (refused === null) return 'done'
    throw new Refusal('forbidden', refused)
  }
  throw new Refusal(
    'forbidden',
    to === offeredTo
      ? 'This is for a steward of the institution that it is offered to.'
      : 'This is for a steward of the institution that owns it, who offers it to the other.',
  )
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
  // it would be public in the name of an institution that has not approved it
  if (state.owner === null && state.live === 'published' && actor.as !== 'system' && !speaksFor(actor).includes(to))
    refuse(
      'exhibit_public',
      'The public reads this as the exhibit’s own: take it off first. It is then the institution’s to approve.',
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
    const sides = [state.owner, to].filter((id) => id !== null)
    const speaking = await withAWord(session, sides)
    const absences = await absencesOf(
      session,
      sides.filter((id) => !speaking.has(id)),
    )
    const handing = decideTransfer(state, to, actor, speaking, move.reason !== undefined, absences)
    decided.push({ ...one, handing, move: { ...move, to } })
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

const handOverMedia = async (req: PayloadRequest, media: readonly NamedMedium[], to: string) => {
  await sessionQuery(
    req,
    'update media set institution_id = $2::uuid, owner_id = $2::uuid where id::text = any($1::text[])',
    [media.map(({ id }) => id), to],
  )
}

/**
 * Where a record stands once it is another's: what was said of the text before is said of none that stands, and what is not
 * public is theirs to approve.
 */
const standsAfter = async (
  req: PayloadRequest,
  { kind, state }: Held,
  owner: string,
  texts: number,
): Promise<State> => {
  const isLive = state.live === 'published'
  return {
    ...state,
    owner,
    offeredTo: null,
    headHash: contentHash(await readDocument(req, kind, state.id, 'newest')),
    liveHash: isLive ? contentHash(await readDocument(req, kind, state.id, 'published')) : null,
    liveRevision: isLive ? state.headRevision + 1 : null,
    headRevision: state.headRevision + texts,
    work: isAsPublic(state) ? 'clean' : 'draft',
  }
}

/** The other's from here on, with its tasks: what is public of it, too. */
const handOver = async (
  house: House,
  req: PayloadRequest,
  held: Held,
  media: readonly NamedMedium[],
  actor: Actor,
): Promise<Held> => {
  const { kind, state, move } = held
  const { to = '' } = move
  await handOverMedia(req, media, to)
  const isLive = state.live === 'published'
  const isOneText = isAsPublic(state)
  await handOverTexts(req, kind, state.id, to, { isLive, isOneText })
  const after = await standsAfter(req, held, to, isLive && !isOneText ? 2 : 1)
  await rememberHandedOver(req, after, doerOf(actor))
  if (isLive && !isOneText) await rememberStandIn(req, kind.slug, state.id)
  await sessionQuery(
    req,
    'update editorial.tasks set owner = $3::uuid where kind = $1 and id = $2 and closed_at is null',
    [state.kind, state.id, to],
  )
  const newest = await readDocument(req, kind, state.id, 'newest')
  await enterGaps(req, house, kind, state.id, newest)
  return { ...held, state: after, before: state }
}

/** Carries out what was decided. Answers how the record stands then. */
export const transfer = async (house: House, req: PayloadRequest, held: Held, actor: Actor): Promise<Held> => {
  const { handing, state, move } = held
  const media = handing === 'end' ? [] : await goingAlong(req, house, held)
  // who gives the word of both says what goes along at this moment
  const isAccepted = handing === 'done' && state.offeredTo === move.to
  const isOfBoth = state.owner !== null && speaksFor(actor).includes(state.owner)
  if (isAccepted && !isOfBoth) await refuseUnlessAsOffered(req, state, media)
  await settle(req, held, actor, handing === 'done' ? 'done' : 'ended')
  if (handing === 'done') return handOver(house, req, held, media, actor)
  if (handing === 'offer')
    await sessionQuery(
      req,
      `insert into editorial.transfers (kind, id, from_owner, to_owner, note, asked_by, media)
       values ($1, $2, $3::uuid, $4::uuid, $5, $6::uuid, $7)`,
      [state.kind, state.id, state.owner, move.to, move.note ?? null, doerOf(actor), await sumOfMedia(req, media)],
    )
  return held
}

/** Whether the public sees a record that has just become another's. */
export const isShownAgain = ({ handing, state }: Held): boolean => handing === 'done' && state.live === 'published'
