import type { Field } from 'payload'
import { paragraph, recordLink, state } from '../rich-text'

/** A position for another record's id, and the body that writes it there. */
export interface Slot {
  /** dot path, with the target kind */
  path: string
  target: string
  body: (id: string) => object
}

type Wrap = (value: object) => object

/** Every field that takes a record's id, including rows, blocks and rich text. */
export const slotsOf = (fields: readonly Field[], path = '', wrap: Wrap = (value) => value): Slot[] =>
  fields.flatMap((field): Slot[] => {
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) =>
        'name' in tab && tab.name
          ? slotsOf(tab.fields, `${path}${tab.name}.`, (value) => wrap({ [tab.name ?? '']: value }))
          : slotsOf(tab.fields, path, wrap),
      )
    if (field.type === 'row' || field.type === 'collapsible') return slotsOf(field.fields, path, wrap)
    if (!('name' in field) || !field.name) return 'fields' in field ? slotsOf(field.fields, path, wrap) : []
    const { name } = field
    const inside = `${path}${name}.`
    if (field.type === 'group') return slotsOf(field.fields, inside, (value) => wrap({ [name]: value }))
    if (field.type === 'array') return slotsOf(field.fields, inside, (value) => wrap({ [name]: [value] }))
    if (field.type === 'blocks')
      return field.blocks.flatMap((block) =>
        slotsOf(block.fields, `${inside}${block.slug}.`, (value) =>
          wrap({ [name]: [{ blockType: block.slug, ...value }] }),
        ),
      )
    if (field.type === 'richText')
      return [
        {
          path: `${path}${name}`,
          target: 'items',
          body: (id) => wrap({ [name]: state(paragraph(recordLink('items', id, 'there'))) }),
        },
      ]
    if (field.type !== 'relationship' && field.type !== 'upload') return []
    const isOfSeveral = Array.isArray(field.relationTo)
    return [field.relationTo].flat().map((target) => ({
      path: `${path}${name}`,
      target,
      body: (id) => {
        const one = isOfSeveral ? { relationTo: target, value: id } : id
        return wrap({ [name]: field.hasMany ? [one] : one })
      },
    }))
  })
