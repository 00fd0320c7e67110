import type { PayloadRequest } from 'payload'
import { ApiError } from '../../model/problems'
import { actorOf, personOf, ruleFor, type Actor, type Operation, type Ownership } from '../../policy'
import { ownershipOf, statesOf, type State } from '../state/state'

/** The record id of a request; a global's id is its name. */
export const idInPath = (req: PayloadRequest, slug: string, entityType: 'collection' | 'global'): string =>
  entityType === 'global' ? slug : String(req.routeParams?.id ?? '')

export interface LoadedState {
  state: State
  ownership: Ownership
  actor: Actor
}

/** Throws for anonymous requests; a record the actor may not read is not found. */
export const loadReadableState = async (req: PayloadRequest, kind: string, id: string): Promise<LoadedState> => {
  await personOf(req)
  const actor = await actorOf(req)
  const [state] = await statesOf(req, kind, [id])
  const ownership = state && ownershipOf(state)
  if (!ownership || state.erasedAt !== null || !ruleFor(kind, 'read').allows(actor, ownership))
    throw new ApiError('not_found', 'There is no such record.')
  return { state, ownership, actor }
}

/** The same, including records offered to an institution for its approvers. */
export const loadReachableState = async (req: PayloadRequest, kind: string, id: string): Promise<LoadedState> => {
  await personOf(req)
  const actor = await actorOf(req)
  const [state] = await statesOf(req, kind, [id])
  if (!state?.offeredTo) return loadReadableState(req, kind, id)
  const ownership = ownershipOf(state)
  if (!ruleFor(kind, 'transfer').allows(actor, { ...ownership, owner: state.offeredTo }))
    return loadReadableState(req, kind, id)
  return { state, ownership, actor }
}

/** The same for holders of more than the right to read. */
export const loadStateFor = async (
  req: PayloadRequest,
  kind: string,
  id: string,
  operation: Operation,
): Promise<LoadedState> => {
  const loaded = await loadReadableState(req, kind, id)
  if (!ruleFor(kind, operation).allows(loaded.actor, loaded.ownership))
    throw new ApiError('forbidden', 'This record is not yours to prepare.')
  return loaded
}
