import type { Endpoint } from 'payload'
import { z } from 'zod'
import { respondJson } from '../../platform/respond-json'
import { ApiError } from '../../model/problems'
import { actorOf, deskPolicy, personOf } from '../../policy'
import { parseQuery, wholeNumber } from '../http/parse-query'
import type { EditorialContext } from '../state/editorial-context'
import { searchRecords } from './search'
import { titleIn } from './titles'
import { openApiOperation } from '../http/openapi-operation'

const SearchQuery = z.strictObject({
  q: z.string().max(200, 'Expected at most 200 characters.'),
  kind: z.string().optional(),
  limit: wholeNumber(50).pipe(z.int().min(1)).default(10),
})

const kindsIn = ({ kinds }: EditorialContext, kindList: string | undefined): string[] => {
  const all = kinds.filter(({ global }) => !global).map(({ slug }) => slug)
  const requested = kindList?.split(',') ?? all
  const strange = requested.filter((slug) => !all.includes(slug))
  if (strange.length > 0)
    throw new ApiError('invalid', 'There is no such kind of record.', [
      { pointer: '/kind', code: 'unknown_kind', detail: `Expected some of: ${all.join(', ')}, with commas between.` },
    ])
  return requested
}

/**
 * `GET /api/desk/search?q=&kind=items,people&limit=`: `{ docs: [{ kind, id, title, matched, live, work }] }`, best
 * match first, for logged-in users, by each kind's read rule. `title` is in the requested language or another one;
 * `matched` is the matching name or number.
 */
export const searchEndpoint = (context: EditorialContext): Endpoint => ({
  path: '/desk/search',
  method: 'get',
  ...openApiOperation({ summary: 'Records of every kind by their names and numbers', query: SearchQuery }),
  handler: async (req) => {
    await personOf(req)
    const actor = await actorOf(req)
    if (deskPolicy.search.where(actor) !== true) throw new ApiError('forbidden', 'This is for people of the exhibit.')
    const { q, kind, limit } = parseQuery(req, SearchQuery, 'A search is asked for with q, and perhaps kind and limit.')
    const found = await searchRecords(req, { q, kinds: kindsIn(context, kind), actor, limit })
    return respondJson(req, {
      docs: found.map(({ title, ...rest }) => ({ ...rest, title: titleIn(title, req.locale) })),
    })
  },
})
