import type { Access, CollectionConfig, PayloadRequest, Where } from 'payload'
import { runtime } from '../platform/runtime'
import { actorOf } from './actor'
import type { Rule } from './rules'

/** A rule's result for the requester; with ANONYMOUS_API=off, false for anonymous requests. */
export const evaluateRule = async (rule: Rule, req: PayloadRequest): Promise<boolean | Where> => {
  const actor = await actorOf(req)
  return actor.as === 'anonymous' && !runtime().anonymousApi ? false : rule.where(actor)
}

export const asAccess =
  (rule: Rule): Access =>
  ({ req }) =>
    evaluateRule(rule, req)

/** Payload treats every truthy result on create as allowed; the guard checks a condition on the final data. */
export const asCreateAccess =
  (rule: Rule): NonNullable<NonNullable<CollectionConfig['access']>['create']> =>
  async ({ req }) =>
    (await evaluateRule(rule, req)) !== false
