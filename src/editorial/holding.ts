import type { PayloadRequest } from 'payload'
import { Refusal } from '../kernel/problems'
import type { Held, Move } from './held'
import { kindNamed, type House } from './records'
import { lockRecord, lockStates } from './state'
import { transitions } from './transitions'
import { markReleasing, winOver } from './winning'

const isSaving = (verb: Move['verb']) =>
  verb === 'restore' || verb === 'discard' || verb === 'transfer' || verb === 'erase'

/** What must leave the public does not wait for what is to come before it. */
export const isUrgent = ({ verb }: Move) => verb === 'withdraw' || verb === 'erase'

/** Finds and locks the records in their turn; what must leave the public takes it from a release that holds them. */
export const holdInTurn = async (house: House, moves: readonly Move[], req: PayloadRequest): Promise<Held[]> => {
  if (moves.every(isUrgent)) return winOver(req, () => hold(house, moves, req))
  if (moves.some(({ verb }) => isReleasing(verb))) await markReleasing(req)
  return hold(house, moves, req)
}

const isReleasing = (verb: Move['verb']) => 'live' in transitions[verb] || verb === 'transfer'

const byName = (one: { kind: string; id: string }, other: { kind: string; id: string }) =>
  `${one.kind}:${one.id}` < `${other.kind}:${other.id}` ? -1 : 1

/** Finds and locks the records, in one order whoever asks. */
const hold = async (house: House, moves: readonly Move[], req: PayloadRequest): Promise<Held[]> => {
  // in the order in which a save does it
  for (const { kind, id, verb } of moves) if (isSaving(verb)) await lockRecord(req, kind, id)
  for (const { kind, id, as } of moves.flatMap(({ resolutions = [] }) => resolutions).sort(byName))
    if (as !== 'tombstone') await lockRecord(req, kind, id)
  const states = await lockStates(req, moves)
  return moves.map((move) => {
    const kind = kindNamed(house, move.kind)
    const state = states.find(({ kind, id }) => kind === move.kind && id === move.id)
    if (!kind || !state) throw new Refusal('not_found', 'There is no such record.')
    return { move, kind, state, transition: transitions[move.verb] }
  })
}
