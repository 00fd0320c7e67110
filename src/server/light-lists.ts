import type { postgresAdapter } from '@payloadcms/db-postgres'
import type { FindArgs, QueryDraftsArgs, TypeWithID } from 'payload'

type Adapter = ReturnType<ReturnType<typeof postgresAdapter>['init']>

/** Pages from which on it matters what the pages before cost. */
const near = 3

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Whether a condition holds a question of ours to the database (src/editorial/reading/standing-filters.ts), which no index answers alone. */
const asksTheDatabase = (where: unknown): boolean =>
  isObject(where) && ('getSQL' in where || Object.values(where).some((part: unknown) => asksTheDatabase(part)))

interface Asked {
  where?: unknown
  page?: number
  limit?: number
  pagination?: boolean
}

const isCostly = ({ where, page = 1, limit = 0, pagination }: Asked): boolean =>
  limit > 0 && limit <= 1000 && pagination !== false && (page > near || asksTheDatabase(where))

const inOrder = <T>(ids: readonly unknown[], docs: readonly T[]): T[] => {
  const found = new Map(docs.map((doc) => [isObject(doc) && 'id' in doc ? doc.id : undefined, doc]))
  return ids.flatMap((id) => found.get(id) ?? [])
}

/**
 * Payload puts everything together that hangs on a record, for all records that a condition finds, and only then takes the
 * page that was asked for. Where that may be many, here the page is found first, and what hangs on its records after it.
 */
export const withLightLists = (adapter: Adapter): Adapter => {
  const { find, queryDrafts } = adapter
  const payloads = { find, queryDrafts }
  // called as its own methods, which find everything else in the adapter itself
  Object.setPrototypeOf(payloads, adapter)
  adapter.queryDrafts = async <T = TypeWithID>(args: QueryDraftsArgs) => {
    if (!isCostly(args)) return payloads.queryDrafts<T>(args)
    const { docs, ...page } = await payloads.queryDrafts({ ...args, select: { parent: true } })
    const ids = docs.map(({ id }) => id)
    const where = { parent: { in: ids } }
    const whole = await payloads.queryDrafts<T>({ ...args, where, page: 1, limit: ids.length, pagination: false })
    return { ...page, docs: ids.length > 0 ? inOrder(ids, whole.docs) : [] }
  }
  adapter.find = async <T = TypeWithID>(args: FindArgs) => {
    if (!isCostly(args)) return payloads.find<T>(args)
    const { docs, ...page } = await payloads.find({ ...args, select: { id: true } })
    const ids = docs.map(({ id }) => id)
    const where = { id: { in: ids } }
    const whole = await payloads.find<T>({ ...args, where, page: 1, limit: ids.length, pagination: false })
    return { ...page, docs: ids.length > 0 ? inOrder(ids, whole.docs) : [] }
  }
  return adapter
}
