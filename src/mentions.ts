import type { CollectionConfig, Field } from 'payload'
import type { AnyRecordKind } from './kernel/record'

const mayStandHere = (kinds: readonly AnyRecordKind[]) => kinds.filter(({ placeable }) => placeable).map(({ slug }) => slug)

/** Fills in what a placement may point to: which kinds those are is known only where all kinds are listed. */
const connected = (kinds: readonly AnyRecordKind[], field: Field): Field => {
  if (field.type === 'relationship' && field.custom?.placeable === true) return { ...field, relationTo: mayStandHere(kinds) }
  if (field.type === 'tabs')
    return {
      ...field,
      tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map((inner) => connected(kinds, inner)) })),
    }
  return 'fields' in field && Array.isArray(field.fields)
    ? { ...field, fields: field.fields.map((inner) => connected(kinds, inner)) }
    : field
}

export const connectMentions = (kinds: readonly AnyRecordKind[], collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  fields: collection.fields.map((field) => connected(kinds, field)),
})
