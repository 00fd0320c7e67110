import type { PayloadRequest } from 'payload'
import { deliver, type Taken } from '../presentation'
import { remember, type Deed } from '../history'
import { ruleFor, whoOf, type Actor } from '../membership'
import { inTransaction } from '../kernel/in-transaction'
import { Refusal, type Problem } from '../kernel/problems'
import { sessionQuery } from '../kernel/session'
import { adopt } from './saving/adopting'
import { contentHash } from './content-hash'
import { readDocument, writeStatus } from './documents'
import { takenOf, type Held } from './held'
import { deedsOfMerges, holdMerges, releaseMerges } from './merging/publishing'
import { refuseMerged } from './merging/refusals'
import { performingOn } from './performing'
import { preflight } from './preflight'
import { kindNamed, type House } from './records'
import { announce, queueForRelease, recordRelease, takeNumber, type Release, type ReleaseEntry } from './release'
import { sourceOf } from './source'
import { refuseIfStale } from './staleness'
import { lockStates, rememberMove, standingOf, type State } from './state'
import { transitions, type Verb } from './transitions'

/** One verb on one record. With `revision`, only if the record still stands there. */
export interface Move {
  kind: string
  id: string
  verb: Verb
  revision?: number
}

/** Where a record stands after its move, and the release it happened in. */
export interface Performed {
  kind: string
  id: string
  revision: number
  live: State['live']
  work: State['work']
  release: number
}

type Request = Pick<PayloadRequest, 'payload' | 'transactionID' | 'context' | 'headers'>

/**
 * The only way in which the public comes to see something, or no longer does: all moves or none, in one transaction,
 * in one numbered release. Within a transaction of the caller's it neither commits nor rolls back.
 * Throws a Refusal: not_found, forbidden, wrong_state, stale, not_ready (with every problem).
 */
export const perform = async (
  house: House,
  moves: readonly Move[],
  actor: Actor,
  req: PayloadRequest,
): Promise<Performed[]> => inTransaction(req, () => performWithin(house, moves, actor, req), house.onRelease)

const performWithin = async (
  house: House,
  moves: readonly Move[],
  actor: Actor,
  req: Request,
): Promise<Performed[]> => {
  const held = await hold(house, moves, req)
  for (const one of held) refuseUnlessAllowed(one, actor)
  for (const one of held) await refuseUnlessCurrent(one, req)
  await queueForRelease(req)
  await refuseUnlessReady(house, held, actor, req)
  const along = await holdMerges(house, held, req)
  const all = [...held, ...along.held]
  for (const one of all) await move(one, req)
  const release = await takeNumber(req)
  await recordRelease(req, release, isAllPublishing(held) ? 'publish' : 'unpublish', all.length, all.map(entryOf))
  await releaseMerges(req, along, release.number)
  await showThePublic(house, all, along.taken, release, req)
  await remember(req, [...all.map(deedOf(actor, release)), ...deedsOfMerges(along, actor, release.number)])
  await announce(req, release)
  return held.map(({ state, transition }) => ({
    kind: state.kind,
    id: state.id,
    revision: state.headRevision,
    live: transition.live,
    work: transition.work ?? state.work,
    release: release.number,
  }))
}

/** Finds and locks the records, in one order whoever asks. */
const hold = async (house: House, moves: readonly Move[], req: Request): Promise<Held[]> => {
  const states = await lockStates(req, moves)
  return moves.map((move) => {
    const kind = kindNamed(house, move.kind)
    const state = states.find(({ kind, id }) => kind === move.kind && id === move.id)
    if (!kind || !state) throw new Refusal('not_found', 'There is no such record.')
    return { move, kind, state, transition: transitions[move.verb] }
  })
}

