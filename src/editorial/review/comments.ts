import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { toIsoSeconds } from '../../platform/sql-timestamps'
import { ApiError } from '../../model/problems'
import { sessionQuery } from '../../platform/session'
import { auditActorOf } from '../../accounts'
import type { Actor } from '../../policy'
import { assertKnownParameters } from '../http/parse-body'
import { loadStateFor } from '../http/load-state'
import { readableSince } from '../activity/readable-since'
import { addComment, comments, resolveComment } from '../../contract/comments'
import { handleRecord } from '../http/handle'

const Rows = z.array(
  z.object({
    number: z.coerce.number(),
    pointer: z.string().nullable(),
    text: z.string(),
    author: z.string().nullable(),
    authorName: z.string().nullable(),
    at: z.string(),
    revision: z.number(),
    resolvedAt: z.string().nullable(),
  }),
)

const selected = `select c.number, c.pointer, c.text, c.author::text as author,
  editorial.called(c.author, $4) as "authorName", ${toIsoSeconds('c.at')} as at, c.revision,
  ${toIsoSeconds('c.resolved_at')} as "resolvedAt" from editorial.comments c`

/** Comments from before a transfer belong to the previous owner: only those since entry $3. */
const isTheirs = `c.kind = $1 and c.id = $2
  and c.at >= coalesce((select h.at from editorial.history h where h.number = $3), '-infinity')`

/** Colleagues see name, role and institution, not account ids. */
const read = async (req: PayloadRequest, actor: Actor, kind: string, id: string) =>
  Rows.parse(
    await sessionQuery(req, `${selected} where ${isTheirs} order by c.number limit 1000`, [
      kind,
      id,
      await readableSince(req, actor, kind, id),
      req.i18n.language,
    ]),
  ).map(({ author, authorName, ...rest }) => ({
    ...rest,
    author: authorName,
    isMine: author !== null && author === String(req.user?.id),
  }))

/**
 * Comments on a record or a field, for readers of its drafts: `GET` and `POST /api/{kind}/{id}/comments`, `{ text,
 * pointer? }`; `POST …/comments/{number}/resolve`.
 */
export const commentEndpoints = (slug: string, entityType: 'collection' | 'global'): Endpoint[] => {
  const address = { slug, entityType }
  return [
    handleRecord(comments, address, async ({ req, id, actor }) => {
      await loadStateFor(req, slug, id, 'readVersions')
      return { docs: await read(req, actor, slug, id) }
    }),
    handleRecord(addComment, address, async ({ req, id, actor, body }) => {
      const { state } = await loadStateFor(req, slug, id, 'readVersions')
      assertKnownParameters(req)
      const { text, pointer } = await body()
      // checks the owner again: a transfer may be running
      const rows = await sessionQuery(
        req,
        `insert into editorial.comments (kind, id, pointer, text, author, revision)
         select s.kind, s.id, $3, $4, $5::uuid, $6 from editorial.state s
         where s.kind = $1 and s.id = $2 and s.owner is not distinct from $7::uuid for share of s returning number`,
        [slug, id, pointer || null, text, auditActorOf(actor).id, state.headRevision, state.owner],
      )
      if (rows.length === 0) throw new ApiError('not_found', 'There is no such record.')
      return { docs: await read(req, actor, slug, id) }
    }),
    handleRecord(resolveComment, address, async ({ req, id, actor }) => {
      await loadStateFor(req, slug, id, 'readVersions')
      assertKnownParameters(req)
      const number = z.coerce.number().int().positive().safeParse(req.routeParams?.number)
      const rows = await sessionQuery(
        req,
        `update editorial.comments c set resolved_at = coalesce(c.resolved_at, now()), resolved_by = coalesce(c.resolved_by, $5::uuid)
         where ${isTheirs} and c.number = $4 returning c.number`,
        [slug, id, await readableSince(req, actor, slug, id), number.success ? number.data : 0, auditActorOf(actor).id],
      )
      if (rows.length === 0) throw new ApiError('not_found', 'There is no such comment on this record.')
      return { docs: await read(req, actor, slug, id) }
    }),
  ]
}
