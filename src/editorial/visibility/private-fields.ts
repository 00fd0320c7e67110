import type { Field, FieldAccess, Where } from 'payload'
import { idIn } from '../../model/relations'
import { actorOf, type Rule } from '../../policy'

/** Whether a filter or a sort, which names no record, may ask for what is private: only if they may read it of all. */
const ofAll = (decision: boolean | Where): boolean => decision === true

/** What is private in a record is for whom the policy names, also where others read its drafts. */
const readersOnly =
  (rule: Rule, mayFilter: typeof ofAll): FieldAccess =>
  async ({ doc, req }) => {
    const ownership = { owner: idIn(doc, 'owner'), proposer: idIn(doc, 'proposer'), live: false }
    const actor = await actorOf(req)
    return doc ? rule.allows(actor, ownership) : mayFilter(rule.where(actor))
  }

/** Gives every field that its kind declares private the access that keeps it so. */
export const keepPrivate = (rule: Rule, fields: readonly Field[], mayFilter = ofAll): Field[] =>
  fields.map((field): Field => {
    const inner: Field =
      field.type === 'tabs'
        ? { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: keepPrivate(rule, tab.fields, mayFilter) })) }
        : field.type === 'blocks'
          ? {
              ...field,
              blocks: field.blocks.map((block) => ({ ...block, fields: keepPrivate(rule, block.fields, mayFilter) })),
            }
          : 'fields' in field && Array.isArray(field.fields)
            ? { ...field, fields: keepPrivate(rule, field.fields, mayFilter) }
            : field
    if (inner.custom?.visibility !== 'private') return inner
    return Object.assign({}, inner, { access: { read: readersOnly(rule, mayFilter) } })
  })
