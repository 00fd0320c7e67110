import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { toIsoSeconds } from '../../platform/sql-timestamps'
import { sessionQuery } from '../../platform/session'
import type { Actor, Operation } from '../../policy'
import { binding, type Bind } from '../state/rule-in-sql'
import type { EditorialContext } from '../state/editorial-context'
import { whereOpenTo } from '../state/open-to'
import { newestTitleOf, Title, titleIn } from '../search/titles'
import { State } from '../state/state'

/** The maximum per section of a start page; the full list is a separate page. */
export const most = 8

/** The requester and the request's context. */
export interface DashboardRequest {
  req: PayloadRequest
  context: EditorialContext
  actor: Actor
  person: string
}

const Rows = z.array(
  z.object({
    kind: z.string(),
    id: z.string(),
    owner: z.string().nullable(),
    live: State.shape.live,
    work: State.shape.work,
    revision: z.number(),
    title: Title.nullable(),
    changedAt: z.string(),
    submittedAt: z.string().nullable(),
  }),
)

/** A record on a start page. Instants are ISO 8601, UTC, in seconds. */
export type Listed = Omit<z.output<typeof Rows>[number], 'title'> & { title: string | null }

/** The first few, and whether there are more. */
export interface Some<T> {
  docs: T[]
  more: boolean
}

export const someOf = <T>(rows: readonly T[], limit = most): Some<T> => ({
  docs: rows.slice(0, limit),
  more: rows.length > limit,
})

const columns = `s.kind, s.id, s.owner::text as owner, s.live, s.work, s.head_revision as revision,
  ${newestTitleOf('s')} as title,
  ${toIsoSeconds('s.changed_at')} as "changedAt", ${toIsoSeconds('s.submitted_at')} as "submittedAt"`

/**
 * The first records `s` of an order that the requester may apply an operation to; one statement that stops when it has
 * enough.
 */
export const listRecords = async (
  { req, context, actor }: DashboardRequest,
  {
    operation,
    where,
    order,
    from = 'editorial.state s',
    limit = most,
  }: { operation: Operation; where: (bind: Bind) => string; order: string; from?: string; limit?: number },
): Promise<Some<Listed>> => {
  const { values, bind } = binding()
  const condition = where(bind)
  const rows = await sessionQuery(
    req,
    `select ${columns} from ${from} where (${condition}) and ${whereOpenTo(context, operation, actor, bind)}
     order by ${order} limit ${limit + 1}`,
    values,
  )
  return someOf(
    Rows.parse(rows).map((row) => ({ ...row, title: row.title && titleIn(row.title, req.locale ?? undefined) })),
    limit,
  )
}
