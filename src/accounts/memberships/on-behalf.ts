import type { PayloadRequest, RequestContext } from 'payload'
import { actorOf, system, type Actor } from '../../policy'

/** Who gives or ends a role, and what they said with it. */
export interface Behalf {
  actor: Actor
  reason?: string
  /** they were told what follows, and want it */
  confirm?: boolean
}

/** Under a registered symbol: it cannot come from a client, whose requests never reach `context`. */
const key = Symbol.for('vitrine.behalf')

const isBehalf = (value: unknown): value is Behalf => typeof value === 'object' && value !== null && 'actor' in value

/** For an operation of ours on accounts and memberships: on whose behalf it is done. */
export const actingFor = (behalf: Behalf): RequestContext => {
  // Payload drops a context without a plain key as soon as an operation asks another, as it does where an account is made
  const context: RequestContext = { onBehalf: true }
  Reflect.set(context, key, behalf)
  return context
}

/** On whose behalf a role is given or ended: as was said, or whoever asks; our own code where nobody does. */
export const behalfIn = async (req: PayloadRequest): Promise<Behalf> => {
  const stored: unknown = Reflect.get(req.context, key)
  if (isBehalf(stored)) return stored
  return { actor: req.user ? await actorOf(req) : system }
}
