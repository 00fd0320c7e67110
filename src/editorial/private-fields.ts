import type { Field, FieldAccess } from 'payload'
import { idIn } from '../kernel/relations'
import { actorOf, ruleFor } from '../membership'

/** Whoever may read the drafts of a record reads what is private in it; without a record (a filter, a sort), whoever may read them all. */
const preparersOnly =
  (kind: string): FieldAccess =>
  async ({ doc, req }) => {
    const standing = { owner: idIn(doc, 'owner'), proposer: idIn(doc, 'proposer'), live: false }
    return doc
      ? ruleFor(kind, 'readVersions').allows(await actorOf(req), standing)
      : ruleFor(kind, 'readVersions').where(await actorOf(req)) === true
  }

/** Gives every field that its kind declares private the access that keeps it so. */
export const keepPrivate = (kind: string, fields: readonly Field[]): Field[] =>
  fields.map((field): Field => {
    const inner: Field =
      field.type === 'tabs'
        ? { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: keepPrivate(kind, tab.fields) })) }
        : 'fields' in field && Array.isArray(field.fields)
          ? { ...field, fields: keepPrivate(kind, field.fields) }
          : field
    if (inner.custom?.visibility !== 'private') return inner
    return Object.assign({}, inner, { access: { read: preparersOnly(kind) } })
  })
