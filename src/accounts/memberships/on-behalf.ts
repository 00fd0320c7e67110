import type { PayloadRequest, RequestContext } from 'payload'
import { actorOf, system, type Actor } from '../../policy'

/** The person who grants or ends a role, with their reason. */
export interface Behalf {
  actor: Actor
  reason?: string
  /** they confirmed the consequences */
  confirm?: boolean
}

/** An empty reason is none. */
export const behalfOf = (actor: Actor, reason: string | null | undefined): Behalf => ({
  actor,
  ...(reason && { reason }),
})

/** A registered symbol: no client can set it, because requests never reach `context`. */
const key = Symbol.for('vitrine.behalf')

const isBehalf = (value: unknown): value is Behalf => typeof value === 'object' && value !== null && 'actor' in value

/** The context for an operation of ours on accounts and memberships, with the person it is done for. */
export const actingFor = (behalf: Behalf): RequestContext => {
  // Payload drops a context without a string key as soon as one operation calls another, as creating an account does
  const context: RequestContext = { onBehalf: true }
  Reflect.set(context, key, behalf)
  return context
}

/** The person for whom a role is granted or ended: as set, or the requester; our own code if there is none. */
export const behalfIn = async (req: PayloadRequest): Promise<Behalf> => {
  const stored: unknown = Reflect.get(req.context, key)
  if (isBehalf(stored)) return stored
  return { actor: req.user ? await actorOf(req) : system }
}
