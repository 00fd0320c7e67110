import type { Access, CollectionConfig, PayloadRequest, Where } from 'payload'
import { runtime } from '../platform/runtime'
import { actorOf } from './actor'
import type { Rule } from './rules'

/** What a rule answers to whoever asks; with ANONYMOUS_API=off, nothing to whoever has not logged in. */
export const evaluateRule = async (rule: Rule, req: PayloadRequest): Promise<boolean | Where> => {
  const actor = await actorOf(req)
  return actor.as === 'anonymous' && !runtime().anonymousApi ? false : rule.where(actor)
}

export const asAccess =
  (rule: Rule): Access =>
  ({ req }) =>
    evaluateRule(rule, req)

/** Payload takes any truthy answer on create as a yes; a condition is checked by the guard on the final data. */
export const asCreateAccess =
  (rule: Rule): NonNullable<NonNullable<CollectionConfig['access']>['create']> =>
  async ({ req }) =>
    (await evaluateRule(rule, req)) !== false
