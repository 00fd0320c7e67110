import type { PayloadRequest, RequestContext } from 'payload'
import { requestValue } from '../../platform/request-store'
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

const isBehalf = (value: unknown): value is Behalf => typeof value === 'object' && value !== null && 'actor' in value
const requestBehalf = requestValue(Symbol.for('vitrine.behalf'), isBehalf)

/** The context for an operation of ours on accounts and memberships, with the person it is done for. */
export const actingFor = (behalf: Behalf): RequestContext => ({
  // Payload drops a context without a string key as soon as one operation calls another, as creating an account does
  onBehalf: true,
  ...requestBehalf.contextWith(behalf),
})

/** The person for whom a role is granted or ended: as set, or the requester; our own code if there is none. */
export const behalfIn = async (req: PayloadRequest): Promise<Behalf> =>
  requestBehalf.get(req) ?? { actor: req.user ? await actorOf(req) : system }
