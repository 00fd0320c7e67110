import type { Endpoint } from 'payload'
import { z } from 'zod'
import { toIsoSeconds } from '../../platform/sql-timestamps'
import { sessionQuery } from '../../platform/session'
import { ruleFor } from '../../policy'
import { newestTitleOf, Title, titleIn } from '../search/titles'
import { ownershipOf, statesOfAll } from '../state/state'
import { formatNotification } from './texts'
import { assertKnownParameters } from '../http/parse-body'
import { markNotificationsSeen, notifications } from '../../contract/notifications'
import { pageOf } from '../http/page-of'
import { handle } from '../http/handle'

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

const Counts = z.tuple([z.object({ unseen: z.number() })])

/**
 * `GET /api/notices?unseen=&before=&limit=`: `{ docs: [{ number, verb, kind, id, title, said, by, comment, at, seen }],
 * next, unseen, total }`, a person's notifications, newest first; `title` only of records they still prepare; `said`: a sentence in
 * their language; `unseen` counts all, and with `unseen=true` so does `total`. The request's language becomes the person's e-mail language. `next`: the `before`
 * of the next page, or null.
 */
export const notificationsEndpoint: Endpoint = handle(notifications, async ({ req, person: { id }, actor, query }) => {
  const person = String(id)
  const { unseen, before, limit } = query('Notices are asked for with unseen, before and limit.')
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
           ${newestTitleOf('n')} as title
         from editorial.notices n where n.person = $1::uuid and n.number < $2 and (not $3::boolean or n.seen_at is null)
         order by n.number desc limit $4`,
      [person, before, unseen === 'true', limit + 1, req.i18n.language],
    ),
  )
  const { page, next } = pageOf(rows, limit)
  const states = await statesOfAll(req, page)
  const mayRead = ({ kind, id }: { kind: string; id: string }) => {
    const state = states.find((one) => one.kind === kind && one.id === id)
    return state !== undefined && ruleFor(kind, 'readVersions').allows(actor, ownershipOf(state))
  }
  const [count] = Counts.parse(
    await sessionQuery(
      req,
      'select count(*)::int as unseen from editorial.notices where person = $1::uuid and seen_at is null',
      [person],
    ),
  )
  return {
    docs: page.map(({ title, ...rest }) => {
      const known = title && mayRead(rest) ? title : null
      const text = formatNotification(rest, known && titleIn(known, req.i18n.language), req.i18n.language)
      return { ...rest, title: known && titleIn(known, req.locale), said: text }
    }),
    next,
    unseen: count.unseen,
    ...(unseen === 'true' && { total: count.unseen }),
  }
})

/** `POST /api/notices/seen`: marks all notifications as seen. */
export const seenEndpoint: Endpoint = handle(markNotificationsSeen, async ({ req, person }) => {
  assertKnownParameters(req)
  await sessionQuery(req, 'update editorial.notices set seen_at = now() where person = $1::uuid and seen_at is null', [
    String(person.id),
  ])
  return { unseen: 0 }
})
