import type { FlattenedField } from 'payload'
import { z } from 'zod'

/** An input of the panel: `relations` adds and removes. */
export type BulkInput =
  | { type: 'text' | 'date' }
  | { type: 'choice'; options: readonly { value: string; label: string }[] }
  | { type: 'relation' | 'relations'; kind: string }

/** A field that is set in many records at once: a field of the record, or of a group in it. */
export type BulkField = BulkInput & { group?: string; name: string; label: string }

type Translate = (label: unknown) => string

/** A text field with a closed list of values hands the list to its input, as a rights statement does. */
const Listed = z.object({
  components: z.object({
    Field: z.object({
      clientProps: z.object({ options: z.array(z.object({ value: z.string(), label: z.unknown() })) }),
    }),
  }),
})

const optionsOf = (field: FlattenedField, translate: Translate): BulkInput | undefined => {
  const options =
    field.type === 'select'
      ? field.options.map((option) => (typeof option === 'string' ? { value: option, label: option } : option))
      : Listed.safeParse(field.admin).data?.components.Field.clientProps.options
  return options && { type: 'choice', options: options.map(({ value, label }) => ({ value, label: translate(label) })) }
}

const inputOf = (field: FlattenedField, translate: Translate): BulkInput | undefined => {
  if (field.type === 'relationship' && typeof field.relationTo === 'string')
    return { type: field.hasMany ? 'relations' : 'relation', kind: field.relationTo }
  const choice = optionsOf(field, translate)
  if (choice) return choice
  if (field.type === 'date') return { type: 'date' }
  return field.type === 'text' || field.type === 'textarea' ? { type: 'text' } : undefined
}

const asField = (field: FlattenedField, input: BulkInput | undefined, translate: Translate): BulkField[] =>
  input ? [{ ...input, name: field.name, label: translate('label' in field ? field.label : field.name) }] : []

/** The inputs for the fields that a kind declares as `bulkEditable`; of a group, those with a list of values. */
export const bulkFieldsOf = (
  fields: readonly FlattenedField[],
  names: readonly string[],
  translate: Translate,
): BulkField[] =>
  names.flatMap((name) => {
    const field = fields.find((one) => one.name === name)
    if (field?.type !== 'group') return field ? asField(field, inputOf(field, translate), translate) : []
    return field.flattenedFields.flatMap((member) =>
      asField(member, optionsOf(member, translate), translate).map((one) => ({ ...one, group: name })),
    )
  })
