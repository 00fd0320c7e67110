import type { PayloadRequest } from 'payload'
import { deliver, type Taken } from '../presentation'
import { remember } from '../history'
import { doerOf, type Actor } from '../membership'
import { inTransaction } from '../kernel/in-transaction'
import { sessionQuery } from '../kernel/session'
import { carriedAlong } from './carrying'
import { deedOfRelease, deedsOf } from './deeds'
import { writeStatus } from './documents'
import { isInPublic, takenOf, type Held, type HeldInPublic, type Move } from './held'
import { holdInTurn, isUrgent } from './holding'
import { deedsOfMerges, holdMerges, releaseMerges, type Along } from './merging/publishing'
import { performingOn } from './performing'
import type { House } from './records'
import { announce, queueForRelease, recordRelease, takeNumber, type Release, type ReleaseEntry } from './release'
import { entryOf, entryOfShown, kindOfRelease } from './release-entries'
import { adopt } from './saving/adopting'
import { sourceOf } from './source'
import { rememberMove, rememberWork, statesOfAll, type State } from './state'
import { enterWishes, refuseUnlessResolvable, resolveUses } from './resolutions'
import { letMediaLeave } from './leaving/let-media-leave'
import { shownBy } from './leaving/settle'
import { closeTasks, openTasks } from './tasks'
import { beginErasing, erase, sealAddresses } from './erasing/erase'
import { decideTransfers, isShownAgain, transfer } from './transfers'
import { bringBack, discardDraft } from './texts'
import { refuseUnlessAllowed, refuseUnlessReady, refuseUnlessTheirs } from './refusing'
import { refuseUnlessSaid } from './said'
import { tell } from './telling/tell'
import { winOver } from './winning'
import { enterWithdrawal, liftWithdrawal } from './withdrawals'

/** Where a record stands after its move, and the release it happened in, where the public was to see something of it. */
export interface Performed {
  kind: string
  id: string
  revision: number
  live: State['live']
  work: State['work']
  release?: number
  /** the institution whose word is waited for */
  waitsFor?: string
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
  if (moves.every(isUrgent)) await refuseUnlessTheirs(moves, actor, req)
  const found = await holdInTurn(house, moves, req)
  await refuseUnlessAllowed(found, actor, req)
  for (const one of found) await refuseUnlessResolvable(req, one, actor)
  const held = await decideTransfers(req, found, actor)
  // a transfer too: media change under the same lock, and some go along
  if (held.some((one) => isInPublic(one) || one.handing === 'done'))
    await (moves.every(isUrgent) ? winOver(req, () => queueForRelease(req)) : queueForRelease(req))
  const ready = await refuseUnlessReady(house, held, actor, req)
  const prepared: Held[] = []
  for (const one of ready) prepared.push(await prepare(house, one, actor, req))
  const inPublic = prepared.filter(isInPublic)
  const again = prepared.filter(isShownAgain)
  const released = inPublic.length + again.length > 0 ? await release(house, inPublic, again, actor, req) : undefined
  await remember(req, [
    ...deedsOf([...prepared, ...(released?.along ?? [])], actor, released?.release.number),
    ...(released?.deeds ?? []),
    ...(released ? [deedOfRelease(released, actor)] : []),
  ])
  for (const one of prepared) await tell(req, one, actor)
  if (released) await announce(req, released.release)
  const states = await statesOfAll(req, asked)
  return asked.map(({ kind, id }) => {
    const state = states.find((one) => one.kind === kind && one.id === id)
    if (!state) throw new Error(`${kind} ${id} is gone in the middle of its move`)
    const { headRevision: revision, live, work } = state
    const isReleased = [...inPublic, ...again].some((one) => one.state.kind === kind && one.state.id === id)
    return {
      kind,
      id,
      revision,
      live,
      work,
      ...(released && isReleased && { release: released.release.number }),
      ...(state.offeredTo !== null && { waitsFor: state.offeredTo }),
    }
  })
}

