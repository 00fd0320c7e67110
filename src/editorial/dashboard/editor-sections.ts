import { z } from 'zod'
import { toIsoSeconds } from '../../platform/sql-timestamps'
import { sessionQuery } from '../../platform/session'
import { languagesOf } from '../../policy'
import { listRecords, someOf, type DashboardRequest, type Listed, type Some } from './list-records'

/** A person's drafts that were never submitted, newest first. */
export const myDrafts = (request: DashboardRequest): Promise<Some<Listed>> =>
  listRecords(request, {
    operation: 'readPrivate',
    where: (bind) => `s.changed_by = ${bind(request.person)}::uuid and s.work = 'draft'`,
    order: 's.changed_at desc, s.kind, s.id',
  })

const Comments = z.array(
  z.object({
    kind: z.string(),
    id: z.string(),
    comment: z.string().nullable(),
    by: z.string().nullable(),
    at: z.string(),
  }),
)

/** The reviewer's last comment on each. */
const reviewCommentsOn = async ({ req }: DashboardRequest, keys: readonly Listed[]) =>
  Comments.parse(
    await sessionQuery(
      req,
      `select k.kind, k.id, h.comment, ${toIsoSeconds('h.at')} as at, (select editorial.called(u.id, $3) from users u where u.id::text = h.actor_id) as by
       from unnest($1::text[], $2::text[]) k (kind, id) cross join lateral (
         select comment, at, actor_id from editorial.history where kind = k.kind and id = k.id and verb = 'request_changes'
         order by number desc limit 1) h`,
      [keys.map(({ kind }) => kind), keys.map(({ id }) => id), req.i18n.language],
    ),
  )

/** Records with requested changes that this person submitted or edited last, with the comment. */
export const changesRequested = async (request: DashboardRequest) => {
  const { docs, more } = await listRecords(request, {
    operation: 'readPrivate',
    where: (bind) => {
      const me = bind(request.person)
      return `s.work = 'changes_requested' and (s.changed_by = ${me}::uuid or ${me} = (
        select h.actor_id from editorial.history h where h.kind = s.kind and h.id = s.id and h.verb = 'submit'
        order by h.number desc limit 1))`
    },
    order: 's.changed_at, s.kind, s.id',
  })
  const comments = await reviewCommentsOn(request, docs)
  const commentOn = ({ kind, id }: Listed) => comments.find((one) => one.kind === kind && one.id === id)
  return {
    docs: docs.map((doc) => ({ ...doc, comment: commentOn(doc)?.comment ?? null, by: commentOn(doc)?.by ?? null })),
    more,
  }
}

const Counts = z.array(z.object({ id: z.string(), records: z.number() }))

/** The upper limit of the count. */
const mostCounted = 1000

/** The number of incomplete records of each institution; `more`: above the limit. */
export const gapsOfInstitutions = async ({ req }: DashboardRequest, institutions: readonly string[]) =>
  Counts.parse(
    await sessionQuery(
      req,
      `select o.id, (select count(*)::int from (
         select distinct g.kind, g.id from editorial.gaps g where g.owner = o.id::uuid order by g.kind, g.id limit ${mostCounted + 1}) lacking) as records
       from unnest($1::text[]) o (id)`,
      [institutions],
    ),
  ).map(({ id, records }) => ({
    institution: id,
    records: Math.min(records, mostCounted),
    more: records > mostCounted,
  }))

/** The number of recent changes searched for missing translations. */
const lately = 2000

/** Recently changed records without a name in one of the translator's languages. */
export const untranslated = async (request: DashboardRequest) => {
  const languages = languagesOf(request.actor)
  if (languages.length === 0) return { languages, ...someOf<Listed>([]) }
  const some = await listRecords(request, {
    operation: 'translate',
    from: `(select * from editorial.state where live <> 'withdrawn' order by changed_at desc limit ${lately}) s`,
    where: (bind) => `exists (select from editorial.search n, unnest(${bind(languages)}::text[]) l (code)
      where (n.kind, n.id, n.text) = (s.kind, s.id, 'newest') and coalesce(n.title ->> l.code, '') = '')`,
    order: 's.changed_at desc, s.kind, s.id',
  })
  return { languages, ...some }
}
