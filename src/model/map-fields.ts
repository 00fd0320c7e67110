import type { Field } from 'payload'

const within = (field: Field, change: (field: Field) => Field): Field => {
  if (field.type === 'tabs')
    return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: mapFields(tab.fields, change) })) }
  if (field.type === 'blocks')
    return { ...field, blocks: field.blocks.map((block) => ({ ...block, fields: mapFields(block.fields, change) })) }
  return 'fields' in field && Array.isArray(field.fields)
    ? { ...field, fields: mapFields(field.fields, change) }
    : field
}

/** The fields of a form at every depth, each with a change; inner fields first. */
export const mapFields = (fields: readonly Field[], change: (field: Field) => Field): Field[] =>
  fields.map((field) => change(within(field, change)))
