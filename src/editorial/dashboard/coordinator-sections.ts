import { z } from 'zod'
import { toIsoSeconds } from '../../platform/sql-timestamps'
import { sessionQuery } from '../../platform/session'
import { locales } from '../../languages/languages'
import type { AnyGovernedKind } from '../../model/record'
import { newestTitleOf, Title, titleIn } from '../search/titles'
import { listRecords, most, someOf, type DashboardRequest, type Listed, type Some } from './list-records'

const waitingLongest = 'coalesce(s.submitted_at, s.changed_at), s.kind, s.id'

/** Records that need approval, those waiting longest first. */
export const toReview = (request: DashboardRequest): Promise<Some<Listed>> =>
  listRecords(request, { operation: 'review', where: () => `s.work = 'in_review'`, order: waitingLongest })

/** Approved records that are not published yet. */
export const toPublish = (request: DashboardRequest): Promise<Some<Listed>> =>
  listRecords(request, { operation: 'publish', where: () => `s.work = 'approved'`, order: waitingLongest })

/** These kinds have few records: `offset 0` makes PostgreSQL find them by kind before it sorts. */
const arranged = (kinds: readonly AnyGovernedKind[]) => {
  const listed = kinds.flatMap(({ slug, dashboard }) => (dashboard === 'coordinator' ? [`'${slug}'`] : []))
  return `(select * from editorial.state
  where kind in (${listed.join(', ')}) and work <> 'clean' and live <> 'withdrawn' offset 0) s`
}

/** Pages in preparation that are not public yet; their problems are requested separately. */
export const beingArranged = (request: DashboardRequest): Promise<Some<Listed>> =>
  listRecords(request, {
    operation: 'readPrivate',
    from: arranged(request.context.kinds),
    where: () => 'true',
    order: 's.changed_at desc, s.kind, s.id',
    limit: 20,
  })

const Releases = z.array(z.object({ number: z.coerce.number(), at: z.string() }))

/** Records changed since the newest release and not public yet. */
export const changedSince = async (request: DashboardRequest) => {
  const [release] = Releases.parse(
    await sessionQuery(
      request.req,
      `select number, ${toIsoSeconds('published_at')} as at from delivery.releases where kind <> 'refresh' order by number desc limit 1`,
    ),
  )
  const some = await listRecords(request, {
    operation: 'readPrivate',
    where: (bind) =>
      `s.work <> 'clean' and s.changed_at > coalesce((select published_at from delivery.releases where number = ${bind(release?.number ?? null)}::bigint), '-infinity')`,
    order: 's.changed_at desc, s.kind, s.id',
  })
  return { release: release ?? null, ...some }
}

const Uses = z.array(
  z.object({
    kind: z.string(),
    id: z.string(),
    slug: z.string(),
    title: z.string(),
    since: z.string(),
    ofKind: z.string(),
    ofId: z.string(),
    ofTitle: Title.nullable(),
    /** of a file */
    ofName: z.string().nullable(),
  }),
)

/** The number of recently published records of others that are searched. */
const lately = 400

const published = (whose: string) =>
  `(select kind, id, published_at from editorial.state where live = 'published' and ${whose} order by published_at desc limit ${lately})`

/** Public uses of these institutions' records and files by others, newest first. */
export const usedByOthers = async ({ req, context }: DashboardRequest, institutions: readonly string[]) => {
  const rows = Uses.parse(
    await sessionQuery(
      req,
      `with shown as (${published('owner is null')} union all ${published('owner is not null and owner <> all($1::uuid[])')})
       select f.kind, f.id, v.slug, v.title, ${toIsoSeconds('f.published_at')} as since, s.kind as "ofKind", s.id as "ofId",
         ${newestTitleOf('s')} as "ofTitle",
         s.name as "ofName"
       from shown f join delivery.views v on v.kind = f.kind and v.id = f.id and v.locale = $3
         cross join lateral (select distinct m.to_kind, m.to_id from delivery.mentions m where m.from_kind = f.kind and m.from_id = f.id) m
         cross join lateral (
           select r.kind, r.id, null as name from editorial.state r
             where r.kind = m.to_kind and r.id = m.to_id and r.owner = any($1::uuid[]) and r.kind <> all($2::text[])
           union all
           select 'media', d.id::text, d.original_name from media d
             where d.id = case when m.to_kind = 'media' then m.to_id::uuid end and d.owner_id = any($1::uuid[])
         ) s
       where coalesce(v.visible_from <= now(), true)
       order by f.published_at desc, f.kind, f.id, s.kind, s.id limit ${most + 1}`,
      [
        institutions,
        context.kinds.flatMap(({ slug, ownedThrough }) => (ownedThrough === 'id' ? [slug] : [])),
        req.locale ?? locales[0],
      ],
    ),
  )
  return someOf(
    rows.map(({ ofKind, ofId, ofTitle, ofName, ...use }) => ({
      ...use,
      of: { kind: ofKind, id: ofId, title: ofTitle ? titleIn(ofTitle, req.locale ?? undefined) : ofName },
    })),
  )
}
