import type { Endpoint } from 'payload'
import { z } from 'zod'
import { toIsoSeconds } from '../../platform/sql-timestamps'
import { respondJson } from '../../platform/respond-json'
import { sessionQuery } from '../../platform/session'
import { actorOf, personOf, ruleFor } from '../../policy'
import { parseQuery, wholeNumber } from '../http/parse-query'
import { Title, titleIn } from '../search/titles'
import { ownershipOf, statesOfAll } from '../state/state'
import { formatNotification } from './texts'
import { assertKnownParameters } from '../http/parse-body'
import { openApiOperation } from '../http/openapi-operation'

const NotificationsQuery = z.strictObject({
  unseen: z.enum(['true', 'false']).default('false'),
  before: wholeNumber(Number.MAX_SAFE_INTEGER).default(Number.MAX_SAFE_INTEGER),
  limit: wholeNumber(100).pipe(z.int().min(1)).default(30),
})

const Rows = z.array(
  z.object({
    number: z.coerce.number(),
    verb: z.string(),
    kind: z.string(),
    id: z.string(),
    title: Title.nullable(),
    by: z.string().nullable(),
    comment: z.string().nullable(),
    at: z.string(),
    seen: z.boolean(),
  }),
)

/**
 * `GET /api/notices?unseen=&before=&limit=`: `{ docs: [{ number, verb, kind, id, title, said, by, comment, at, seen }],
 * unseen }`, a person's notifications, newest first; `title` only of records they still prepare; `said`: a sentence in
 * their language; `unseen` counts all. The request's language becomes the person's e-mail language.
 */
export const notificationsEndpoint: Endpoint = {
  path: '/notices',
  method: 'get',
  ...openApiOperation({ summary: 'What a person was told', query: NotificationsQuery }),
  handler: async (req) => {
    const person = String((await personOf(req)).id)
    const { unseen, before, limit } = parseQuery(
      req,
      NotificationsQuery,
      'Notices are asked for with unseen, before and limit.',
    )
    await sessionQuery(
      req,
      `insert into editorial.readers as r (person, language) values ($1::uuid, $2)
       on conflict (person) do update set language = excluded.language where r.language <> excluded.language`,
      [person, req.i18n.language],
    )
    const rows = Rows.parse(
      await sessionQuery(
        req,
        `select n.number, n.verb, n.kind, n.id, n.comment, n.seen_at is not null as seen,
           ${toIsoSeconds('n.at')} as at,
           editorial.called(n.by, $5) as by,
           (select t.title from editorial.search t where (t.kind, t.id, t.text) = (n.kind, n.id, 'newest')) as title
         from editorial.notices n where n.person = $1::uuid and n.number < $2 and (not $3::boolean or n.seen_at is null)
         order by n.number desc limit $4`,
        [person, before, unseen === 'true', limit, req.i18n.language],
      ),
    )
    const states = await statesOfAll(req, rows)
    const actor = await actorOf(req)
    const mayRead = ({ kind, id }: { kind: string; id: string }) => {
      const state = states.find((one) => one.kind === kind && one.id === id)
      return state !== undefined && ruleFor(kind, 'readVersions').allows(actor, ownershipOf(state))
    }
    const [count] = await sessionQuery(
      req,
      'select count(*)::int as unseen from editorial.notices where person = $1::uuid and seen_at is null',
      [person],
    )
    return respondJson(req, {
      docs: rows.map(({ title, ...rest }) => {
        const known = title && mayRead(rest) ? title : null
        const text = formatNotification(rest, known && titleIn(known, req.i18n.language), req.i18n.language)
        return { ...rest, title: known && titleIn(known, req.locale), said: text }
      }),
      unseen: count?.unseen,
    })
  },
}

/** `POST /api/notices/seen`: marks all notifications as seen. */
export const seenEndpoint: Endpoint = {
  path: '/notices/seen',
  method: 'post',
  ...openApiOperation({ summary: 'All that a person was told so far is seen' }),
  handler: async (req) => {
    const person = String((await personOf(req)).id)
    assertKnownParameters(req)
    await sessionQuery(
      req,
      'update editorial.notices set seen_at = now() where person = $1::uuid and seen_at is null',
      [person],
    )
    return respondJson(req, { unseen: 0 })
  },
}