/** What a verb does that the public sees nothing of. */
const prepare = async (house: House, held: Held, actor: Actor, req: PayloadRequest): Promise<Held> => {
  const { move, transition, state } = held
  if (move.verb === 'transfer') return transfer(house, req, held, actor)
  if (move.verb === 'erase') return beginErasing(req, held)
  await resolveUses(req, house, held, actor)
  if (move.verb === 'restore') await bringBack(req, held)
  else if (move.verb === 'discard') await discardDraft(req, held)
  // also where a restored text is the one that stood there: it lies as a draft then, as the history says
  if (transition.live === undefined && transition.work)
    await rememberWork(req, { ...state, work: transition.work }, doerOf(actor))
  return held
}

interface Released {
  release: Release
  entries: readonly ReleaseEntry[]
  /** what went along with them */
  along: readonly Held[]
  deeds: ReturnType<typeof deedsOfMerges>
}

/** What the public sees of it: all together, under one number. */
const release = async (
  house: House,
  held: readonly HeldInPublic[],
  again: readonly Held[],
  actor: Actor,
  req: PayloadRequest,
): Promise<Released> => {
  const along = await holdMerges(house, held, req)
  const all = [...held, ...along.held.filter(isInPublic)]
  for (const one of all) await move(one, req)
  const taken = await takeNumber(req)
  const entries = [...all.map(entryOf), ...again.map(entryOfShown)]
  await recordRelease(req, taken, kindOfRelease(held), entries.length, entries)
  await releaseMerges(req, along, taken.number)
  const gone = held.filter(({ transition }) => transition.live !== 'published')
  for (const one of gone) {
    await openTasks(req, one)
    await enterWishes(req, one)
  }
  const before = await shownBy(req, [...[...all, ...again].map(({ state }) => state), ...along.taken])
  for (const one of gone) await rememberWord(house, one, actor, taken, req)
  await showThePublic(house, [...all, ...again], along, taken, req)
  await letMediaLeave(house, [...all, ...again], before, taken, actor, req)
  for (const { move, state } of gone) if (move.verb === 'erase') await sealAddresses(req, state)
  await closeTasks(req)
  return { release: taken, entries, along: along.held, deeds: deedsOfMerges(along, actor, taken.number) }
}

const move = async ({ kind, move: { id }, transition, state }: HeldInPublic, req: PayloadRequest) => {
  await sessionQuery(req, `select set_config('vitrine.perform', $1, true)`, [`${kind.slug}:${id}`])
  if (transition.live === 'published' && state.firstPublishedAt === null) await adopt(req, state)
  await writeStatus(req, kind, id, transition.live === 'published' ? 'published' : 'draft', performingOn(kind.slug, id))
  await sessionQuery(req, `select set_config('vitrine.perform', '', true)`)
  await rememberMove(req, { kind: kind.slug, id, live: transition.live, work: transition.work ?? state.work })
}

/** That it was withdrawn, and why, stays until somebody takes it back. */
const rememberWord = async (
  house: House,
  held: HeldInPublic,
  actor: Actor,
  { number }: Release,
  req: PayloadRequest,
) => {
  if (held.move.verb === 'withdraw') await enterWithdrawal(req, held, actor, number)
  if (held.move.verb === 'erase') await erase(house, req, held, actor, number)
  if (held.move.verb === 'reinstate') await liftWithdrawal(req, held.state, actor)
}

const showThePublic = async (
  house: House,
  held: readonly Held[],
  { taken: merged, following }: Pick<Along, 'taken' | 'following'>,
  { number }: Release,
  req: PayloadRequest,
) => {
  const shown = held
    .filter((one) => one.transition.live === 'published' || isShownAgain(one))
    .map(({ move: { kind, id } }) => ({ kind, id }))
  const isMerged = (taken: Taken) => merged.some(({ kind, id }) => kind === taken.kind && id === taken.id)
  const taken = [...takenOf(held).filter((one) => !isMerged(one)), ...merged]
  const query = (text: string, values: readonly unknown[] = []) => sessionQuery(req, text, values)
  // what is read already and goes out word for word is not read again
  const known = new Map(
    held.every(({ move: { verb } }) => verb === 'publish')
      ? held.map(({ state, document }) => [`${state.kind}:${state.id}`, document] as const)
      : [],
  )
  const media = taken.length > 0 ? 'all' : 'concerned'
  await deliver(
    { query, source: sourceOf(house, req, known), kinds: house.kinds, release: number, media },
    [...shown, ...following],
    taken,
  )
}