/** What an actor may not read is not there for them; what they may read but not do is refused. */
const refuseUnlessAllowed = ({ state, transition, move }: Held, actor: Actor) => {
  if (actor.as === 'system') return
  if (!ruleFor(state.kind, 'read').allows(actor, standingOf(state)))
    throw new Refusal('not_found', 'There is no such record.')
  if (!ruleFor(state.kind, transition.by).allows(actor, standingOf(state)))
    throw new Refusal('forbidden', `You may not ${move.verb} this record.`)
}

const refuseUnlessCurrent = async ({ move, state, transition }: Held, req: Request) => {
  if (transition.live === 'published') refuseMerged(state)
  await refuseIfStale(req, state, move.revision)
  if (transition.from && !transition.from.live.includes(state.live))
    throw new Refusal(
      'wrong_state',
      `A record that is ${state.live === 'none' ? 'not published' : state.live} cannot be ${move.verb}ed.`,
    )
}

const refuseUnlessReady = async (house: House, held: readonly Held[], actor: Actor, req: Request) => {
  const together = new Set(
    held.filter(({ transition }) => transition.live === 'published').map(({ move }) => `${move.kind}:${move.id}`),
  )
  const problems: Problem[] = []
  for (const { kind, move, state, transition } of held) {
    if (!transition.ready) continue
    const document = await readDocument(req, kind, move.id, 'newest')
    if (contentHash(document) !== state.headHash)
      throw new Refusal('stale', 'The record was changed past the desk; save it once more, then publish.')
    problems.push(
      ...(await preflight(req, house, kind, document, actor, together)).map((problem) =>
        locate(problem, held.length > 1 ? move : undefined),
      ),
    )
  }
  if (problems.length > 0)
    throw new Refusal('not_ready', 'Some things are missing before the public can see this.', problems)
}

/** In a release of several, a problem also says whose it is. */
const locate = (problem: Problem, move: Held['move'] | undefined): Problem =>
  move ? { ...problem, detail: `${move.kind} ${move.id}: ${problem.detail}` } : problem

const move = async ({ kind, move: { id }, transition, state }: Held, req: Request) => {
  await sessionQuery(req, `select set_config('vitrine.perform', $1, true)`, [`${kind.slug}:${id}`])
  if (transition.live === 'published' && state.firstPublishedAt === null) await adopt(req, state)
  await writeStatus(req, kind, id, transition.live === 'published' ? 'published' : 'draft', performingOn(kind.slug, id))
  await sessionQuery(req, `select set_config('vitrine.perform', '', true)`)
  await rememberMove(req, { kind: kind.slug, id, live: transition.live, work: transition.work ?? state.work })
}

const isAllPublishing = (held: readonly Held[]) => held.every(({ transition }) => transition.live === 'published')

const entryOf = ({ state, transition }: Held): ReleaseEntry => ({
  kind: state.kind,
  id: state.id,
  action: transition.live === 'published' ? 'upsert' : 'delete',
  revision: state.headRevision,
  hash: state.headHash,
})

const deedOf =
  (actor: Actor, { number }: Release) =>
  ({ move, state, transition }: Held): Deed => ({
    who: whoOf(actor),
    what: move.verb,
    about: { kind: state.kind, id: state.id },
    from: state.live,
    to: transition.live,
    revision: state.headRevision,
    hash: state.headHash,
    release: number,
  })

const showThePublic = async (
  house: House,
  held: readonly Held[],
  merged: readonly Taken[],
  release: Release,
  req: Request,
) => {
  const shown = held
    .filter(({ transition }) => transition.live === 'published')
    .map(({ move: { kind, id } }) => ({ kind, id }))
  const isMerged = (taken: Taken) => merged.some(({ kind, id }) => kind === taken.kind && id === taken.id)
  const taken = [...takenOf(held).filter((one) => !isMerged(one)), ...merged]
  const query = (text: string, values: readonly unknown[] = []) => sessionQuery(req, text, values)
  const presentation = { query, source: sourceOf(house, req), kinds: house.kinds, release: release.number }
  await deliver(presentation, shown, taken)
}
