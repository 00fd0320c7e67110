import type { PayloadRequest } from 'payload'
import { ApiError } from '../model/problems'
import { actorOf, allowsEverywhere, personOf, type Actor, type Rule } from '../policy'

/** The requesting person, if a rule of the policy allows them; `message`: of the error if it does not. */
export const requireRule = async (
  req: PayloadRequest,
  rule: Rule,
  message: string,
): Promise<{ id: string; actor: Actor }> => {
  const { id } = await personOf(req)
  const actor = await actorOf(req)
  if (!allowsEverywhere(rule, actor)) throw new ApiError('forbidden', message)
  return { id: String(id), actor }
}
