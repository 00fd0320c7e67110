import type { Endpoint } from 'payload'
import { z } from 'zod'
import { toIsoMicroseconds } from '../../platform/sql-timestamps'
import { respondJson } from '../../platform/respond-json'
import { ApiError } from '../../model/problems'
import { sessionQuery } from '../../platform/session'
import { actorOf, deskPolicy, auditReaders, personOf } from '../../policy'
import { parseQuery, wholeNumber } from '../http/parse-query'
import { openApiOperation } from '../http/openapi-operation'

const ReleasesQuery = z.strictObject({
  before: wholeNumber(Number.MAX_SAFE_INTEGER).default(Number.MAX_SAFE_INTEGER),
  limit: wholeNumber(200).pipe(z.int().min(1)).default(50),
})

const Rows = z.array(
  z.object({
    number: z.coerce.number(),
    kind: z.string(),
    at: z.string(),
    count: z.number(),
    actor: z.string().nullable(),
    id: z.string().nullable(),
    name: z.string().nullable(),
  }),
)

/**
 * `GET /api/releases?before=&limit=`: `{ docs: [{ number, kind, at, actor: { as, id, name }, count }] }`, newest first,
 * for holders of any role; the actor's name, role and institution only for readers of the whole history, and for
 * oneself; `actor` is null for releases without one, such as a redelivery.
 */
export const releasesEndpoint: Endpoint = {
  path: '/releases',
  method: 'get',
  ...openApiOperation({ summary: 'The releases, newest first', query: ReleasesQuery }),
  handler: async (req) => {
    const person = await personOf(req)
    const reader = await actorOf(req)
    if (deskPolicy.releases.where(reader) !== true)
      throw new ApiError('forbidden', 'This is for people of the exhibit.')
    const { before, limit } = parseQuery(req, ReleasesQuery, 'Releases are asked for with before and limit.')
    const rows = await sessionQuery(
      req,
      `select r.number, r.kind, r.count, ${toIsoMicroseconds('r.published_at')} as at,
         h.actor, h.actor_id as id, (select editorial.called(u.id, $3) from users u where u.id::text = h.actor_id) as name
       from delivery.releases r left join lateral (
         select actor, actor_id from editorial.history where release = r.number order by number limit 1) h on true
       where r.number < $1 order by r.number desc limit $2`,
      [before, limit, req.i18n.language],
    )
    const mayReadNames = auditReaders.where(reader) === true
    return respondJson(req, {
      docs: Rows.parse(rows).map(({ actor, id, name, ...release }) => ({
        ...release,
        actor: actor && { as: actor, ...((mayReadNames || id === String(person.id)) && { id, name }) },
      })),
    })
  },
}
