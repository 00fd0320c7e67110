import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { readHistoryBack, type HistoryEntry } from '../../audit'
import { sessionQuery } from '../../platform/session'
import { tableOf } from '../../platform/tables'
import type { AnyGovernedKind } from '../../model/record'
import { pageOf } from '../http/page-of'
import { loadStateFor } from '../http/load-state'
import { readableSince } from './readable-since'
import { isOfItsOwner } from '../state/owner-versions'
import { timeline } from '../../contract/history'
import { addressOf, handleRecord } from '../http/handle'

const Rows = z.array(
  z.object({ number: z.coerce.number(), name: z.string().nullable(), version: z.string().nullable() }),
)

/** An entry about a text is appended after its version is saved, in the same transaction. */
const describeEntries = async (
  req: PayloadRequest,
  kind: AnyGovernedKind,
  id: string,
  entries: readonly HistoryEntry[],
) => {
  const versions = `_${tableOf(kind.slug)}_v`
  const own = kind.global ? '$4::text is not null' : `parent_id = $4::uuid and ${isOfItsOwner(kind)}`
  const rows = Rows.parse(
    await sessionQuery(
      req,
      `select d.number, editorial.called(u.id, $5) as name, v.id::text as version
       from unnest($1::bigint[], $2::timestamptz[], $3::text[]) d(number, at, who)
       left join users u on u.id::text = d.who
       left join lateral (select id from ${versions} where ${own} and created_at <= d.at
         order by created_at desc limit 1) v on true`,
      [
        entries.map(({ number }) => number),
        entries.map(({ at }) => at),
        entries.map(({ who }) => who.id),
        id,
        req.i18n.language,
      ],
    ),
  )
  return entries.map(({ number, at, who, what, comment, reason, release, revision }) => {
    const row = rows.find((one) => one.number === number)
    const entry = { number, at, who: { as: who.as, name: row?.name ?? null }, what, comment, reason, release, revision }
    return { ...entry, version: row?.version ?? null }
  })
}

/**
 * `GET /api/{kind}/{id}/timeline?before=&limit=`: `{ entries: [{ number, at, who: { as, name }, what, comment, reason,
 * release, revision, version }], next }`, a record's history, newest first, for colleagues: the person's name, role and
 * institution, and the version saved. `next` is the `before` of the next page, or null. For those who prepare the
 * record.
 */
export const timelineEndpoint = (kind: AnyGovernedKind): Endpoint =>
  handleRecord(timeline, addressOf(kind), async ({ req, id, actor, query }) => {
    const { slug } = kind
    await loadStateFor(req, slug, id, 'readPrivate')
    const { before, limit } = query('A timeline is asked for with before and limit.')
    const since = await readableSince(req, actor, slug, id)
    const entries = await readHistoryBack(req, { kind: slug, id, since, before, limit: limit + 1 })
    const { page, next } = pageOf(entries, limit)
    return {
      entries: await describeEntries(req, kind, id, page),
      next,
    }
  })
