import type { PayloadRequest } from 'payload'
import { Refusal, type Problem } from '../kernel/problems'
import type { Actor } from '../membership'
import { contentHash } from './content-hash'
import { readDocument } from './documents'
import { factsOf } from './facts'
import type { Held, Move } from './held'
import { judge } from './judging'
import { refuseMerged } from './merging/refusals'
import { preflight } from './preflight'
import type { House } from './records'
import { refuseIfStale, refuseWithoutRevision } from './staleness'
import { statesOfAll } from './state'
import { isTakingAway } from './transitions'

/** What the public does not see yet as it stands. */
const isToCome = ({ state: { live, work } }: Held) => live !== 'published' || work === 'approved'

/** What an actor may not do, what was meant for an older text, and what a record's standing does not allow. */
export const refuseUnlessAllowed = async (held: readonly Held[], actor: Actor, req: PayloadRequest) => {
  const facts = await factsOf(
    req,
    held.map(({ state }) => state),
  )
  for (const { move, state } of held) {
    if (move.verb === 'publish_merge') continue
    if (state.erasedAt !== null) throw new Refusal('not_found', 'There is no such record.')
    const { verb } = move
    const isCarrying = move.mode === 'carry' && held.some((other) => other.move.verb === 'publish' && isToCome(other))
    const verdict = judge(move.verb, facts(state, { hasReason: move.reason !== undefined, isCarrying }), actor)
    // what one may not do is said before where it stands, and that it has moved on before that it cannot be done any more
    if (verdict && verdict.code !== 'wrong_state') throw new Refusal(verdict.code, verdict.detail)
    if (!isTakingAway(move.verb)) await refuseMerged(req, actor, state)
    if (actor.as !== 'system') refuseWithoutRevision(state, { ...move, verb })
    // what is taken from the public is taken whatever was changed meanwhile
    if (move.verb !== 'withdraw') await refuseIfStale(req, state, move.revision)
    if (verdict) throw new Refusal(verdict.code, verdict.detail)
  }
}

/** The same before anything is locked, for what takes the turn of others: nobody takes it who may not. */
export const refuseUnlessTheirs = async (moves: readonly Move[], actor: Actor, req: PayloadRequest) => {
  const states = await statesOfAll(req, moves)
  const facts = await factsOf(req, states)
  for (const { kind, id, verb } of moves) {
    const state = states.find((one) => one.kind === kind && one.id === id)
    const verdict = state && judge(verb, facts(state), actor)
    if (!state || state.erasedAt !== null) throw new Refusal('not_found', 'There is no such record.')
    if (verdict) throw new Refusal(verdict.code, verdict.detail)
  }
}

/** What stands in the way but is left out on purpose. */
const isLeftOut = ({ code }: Problem) => code === 'unpublished' || code === 'withdrawn'

/** What is missing before the public can see it, all at once; answers what may go on, with what is left out of it on purpose. */
export const refuseUnlessReady = async (
  house: House,
  held: readonly Held[],
  actor: Actor,
  req: PayloadRequest,
): Promise<Held[]> => {
  const together = new Set(
    held.filter(({ transition }) => transition.live === 'published').map(({ move }) => `${move.kind}:${move.id}`),
  )
  const problems: Problem[] = []
  const ready: Held[] = []
  for (const one of held) {
    const { kind, move, state, transition } = one
    if (!transition.ready) {
      ready.push(one)
      continue
    }
    const document = await readDocument(req, kind, move.id, 'newest')
    if (contentHash(document) !== state.headHash)
      throw new Refusal('stale', 'The record was changed past the desk; save it once more, then publish.')
    const found = await preflight(req, house, kind, document, actor, together)
    const omitted = move.mode === 'omit' ? found.filter(isLeftOut) : []
    ready.push({ ...one, document, omitted: omitted.map(({ pointer }) => pointer) })
    problems.push(
      ...found
        .filter((problem) => !omitted.includes(problem))
        .map((problem) => locate(problem, held.length > 1 ? move : undefined)),
    )
  }
  if (problems.length > 0)
    throw new Refusal('not_ready', 'Some things are missing before the public can see this.', problems)
  return ready
}

/** In a release of several, a problem also says whose it is. */
const locate = (problem: Problem, move: Held['move'] | undefined): Problem =>
  move ? { ...problem, detail: `${move.kind} ${move.id}: ${problem.detail}` } : problem
