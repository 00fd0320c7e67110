import type { CollectionConfig } from 'payload'
import { asAccess, asCreateAccess } from './payload-access'
import { supportingPolicy, type ExtensionRow } from './table'

/** The access functions of a collection without versions, from its row. */
export const rowAccess = (row: ExtensionRow): NonNullable<CollectionConfig['access']> => ({
  create: asCreateAccess(row.create),
  read: asAccess(row.read),
  readVersions: () => false,
  update: asAccess(row.update),
  delete: asAccess(row.delete),
})

/** The access functions of a collection that is no record, from the policy table. */
export const supportingAccess = (collection: keyof typeof supportingPolicy): NonNullable<CollectionConfig['access']> =>
  rowAccess(supportingPolicy[collection])
