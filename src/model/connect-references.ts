import type { Field } from 'payload'
import type { AnyRecordKind } from './record'

const slugsOf = (kinds: readonly AnyRecordKind[]) =>
  kinds.filter(({ collection }) => collection).map(({ slug }) => slug)

/** The targets of a relation declared open: placeable or embeddable kinds. */
const targetsOf = (kinds: readonly AnyRecordKind[], custom: unknown): string[] | undefined => {
  if (typeof custom !== 'object' || custom === null) return undefined
  if ('placeable' in custom) return slugsOf(kinds.filter(({ placeable }) => placeable))
  return 'embeds' in custom ? slugsOf(kinds.filter(({ embeddable }) => embeddable)) : undefined
}

/** Fills in the targets of references: kinds.ts alone knows every kind. */
const withTargets = (kinds: readonly AnyRecordKind[], field: Field): Field => {
  const targets = field.type === 'relationship' ? targetsOf(kinds, field.custom) : undefined
  if (targets) return Object.assign({}, field, { relationTo: targets })
  if (field.type === 'tabs')
    return {
      ...field,
      tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map((inner) => withTargets(kinds, inner)) })),
    }
  if (field.type === 'blocks')
    return {
      ...field,
      blocks: field.blocks.map((block) => ({
        ...block,
        fields: block.fields.map((inner) => withTargets(kinds, inner)),
      })),
    }
  return 'fields' in field && Array.isArray(field.fields)
    ? { ...field, fields: field.fields.map((inner) => withTargets(kinds, inner)) }
    : field
}

export const connectReferences = <Form extends { fields: Field[] }>(
  kinds: readonly AnyRecordKind[],
  form: Form,
): Form => ({
  ...form,
  fields: form.fields.map((field) => withTargets(kinds, field)),
})
