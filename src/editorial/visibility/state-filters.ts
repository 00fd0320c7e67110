import type { CollectionBeforeOperationHook, Where } from 'payload'
import { ApiError } from '../../model/problems'
import { bind as inSql } from '../../platform/session'
import { tableOf } from '../../platform/tables'
import { actorOf, ruleFor, type Actor } from '../../policy'
import { refreshDueGaps } from '../readiness/gap-days'
import type { EditorialContext } from '../state/editorial-context'
import { isWhere, translateConditions } from '../http/where'
import { binding, ruleInSql, type Bind } from '../state/rule-in-sql'
import { valueIn } from '../../model/relations'

/** Filters on values outside Payload's tables. */
const stateFields = ['live', 'work', 'gaps'] as const
type StateField = (typeof stateFields)[number]
const isStateField = (path: string): path is StateField => stateFields.some((one) => one === path)

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const valuesIn = (value: unknown): string[] =>
  [value].flat().flatMap((one) => (typeof one === 'string' ? one.split(',').map((part) => part.trim()) : []))

const reject = (path: string, detail: string): never => {
  throw new ApiError('bad_request', 'Some parameters are not as expected.', [
    { pointer: `/where/${path}`, code: 'unknown_operator', detail },
  ])
}

const negative = new Set(['not_equals', 'not_in'])

/** The requester, the kind, and whether drafts are queried. */
interface FilterQuery {
  kind: string
  actor: Actor
  isDraft: boolean
}

/** The condition on a row `s` of editorial.state. */
const conditionOf = (path: StateField, operator: string, value: unknown, bind: Bind): string => {
  if (operator === 'exists' && path === 'gaps') {
    const some = 'exists (select from editorial.gaps g where g.kind = s.kind and g.id = s.id)'
    return String(value) === 'true' ? some : `not ${some}`
  }
  if (!['equals', 'not_equals', 'in', 'not_in'].includes(operator))
    reject(path, `Expected equals, not_equals, in or not_in${path === 'gaps' ? ', or exists' : ''}.`)
  const values = bind(valuesIn(value))
  const matches =
    path === 'gaps'
      ? `exists (select from editorial.gaps g where g.kind = s.kind and g.id = s.id and g.code = any(${values}::text[]))`
      : `s.${path} = any(${values}::text[])`
  return negative.has(operator) ? `not ${matches}` : matches
}

/**
 * Filters on the work state are limited to records the requester prepares; filters on `live` to those they may read.
 */
const amongTheirs = (kind: string, actor: Actor, bind: Bind): string =>
  ruleInSql(
    ruleFor(kind, 'readVersions').where(actor),
    {
      owner: 's.owner',
      proposer: 'case when s.first_published_at is null then s.proposer end',
      isPublished: 'false',
    },
    bind,
  )

/**
 * Payload passes a value of `equals` to the database unchanged: here the field itself, and a subquery of the records.
 * `is true` makes Postgres run the subquery once and look up each record in its result; it would join otherwise and
 * misestimate the rows. For drafts Payload converts an id to text, so another field is used.
 */
const recordsWhere = (query: FilterQuery, path: StateField, operator: string, value: unknown): Where => {
  const { kind, actor, isDraft } = query
  const { values, bind } = binding()
  const of = bind(kind)
  const condition = conditionOf(path, operator, value, bind)
  const theirs = path === 'live' ? 'true' : amongTheirs(kind, actor, bind)
  const meant = `select s.id from editorial.state s where s.kind = ${of} and ${condition} and (${theirs})`
  const table = isDraft ? `"_${tableOf(kind)}_v"` : `"${tableOf(kind)}"`
  const itself = (own: string, id: string) =>
    inSql(`${table}.${own} and (${table}.${id}::text in (${meant})) is true`, values)
  return isDraft ? { slug: { equals: itself('version_slug', 'parent_id') } } : { id: { equals: itself('id', 'id') } }
}

/**
 * Lets logged-in users filter records by `live`, `work` and `gaps` (`exists`, or codes), also combined with other
 * conditions. For everybody else these fields do not exist.
 */
export const filterByState =
  (context: EditorialContext, kind: string): CollectionBeforeOperationHook =>
  async ({ args, operation, req }) => {
    const where = valueIn(args, 'where')
    if (!['read', 'count'].includes(operation) || !isWhere(where) || !req.user) return args
    const actor = await actorOf(req)
    if (actor.as !== 'user') return args
    if (JSON.stringify(where).includes('"gaps"')) await refreshDueGaps(context, req)
    const query = { kind, actor, isDraft: valueIn(args, 'draft') === true }
    const translated = await translateConditions(where, (path, condition, own) =>
      isStateField(path) && isObject(condition)
        ? Object.entries(condition).map(([operator, value]) => recordsWhere(query, path, operator, value))
        : [own],
    )
    return { ...args, where: translated }
  }
