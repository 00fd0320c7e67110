import type { FlattenedField } from 'payload'

const always = new Set(['id', 'createdAt', 'updatedAt', '_status'])

/** Set by the desk with the pointer, which is not a field of the form. */
const hiddenButWritten = new Set(['focalX', 'focalY'])

/** Whether only the system writes a field: a value that a client sends is not stored. */
export const isSystemWritten = (field: FlattenedField): boolean => {
  if (always.has(field.name)) return true
  if (hiddenButWritten.has(field.name)) return false
  const { readOnly, hidden } = 'admin' in field && field.admin ? field.admin : {}
  return readOnly === true || hidden === true || ('virtual' in field && Boolean(field.virtual))
}
