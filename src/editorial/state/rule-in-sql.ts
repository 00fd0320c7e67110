import type { Where } from 'payload'
import { z } from 'zod'

/** Adds a parameter to a statement and returns its placeholder, `$1`. */
export type Bind = (value: unknown) => string

/** The columns or expressions that the fields of a rule stand for. */
export interface Columns {
  owner: string
  /** null once the record has been public */
  proposer: string
  /** whether the text concerned is the published one */
  isPublished: string
}

export const binding = (): { values: unknown[]; bind: Bind } => {
  const values: unknown[] = []
  return { values, bind: (value) => `$${values.push(value)}` }
}

const Condition = z.union([
  z.strictObject({ owner: z.strictObject({ in: z.array(z.string()) }) }),
  z.strictObject({ owner: z.strictObject({ exists: z.literal(false) }) }),
  z.strictObject({ proposer: z.strictObject({ equals: z.string() }) }),
  z.strictObject({ _status: z.strictObject({ equals: z.enum(['draft', 'published']) }) }),
])

const sqlOfCondition = (condition: z.output<typeof Condition>, columns: Columns, bind: Bind): string => {
  if ('_status' in condition)
    return condition._status.equals === 'published' ? columns.isPublished : `not (${columns.isPublished})`
  if ('proposer' in condition) return `${columns.proposer} = ${bind(condition.proposer.equals)}::uuid`
  return 'in' in condition.owner
    ? `${columns.owner} = any(${bind(condition.owner.in)}::uuid[])`
    : `${columns.owner} is null`
}

/** A policy rule's decision for an actor as an SQL condition. Throws for fields that no record rule uses. */
export const ruleInSql = (decision: boolean | Where, columns: Columns, bind: Bind): string => {
  if (typeof decision === 'boolean') return String(decision)
  const { or, and, ...rest } = decision
  const parts = Object.entries(rest).map(([field, condition]) =>
    sqlOfCondition(Condition.parse({ [field]: condition }), columns, bind),
  )
  if (or) parts.push(or.map((one) => `(${ruleInSql(one, columns, bind)})`).join(' or ') || 'false')
  if (and) parts.push(...and.map((one) => ruleInSql(one, columns, bind)))
  return parts.length > 0 ? parts.map((part) => `(${part})`).join(' and ') : 'true'
}
