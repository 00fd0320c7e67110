import type { CollectionBeforeOperationHook, PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import type { AnyRecordKind } from '../kernel/record'
import { sessionQuery } from '../kernel/session'
import { actorOf } from '../membership'
import { searchRecords } from './search'

const isWhere = (value: unknown): value is Where => typeof value === 'object' && value !== null && !Array.isArray(value)

/** More than a list of choices shows. */
const most = 50

const Slugs = z.array(z.object({ slug: z.string() }))

/** The addresses of the records that have such a name: of drafts Payload cannot be asked by id. */
const slugsNamed = async (req: PayloadRequest, kind: string, q: string): Promise<string[]> => {
  const found = await searchRecords(req, { q, kinds: [kind], actor: await actorOf(req), limit: most })
  if (found.length === 0) return []
  const rows = await sessionQuery(
    req,
    'select slug from editorial.slugs where kind = $1 and current and id = any($2::text[])',
    [kind, found.map(({ id }) => id)],
  )
  return Slugs.parse(rows).map(({ slug }) => slug)
}

type Find = (q: string) => Promise<string[]>

const widened = async (where: Where, nameField: string, find: Find): Promise<Where> => {
  const parts = Object.entries(where).map(async ([path, condition]): Promise<Where> => {
    if (/^(and|or)$/i.test(path)) {
      const inner = Object.values(condition).filter(isWhere)
      return { [path]: await Promise.all(inner.map((one) => widened(one, nameField, find))) }
    }
    const own: Where = { [path]: condition }
    const asked: unknown = Array.isArray(condition) ? undefined : condition.like
    if (path !== nameField || typeof asked !== 'string') return own
    const slugs = await find(asked)
    return slugs.length > 0 ? { or: [own, { slug: { in: slugs } }] } : own
  })
  const all = await Promise.all(parts)
  return all.length === 1 ? (all[0] ?? {}) : { and: all }
}

/**
 * Who chooses a record types some name of it: a question of people who have logged in for what its name is `like` is answered
 * by any of its names, in any language and script, as far as they may read them.
 */
export const findByAnyName =
  ({ slug, nameField }: AnyRecordKind): CollectionBeforeOperationHook =>
  async ({ args, operation, req }) => {
    const where: unknown = Reflect.get(args, 'where')
    if (!['read', 'count'].includes(operation) || !isWhere(where) || (await actorOf(req)).as !== 'user') return args
    return { ...args, where: await widened(where, nameField, (q) => slugsNamed(req, slug, q)) }
  }
