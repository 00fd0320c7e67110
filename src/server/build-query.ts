import type { postgresAdapter } from '@payloadcms/db-postgres'
import { buildQuery as payloadsQuery } from '@payloadcms/drizzle'
import type { DatabaseAdapter } from 'payload'

export type Adapter = ReturnType<ReturnType<typeof postgresAdapter>['init']>

type Query = Parameters<typeof payloadsQuery>[0]

/** Payload types the id type as possibly unknown. */
const isConnected = (db: DatabaseAdapter): db is DatabaseAdapter & Query['adapter'] => db.idType !== undefined

/** Builds SQL conditions, joins and order from a Payload query. */
export const buildQuery = ({ payload: { db } }: Adapter, query: Omit<Query, 'adapter'>) => {
  if (!isConnected(db)) throw new Error('The database is not connected')
  return payloadsQuery({ ...query, adapter: db })
}
