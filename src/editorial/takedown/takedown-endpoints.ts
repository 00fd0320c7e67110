import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { appendAuditEntries } from '../../audit'
import { inTransaction } from '../../platform/in-transaction'
import { toIsoSeconds } from '../../platform/sql-timestamps'
import { ApiError } from '../../model/problems'
import { sessionQuery } from '../../platform/session'
import { auditActorOf } from '../../accounts'
import { deskPolicy, type Actor } from '../../policy'
import { assertKnownParameters } from '../http/parse-body'
import { wholeNumber } from '../../contract/endpoint'
import { updateGapsOfMedium } from '../readiness/gaps'
import { binding, ruleInSql, type Bind } from '../state/rule-in-sql'
import type { EditorialContext } from '../state/editorial-context'
import { refresh } from '../releases/refresh'
import { waitForRelease } from '../releases/release'
import { closeTasks } from '../workflow/tasks'
import { publicUsersOf } from '../state/media-state'
import { liftOne } from './takedown'
import { liftTakedown, takedowns } from '../../contract/takedowns'
import { pageOf } from '../http/page-of'
import { handle } from '../http/handle'

const Rows = z.array(
  z.object({
    number: z.coerce.number(),
    medium: z.string().nullable(),
    name: z.string().nullable(),
    kind: z.string(),
    id: z.string(),
    reason: z.string(),
    erased: z.boolean(),
    takenAt: z.string(),
  }),
)

/** The takedowns an actor may lift: stewards their own institution's, an admin those of erased files. */
const liftable = (actor: Actor, bind: Bind): string => {
  const columns = { owner: 'coalesce(m.owner_id, t.owner)', proposer: 'null', isPublished: 'false' }
  const theirs = ruleInSql(deskPolicy.liftTakenBack.where(actor), columns, bind)
  const erased = ruleInSql(deskPolicy.liftErased.where(actor), columns, bind)
  return `t.lifted_at is null and case when t.erased then (${erased}) else (${theirs}) end`
}

const listed = `select t.number, t.medium::text as medium, m.original_name as name, t.kind, t.id, t.reason, t.erased, ${toIsoSeconds('t.taken_at')} as "takenAt"
  from editorial.taken_back t left join media m on m.id = t.medium`

/**
 * A takedown of this medium, or of one of the same owner with its bytes; other owners of the bytes are not revealed.
 */
const coversMedium = (medium: string): string => `(t.medium = ${medium}::uuid or t.number in (
  select x.number from editorial.taken_media x join media o on o.id = x.medium
  where x.medium = ${medium}::uuid and (t.erased or o.owner_id is not distinct from t.owner)))`

/**
 * `GET /api/taken-back?medium=&after=&limit=`: `{ docs: [{ number, medium, name, kind, id, reason, erased, takenAt }],
 * next }`: the takedowns that the requester may lift; `medium`: those that apply to it.
 */
export const takedownsEndpoint: Endpoint = handle(takedowns, async ({ req, actor, query }) => {
  const { medium, after, limit } = query('These are asked for with medium, after and limit.')
  const { values, bind } = binding()
  const may = liftable(actor, bind)
  const of = medium ? coversMedium(bind(medium)) : 'true'
  const rows = Rows.parse(
    await sessionQuery(
      req,
      `${listed} where ${may} and t.number > ${bind(after)} and ${of} order by t.number limit ${bind(limit + 1)}`,
      values,
    ),
  )
  const { page: docs, next } = pageOf(rows, limit)
  return { docs, next }
})

const mine = async (req: PayloadRequest, number: number, actor: Actor) => {
  const { values, bind } = binding()
  const may = liftable(actor, bind)
  const rows = await sessionQuery(req, `${listed} where ${may} and t.number = ${bind(number)} for update of t`, values)
  const [row] = Rows.parse(rows)
  if (!row) throw new ApiError('not_found', 'There is no such file on the list, or somebody else may lift it.')
  return row
}

/**
 * `POST /api/taken-back/{number}/lift`: `{ reason }`: other owners of the bytes may show them again, and do where their
 * record stayed public. The file itself returns with a publication by its owner.
 */
export const liftTakedownEndpoint = (context: EditorialContext): Endpoint =>
  handle(liftTakedown, async ({ req, actor, body }) => {
    assertKnownParameters(req)
    const parsed = wholeNumber(Number.MAX_SAFE_INTEGER).safeParse(String(req.routeParams?.number))
    if (!parsed.success) throw new ApiError('not_found', 'There is no such file on the list.')
    const { reason } = await body()
    return inTransaction(
      req,
      async () => {
        await waitForRelease(req)
        const { number, kind, id } = await mine(req, parsed.data, actor)
        const others = await liftOne(req, number, actor)
        await refresh(context, await publicUsersOf(req, others), req, actor)
        for (const medium of others) await updateGapsOfMedium(req, context, medium)
        await closeTasks(req)
        await appendAuditEntries(req, [
          { who: auditActorOf(actor), what: 'lift_taken_back', about: { kind, id }, reason },
        ])
        return { number, lifted: true as const }
      },
      context.onRelease,
    )
  })
