import type { Endpoint } from 'payload'
import { z } from 'zod'
import { toIsoMicroseconds } from '../../platform/sql-timestamps'
import { ApiError } from '../../model/problems'
import { sessionQuery } from '../../platform/session'
import { deskPolicy, auditReaders } from '../../policy'
import { releases } from '../../contract/releases'
import { pageOf } from '../http/page-of'
import { handle } from '../http/handle'

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
 * `GET /api/releases?before=&limit=`: `{ docs: [{ number, kind, at, actor: { as, id, name }, count }], next }`, newest first,
 * for holders of any role; the actor's name, role and institution only for readers of the whole history, and for
 * oneself; `actor` is null for releases without one, such as a redelivery. `next`: the `before` of
 * the next page, or null.
 */
export const releasesEndpoint: Endpoint = handle(releases, async ({ req, person, actor: reader, query }) => {
  if (deskPolicy.releases.where(reader) !== true) throw new ApiError('forbidden', 'This is for people of the exhibit.')
  const { before, limit } = query('Releases are asked for with before and limit.')
  const rows = Rows.parse(
    await sessionQuery(
      req,
      `select r.number, r.kind, r.count, ${toIsoMicroseconds('r.published_at')} as at,
         h.actor, h.actor_id as id, (select editorial.called(u.id, $3) from users u where u.id::text = h.actor_id) as name
       from delivery.releases r left join lateral (
         select actor, actor_id from editorial.history where release = r.number order by number limit 1) h on true
       where r.number < $1 order by r.number desc limit $2`,
      [before, limit + 1, req.i18n.language],
    ),
  )
  const { page, next } = pageOf(rows, limit)
  const mayReadNames = auditReaders.where(reader) === true
  return {
    docs: page.map(({ actor, id, name, ...release }) => ({
      ...release,
      actor: actor === null ? null : { as: actor, ...((mayReadNames || id === String(person.id)) && { id, name }) },
    })),
    next,
  }
})
