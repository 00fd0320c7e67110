import type { CollectionConfig } from 'payload'
import { asAccess, asCreateAccess } from './payload-access'
import { supportingPolicy } from './table'

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
