import type { PayloadRequest } from 'payload'
import { deliver, type Taken } from '../presentation'
import { remember } from '../history'
import type { Actor } from '../membership'
import { inTransaction } from '../kernel/in-transaction'
import { Refusal } from '../kernel/problems'
import { sessionQuery } from '../kernel/session'
import { carriedAlong } from './carrying'
import { deedsOf } from './deeds'
import { writeStatus } from './documents'
import { isInPublic, takenOf, type Held, type HeldInPublic, type Move } from './held'
import { deedsOfMerges, holdMerges, releaseMerges } from './merging/publishing'
import { performingOn } from './performing'
import { kindNamed, type House } from './records'
import { announce, queueForRelease, recordRelease, takeNumber, type Release, type ReleaseEntry } from './release'
import { adopt } from './saving/adopting'
import { sourceOf } from './source'
import { lockRecord, lockStates, rememberMove, rememberWork, statesOfAll, type State } from './state'
import { closeTasks, openTasks } from './tasks'
import { bringBack, discardDraft } from './texts'
import { refuseUnlessAllowed, refuseUnlessReady } from './refusing'
import { refuseUnlessSaid } from './said'
import { tell } from './telling/tell'
import { transitions } from './transitions'
import { enterWithdrawal, liftWithdrawal } from './withdrawals'

/** Where a record stands after its move, and the release it happened in, where the public was to see something of it. */
export interface Performed {
  kind: string
  id: string
  revision: number
  live: State['live']
  work: State['work']
  release?: number
}

/**
 * The only way in which a record moves on either axis but by a save: all moves or none, in one transaction; what the
 * public comes to see, or no longer does, in one numbered release. Within a transaction of the caller's it neither
 * commits nor rolls back.
 * Throws a Refusal: not_found, forbidden, wrong_state, stale, invalid, not_ready (with every problem).
 */
export const perform = async (
  house: House,
  moves: readonly Move[],
  actor: Actor,
  req: PayloadRequest,
): Promise<Performed[]> => inTransaction(req, () => performWithin(house, moves, actor, req), house.onRelease)

const performWithin = async (
  house: House,
  asked: readonly Move[],
  actor: Actor,
  req: PayloadRequest,
): Promise<Performed[]> => {
  for (const one of asked) refuseUnlessSaid(one)
  const moves = [...asked, ...(await carriedAlong(house, asked, actor, req))]
  const held = await hold(house, moves, req)
  await refuseUnlessAllowed(held, actor, req)
  const inPublic = held.filter(isInPublic)
  if (inPublic.length > 0) await queueForRelease(req)
  const ready = await refuseUnlessReady(house, held, actor, req)
  for (const one of held) await prepare(one, actor, req)
  const released = inPublic.length > 0 ? await release(house, inPublic, actor, req) : undefined
  await remember(req, [
    ...deedsOf([...ready, ...(released?.along ?? [])], actor, released?.release.number),
    ...(released?.deeds ?? []),
  ])
  for (const one of held) await tell(req, one, actor)
  if (released) await announce(req, released.release)
  const states = await statesOfAll(req, asked)
  return asked.map(({ kind, id }) => {
    const state = states.find((one) => one.kind === kind && one.id === id)
    if (!state) throw new Error(`${kind} ${id} is gone in the middle of its move`)
    const { headRevision: revision, live, work } = state
    const isReleased = inPublic.some((one) => one.state.kind === kind && one.state.id === id)
    return { kind, id, revision, live, work, ...(released && isReleased && { release: released.release.number }) }
  })
}

const isSaving = (verb: Move['verb']) => verb === 'restore' || verb === 'discard'

/** Finds and locks the records, in one order whoever asks. */
const hold = async (house: House, moves: readonly Move[], req: PayloadRequest): Promise<Held[]> => {
  // in the order in which a save does it
  for (const { kind, id, verb } of moves) if (isSaving(verb)) await lockRecord(req, kind, id)
  const states = await lockStates(req, moves)
  return moves.map((move) => {
    const kind = kindNamed(house, move.kind)
    const state = states.find(({ kind, id }) => kind === move.kind && id === move.id)
    if (!kind || !state) throw new Refusal('not_found', 'There is no such record.')
    return { move, kind, state, transition: transitions[move.verb] }
  })
}

