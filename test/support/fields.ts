import type { Field } from 'payload'

/** A field with its dot path from the record's root; rows have their array's name. */
export interface Placed {
  path: string
  field: Field
  isPrivate: boolean
}

const customOf = (field: Field): Record<string, unknown> => ('custom' in field && field.custom ? field.custom : {})

/** Every field of a collection or global, including tabs, rows, groups, arrays and blocks. */
export const walkFields = (fields: readonly Field[], prefix = '', isPrivate = false): Placed[] =>
  fields.flatMap((field) => {
    const hidden = isPrivate || customOf(field).visibility === 'private'
    const path = 'name' in field && field.name ? `${prefix}${field.name}` : prefix
    const within = path === prefix ? prefix : `${path}.`
    const children =
      field.type === 'tabs'
        ? field.tabs.flatMap((tab) => walkFields(tab.fields, prefix, hidden))
        : field.type === 'blocks'
          ? field.blocks.flatMap((block) => walkFields(block.fields, within, hidden))
          : 'fields' in field
            ? walkFields(field.fields, within, hidden)
            : []
    return [{ path, field, isPrivate: hidden }, ...children]
  })
