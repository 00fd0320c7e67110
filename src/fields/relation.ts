import type { RelationshipField } from 'payload'
import type { UiText } from '../locales/ui-text'

/** A relation to one or several kinds; `many` keeps the editor's order. */
export const relationField = ({
  name,
  to,
  many = false,
  label,
  help,
}: {
  name: string
  /** slugs of kinds: the generated types may not know a new kind yet */
  to: string | string[]
  many?: boolean
  label: UiText
  help?: UiText
}): RelationshipField => {
  const field: RelationshipField = {
    name,
    type: 'relationship',
    relationTo: [],
    hasMany: many,
    label: { ...label },
    admin: help ? { description: { ...help } } : {},
  }
  return Object.assign(field, { relationTo: to })
}