/** What a verb does that the public sees nothing of. */
const prepare = async (held: Held, actor: Actor, req: PayloadRequest) => {
  const { move, transition, state } = held
  if (move.verb === 'restore') await bringBack(req, held)
  else if (move.verb === 'discard') await discardDraft(req, held)
  if (transition.live === undefined && transition.work && move.verb !== 'restore')
    await rememberWork(req, { ...state, work: transition.work }, actor.as === 'user' ? actor.id : null)
}

interface Released {
  release: Release
  /** what went along with them */
  along: readonly Held[]
  deeds: ReturnType<typeof deedsOfMerges>
}

/** What the public sees of it: all together, under one number. */
const release = async (
  house: House,
  held: readonly HeldInPublic[],
  actor: Actor,
  req: PayloadRequest,
): Promise<Released> => {
  const along = await holdMerges(house, held, req)
  const all = [...held, ...along.held.filter(isInPublic)]
  for (const one of all) await move(one, req)
  const taken = await takeNumber(req)
  await recordRelease(req, taken, kindOf(held), all.length, all.map(entryOf))
  await releaseMerges(req, along, taken.number)
  const gone = held.filter(({ transition }) => transition.live !== 'published')
  for (const one of gone) await openTasks(req, one)
  for (const one of gone) await rememberWord(one, actor, taken, req)
  await showThePublic(house, all, along.taken, taken, req)
  await closeTasks(req)
  return { release: taken, along: along.held, deeds: deedsOfMerges(along, actor, taken.number) }
}

const move = async ({ kind, move: { id }, transition, state }: HeldInPublic, req: PayloadRequest) => {
  await sessionQuery(req, `select set_config('vitrine.perform', $1, true)`, [`${kind.slug}:${id}`])
  if (transition.live === 'published' && state.firstPublishedAt === null) await adopt(req, state)
  await writeStatus(req, kind, id, transition.live === 'published' ? 'published' : 'draft', performingOn(kind.slug, id))
  await sessionQuery(req, `select set_config('vitrine.perform', '', true)`)
  await rememberMove(req, { kind: kind.slug, id, live: transition.live, work: transition.work ?? state.work })
}

/** That it was withdrawn, and why, stays until somebody takes it back. */
const rememberWord = async (held: HeldInPublic, actor: Actor, { number }: Release, req: PayloadRequest) => {
  if (held.move.verb === 'withdraw') await enterWithdrawal(req, held, actor, number)
  if (held.move.verb === 'reinstate') await liftWithdrawal(req, held.state, actor)
}

const kindOf = (held: readonly HeldInPublic[]) => {
  const verbs = new Set(held.map(({ move: { verb } }) => verb))
  if (verbs.has('withdraw')) return 'withdraw'
  if (verbs.has('unpublish')) return 'unpublish'
  return verbs.has('reinstate') ? 'reinstate' : 'publish'
}

const actionOf = { published: 'upsert', none: 'delete', withdrawn: 'withdraw' } as const

const entryOf = ({ state, transition }: HeldInPublic): ReleaseEntry => ({
  kind: state.kind,
  id: state.id,
  action: actionOf[transition.live],
  revision: state.headRevision,
  hash: state.headHash,
})

const showThePublic = async (
  house: House,
  held: readonly Held[],
  merged: readonly Taken[],
  { number }: Release,
  req: PayloadRequest,
) => {
  const shown = held
    .filter(({ transition }) => transition.live === 'published')
    .map(({ move: { kind, id } }) => ({ kind, id }))
  const isMerged = (taken: Taken) => merged.some(({ kind, id }) => kind === taken.kind && id === taken.id)
  const taken = [...takenOf(held).filter((one) => !isMerged(one)), ...merged]
  const query = (text: string, values: readonly unknown[] = []) => sessionQuery(req, text, values)
  await deliver({ query, source: sourceOf(house, req), kinds: house.kinds, release: number }, shown, taken)
}
