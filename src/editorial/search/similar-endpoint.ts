import type { Endpoint } from 'payload'
import { z } from 'zod'
import { respondJson } from '../../platform/respond-json'
import { ApiError } from '../../model/problems'
import { actorOf, deskPolicy, personOf } from '../../policy'
import { parseQuery } from '../http/parse-query'
import { titleIn } from './titles'
import { similarRecords } from './similar'
import { openApiOperation } from '../http/openapi-operation'

const SimilarQuery = z.strictObject({
  name: z.string().max(200, 'Expected at most 200 characters.'),
  /** the record that is being edited */
  not: z.string().max(100).optional(),
})

const most = 5

/**
 * `GET /api/{kind}/similar?name=&not=`: `{ docs: [{ kind, id, title, matched, live, work, nearness }] }`, existing
 * records with a similar name in any script; most similar first, at most five, by the kind's read rule.
 */
export const similarEndpoint = (kind: string): Endpoint => ({
  path: '/similar',
  method: 'get',
  ...openApiOperation({ summary: 'What may be there already under another spelling', query: SimilarQuery }),
  handler: async (req) => {
    await personOf(req)
    const actor = await actorOf(req)
    if (deskPolicy.search.where(actor) !== true) throw new ApiError('forbidden', 'This is for people of the exhibit.')
    const { name, not } = parseQuery(req, SimilarQuery, 'It is asked for with name, and perhaps not.')
    const found = await similarRecords(req, { name, kind, actor, limit: most + 1 })
    const docs = found.filter(({ id }) => id !== not).slice(0, most)
    return respondJson(req, {
      docs: docs.map(({ title, ...rest }) => ({ ...rest, title: titleIn(title, req.locale) })),
    })
  },
})
