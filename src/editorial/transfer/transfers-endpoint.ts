import type { Endpoint } from 'payload'
import { z } from 'zod'
import { toIsoSeconds } from '../../platform/sql-timestamps'
import { ApiError } from '../../model/problems'
import { sessionQuery } from '../../platform/session'
import type { Session } from '../../platform/transaction'
import { absencesOf } from '../../accounts'
import { isCoordinator, deskPolicy, institutionsWithApprover, type Actor } from '../../policy'
import { whyNotInPlace } from '../workflow/authorization'
import { binding, ruleInSql } from '../state/rule-in-sql'
import { newestTitleOf, Title, titleIn } from '../search/titles'
import { transfers } from '../../contract/transfers'
import { pageOf } from '../http/page-of'
import { handle } from '../http/handle'

const Rows = z.array(
  z.object({
    number: z.coerce.number(),
    kind: z.string(),
    id: z.string(),
    title: Title.nullable(),
    from: z.string(),
    to: z.string(),
    note: z.string().nullable(),
    at: z.string(),
    by: z.string().nullable(),
    revision: z.number(),
  }),
)

const offers = (
  language: string,
) => `select t.number, t.kind, t.id, s.head_revision as revision, t.from_owner::text as "from", t.to_owner::text as "to", t.note,
  ${toIsoSeconds('t.asked_at')} as at, editorial.called(t.asked_by, ${language}) as by,
  ${newestTitleOf('t')} as title
  from editorial.transfers t join editorial.state s on (s.kind, s.id) = (t.kind, t.id) where t.settled_at is null`

interface Sides {
  number: number
  from: string
  to: string
}

/** The numbers of offers that a coordinator accepts in place of a missing steward, with a reason. */
const inPlace = async (session: Session, rows: readonly Sides[], actor: Actor): Promise<Set<number>> => {
  if (!isCoordinator.allows(actor, { owner: null, proposer: null, live: false })) return new Set()
  const sides = [...new Set(rows.flatMap(({ from, to }) => [from, to]))]
  const withApprover = await institutionsWithApprover(session, sides)
  const withoutApprover = sides.filter((id) => !withApprover.has(id))
  const absences = await absencesOf(session, withoutApprover)
  const mayActInPlace = ({ from, to }: Sides) => {
    // same order as at the decision: the previous owner's missing approval first
    const one = [from, to].find((id) => withoutApprover.includes(id))
    const absence = one === undefined ? null : (absences.get(one) ?? null)
    return one !== undefined && whyNotInPlace({ hasApprover: false, absence, hasReason: true }, actor) === null
  }
  return new Set(rows.filter(mayActInPlace).map(({ number }) => number))
}

/**
 * `GET /api/transfers?after=&limit=`: `{ docs: [{ number, kind, id, revision, title, from, to, note, at, by, inPlace
 * }], next }`, the records offered to or by an institution that need its decision, for its stewards. The offer is read
 * at `/api/{kind}/{id}/offer` and accepted with its `revision`. `inPlace`: the requester accepts it in place of a
 * missing steward, with a reason.
 */
export const transfersEndpoint: Endpoint = handle(transfers, async ({ req, actor, query }) => {
  const where = deskPolicy.transfers.where(actor)
  if (where === false) throw new ApiError('forbidden', 'This is for stewards and coordinators.')
  const { after, limit } = query('Offers are asked for with after and limit.')
  const { values, bind } = binding()
  const of = (owner: string) => ruleInSql(where, { owner, proposer: 'null', isPublished: 'false' }, bind)
  const rows = Rows.parse(
    await sessionQuery(
      req,
      `${offers(bind(req.i18n.language))} and t.number > ${bind(after)} and ((${of('t.from_owner')}) or (${of('t.to_owner')}))
         order by t.number limit ${bind(limit + 1)}`,
      values,
    ),
  )
  const { page, next } = pageOf(rows, limit)
  const theirs = await inPlace(req, page, actor)
  return {
    docs: page.map(({ title, ...rest }) => ({
      ...rest,
      title: title && titleIn(title, req.locale),
      inPlace: theirs.has(rest.number),
    })),
    next,
  }
})
