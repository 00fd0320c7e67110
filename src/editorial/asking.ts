import type { PayloadRequest } from 'payload'
import { Refusal } from '../kernel/problems'
import { actorOf, personOf, ruleFor, type Actor, type Operation, type Standing } from '../membership'
import { standingOf, statesOf, type State } from './state'

/** The record of a request's address; a kind with one record has its own name for an id. */
export const idInAddress = (req: PayloadRequest, slug: string, sort: 'collection' | 'global'): string =>
  sort === 'global' ? slug : String(req.routeParams?.id ?? '')

export interface AskedOf {
  state: State
  standing: Standing
  actor: Actor
}

/** Refuses whoever is not logged in; what they may not read is not there for them. */
export const readableState = async (req: PayloadRequest, kind: string, id: string): Promise<AskedOf> => {
  await personOf(req)
  const actor = await actorOf(req)
  const [state] = await statesOf(req, kind, [id])
  const standing = state && standingOf(state)
  if (!standing || state.erasedAt !== null || !ruleFor(kind, 'read').allows(actor, standing))
    throw new Refusal('not_found', 'There is no such record.')
  return { state, standing, actor }
}

/** The same, and what is offered to an institution for whoever may take it over. */
export const reachableState = async (req: PayloadRequest, kind: string, id: string): Promise<AskedOf> => {
  await personOf(req)
  const actor = await actorOf(req)
  const [state] = await statesOf(req, kind, [id])
  if (!state?.offeredTo) return readableState(req, kind, id)
  const standing = standingOf(state)
  if (!ruleFor(kind, 'transfer').allows(actor, { ...standing, owner: state.offeredTo }))
    return readableState(req, kind, id)
  return { state, standing, actor }
}

/** The same for those who hold more than reading. */
export const stateFor = async (
  req: PayloadRequest,
  kind: string,
  id: string,
  operation: Operation,
): Promise<AskedOf> => {
  const asked = await readableState(req, kind, id)
  if (!ruleFor(kind, operation).allows(asked.actor, asked.standing))
    throw new Refusal('forbidden', 'This record is not yours to prepare.')
  return asked
}
