import type { Access, CollectionConfig } from 'payload'
import { actorOf } from './actor'
import { supportingPolicy } from './policy'
import type { Rule } from './access'

const asAccess =
  (rule: Rule): Access =>
  async ({ req }) =>
    rule.where(await actorOf(req))

/** Payload takes any truthy answer on create as a yes; a condition is checked by the guard on the final data. */
const asCreateAccess =
  (rule: Rule): Access =>
  async ({ req }) =>
    rule.where(await actorOf(req)) !== false

/** The access functions of a collection that is no record, from the policy table. */
export const supportingAccess = (
  collection: keyof typeof supportingPolicy,
): NonNullable<CollectionConfig['access']> => {
  const row = supportingPolicy[collection]
  return {
    create: asCreateAccess(row.create),
    read: asAccess(row.read),
    readVersions: () => false,
    update: asAccess(row.update),
    delete: asAccess(row.delete),
  }
}
