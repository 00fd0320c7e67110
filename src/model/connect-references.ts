import type { Field } from 'payload'
import { mapFields } from './map-fields'
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
export const connectReferences = <Form extends { fields: Field[] }>(
  kinds: readonly AnyRecordKind[],
  form: Form,
): Form => ({
  ...form,
  fields: mapFields(form.fields, (field) => {
    const targets = field.type === 'relationship' ? targetsOf(kinds, field.custom) : undefined
    return targets ? Object.assign({}, field, { relationTo: targets }) : field
  }),
})
