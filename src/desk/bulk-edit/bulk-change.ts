import type { BulkField } from './bulk-fields'

/** The new values of many records, by field; omitted fields stay unchanged. */
export type BulkChange = Record<string, unknown>

/** The name of a field's input. */
export const inputName = ({ group, name }: Pick<BulkField, 'group' | 'name'>): string =>
  group === undefined ? name : `${group}.${name}`

/** The names of the inputs of a field with several records. */
export const listInputNames = (field: Pick<BulkField, 'group' | 'name'>) => ({
  add: `${inputName(field)}.add`,
  remove: `${inputName(field)}.remove`,
})

const textsAt = (form: FormData, name: string): string[] =>
  form.getAll(name).flatMap((value) => (typeof value === 'string' && value.trim() !== '' ? [value.trim()] : []))

const valueOf = (field: BulkField, form: FormData): unknown => {
  if (field.type !== 'relations') return textsAt(form, inputName(field))[0]
  const names = listInputNames(field)
  const [add, remove] = [textsAt(form, names.add), textsAt(form, names.remove)]
  return add.length + remove.length > 0 ? { add, remove } : undefined
}

/** The change in a form; undefined if there is none. */
export const parseBulkChange = (fields: readonly BulkField[], form: FormData): BulkChange | undefined => {
  const change: BulkChange = {}
  const groups: Record<string, Record<string, unknown>> = {}
  for (const field of fields) {
    const value = valueOf(field, form)
    if (value === undefined) continue
    if (field.group === undefined) change[field.name] = value
    else change[field.group] = groups[field.group] = { ...groups[field.group], [field.name]: value }
  }
  return Object.keys(change).length > 0 ? change : undefined
}
