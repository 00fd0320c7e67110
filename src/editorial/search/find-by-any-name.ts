import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { z } from 'zod'
import type { AnyGovernedKind } from '../../model/record'
import { sessionQuery } from '../../platform/session'
import { actorOf } from '../../policy'
import { isWhere, translateConditions } from '../http/where'
import { searchRecords } from './search'
import { valueIn } from '../../model/relations'

/** More than a selection shows. */
const most = 50

const Slugs = z.array(z.object({ slug: z.string() }))

/** The current and former slugs of records with such a name: Payload cannot query drafts by id. */
const slugsNamed = async (req: PayloadRequest, kind: string, q: string): Promise<string[]> => {
  const found = await searchRecords(req, { q, kinds: [kind], actor: await actorOf(req), limit: most })
  if (found.length === 0) return []
  const rows = await sessionQuery(req, 'select slug from editorial.slugs where kind = $1 and id = any($2::text[])', [
    kind,
    found.map(({ id }) => id),
  ])
  return Slugs.parse(rows).map(({ slug }) => slug)
}

/**
 * A selection searches by name: for logged-in users a `like` on the name field matches any name of a record in any
 * language and script, as far as they may read it.
 */
export const findByAnyName =
  ({ slug, nameField }: AnyGovernedKind): CollectionBeforeOperationHook =>
  async ({ args, operation, req }) => {
    const where = valueIn(args, 'where')
    if (!['read', 'count'].includes(operation) || !isWhere(where) || (await actorOf(req)).as !== 'user') return args
    const widened = await translateConditions(where, async (path, condition, own) => {
      const text = path === nameField && isWhere(condition) ? condition.like : undefined
      const slugs = typeof text === 'string' ? await slugsNamed(req, slug, text) : []
      return slugs.length > 0 ? [{ or: [own, { slug: { in: slugs } }] }] : [own]
    })
    return { ...args, where: widened }
  }
