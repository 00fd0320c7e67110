import type { RelationshipField } from 'payload'
import type { UiText } from '../languages/ui-text'

/** Other records, of one kind or of several; `many` keeps the order an editor gave them. */
export const relationField = ({
  name,
  to,
  many = false,
  label,
  help,
}: {
  name: string
  /** slugs of kinds: one may name a kind of which the generated types know nothing yet */
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
