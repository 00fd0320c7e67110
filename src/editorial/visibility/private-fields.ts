import type { Field, FieldAccess, Where } from 'payload'
import { idIn } from '../../model/relations'
import { actorOf, type Rule } from '../../policy'

/**
 * Whether a filter or a sort, which concerns all records, may use private fields: only if the requester may read them
 * of all.
 */
const ofAll = (decision: boolean | Where): boolean => decision === true

/** Private fields are read by those the policy names, even if others read the drafts. */
const readersOnly =
  (rule: Rule, mayFilter: typeof ofAll): FieldAccess =>
  async ({ doc, req }) => {
    const ownership = { owner: idIn(doc, 'owner'), proposer: idIn(doc, 'proposer'), live: false }
    const actor = await actorOf(req)
    return doc ? rule.allows(actor, ownership) : mayFilter(rule.where(actor))
  }

/** Adds access functions to every field declared private. */
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
    return Object.assign({}, inner, {
      access: { ...('access' in inner && inner.access), read: readersOnly(rule, mayFilter) },
    })
  })
