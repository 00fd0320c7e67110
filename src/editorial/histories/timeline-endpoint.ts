import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { readHistoryBack, type ToldDeed } from '../../history'
import { answerJson } from '../../kernel/answer-json'
import { sessionQuery } from '../../kernel/session'
import { tableOf } from '../../kernel/tables'
import { readAsked, whole } from '../asked-parameters'
import type { AnyRecordKind } from '../../kernel/record'
import { idInAddress, stateFor } from '../asking'
import { theirSince } from './their-since'
import { isOfItsOwner } from '../versions-of-owners'
import { described } from '../describing/described'

const Asked = z.strictObject({
  before: whole(Number.MAX_SAFE_INTEGER).default(Number.MAX_SAFE_INTEGER),
  limit: whole(200).pipe(z.int().min(1)).default(30),
})

const Rows = z.array(
  z.object({ number: z.coerce.number(), name: z.string().nullable(), version: z.string().nullable() }),
)

const Told = z.object({
  entries: z.array(
    z.object({
      number: z.int(),
      at: z.string().describe('ISO 8601, UTC, microseconds'),
      who: z.object({ as: z.string(), name: z.string().nullable() }),
      what: z.string(),
      comment: z.string().nullable(),
      reason: z.string().nullable(),
      release: z.int().nullable(),
      revision: z.int().nullable(),
      version: z.string().nullable().describe('The text as it then stood'),
    }),
  ),
  next: z.int().nullable(),
})

/** Whatever changes a text is remembered after its version was made, in the same transaction. */
const tellDeeds = async (req: PayloadRequest, kind: AnyRecordKind, id: string, deeds: readonly ToldDeed[]) => {
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
        deeds.map(({ number }) => number),
        deeds.map(({ at }) => at),
        deeds.map(({ who }) => who.id),
        id,
        req.i18n.language,
      ],
    ),
  )
  return deeds.map(({ number, at, who, what, comment, reason, release, revision }) => {
    const row = rows.find((one) => one.number === number)
    const told = { number, at, who: { as: who.as, name: row?.name ?? null }, what, comment, reason, release, revision }
    return { ...told, version: row?.version ?? null }
  })
}

/**
 * `GET /api/{kind}/{id}/timeline?before=&limit=`: `{ entries: [{ number, at, who: { as, name }, what, comment, reason, release,
 * revision, version }], next }`, what was done to a record, newest first, as colleagues read it: who it was, by name, role and institution, and the text
 * as it then stood by the id of its version. `next` is the `before` to go on with, or null. For who prepares the record.
 */
export const timelineEndpoint = (kind: AnyRecordKind): Endpoint => ({
  path: `${kind.global ? '' : '/:id'}/timeline`,
  method: 'get',
  ...described({
    summary: 'What was done to a record, newest first, as colleagues read it',
    query: Asked,
    answer: Told,
  }),
  handler: async (req) => {
    const { slug } = kind
    const id = idInAddress(req, slug, kind.global ? 'global' : 'collection')
    const { actor } = await stateFor(req, slug, id, 'readPrivate')
    const { before, limit } = readAsked(req, Asked, 'A timeline is asked for with before and limit.')
    const since = await theirSince(req, actor, slug, id)
    const deeds = await readHistoryBack(req, { kind: slug, id, since, before, limit: limit + 1 })
    const shown = deeds.slice(0, limit)
    return answerJson(req, {
      entries: await tellDeeds(req, kind, id, shown),
      next: deeds.length > limit ? (shown.at(-1)?.number ?? null) : null,
    })
  },
})
