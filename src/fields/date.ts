import type { FieldHook, GroupField, TypeWithID } from 'payload'
import { readDate } from '../dates'
import type { UiText } from '../locales/ui-text'
import { rejectField } from './reject-field'
import { labels } from '../locales/labels'

type Reading = ReturnType<typeof readDate>

interface DateGroup {
  typed?: unknown
  [key: string]: unknown
}

const noReading = { edtf: null, sortMin: null, sortMax: null }

/**
 * The stored group: computed members depend only on `typed`, whatever a client sent. Without `typed` they are left out,
 * so that the stored ones stay. Returns the detail if the date cannot be parsed.
 */
export const deriveDate = (
  { edtf: _edtf, sortMin: _sortMin, sortMax: _sortMax, ...written }: DateGroup,
  read: (typed: string) => Reading,
): { ok: true; value: DateGroup } | { ok: false; detail: string } => {
  if (written.typed === undefined) return { ok: true, value: written }
  const typed = typeof written.typed === 'string' ? written.typed.trim() : ''
  if (typed === '') return { ok: true, value: { ...written, typed: null, ...noReading } }
  const reading = read(typed)
  if (!reading.ok) return { ok: false, detail: reading.detail }
  const { edtf, sortMin, sortMax } = reading
  return { ok: true, value: { ...written, typed, edtf, sortMin, sortMax } }
}

const isGroup = (value: unknown): value is DateGroup =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const deriveOnSave: FieldHook<TypeWithID, unknown> = ({ value, path }) => {
  if (!isGroup(value)) return value
  const derived = deriveDate(value, readDate)
  return derived.ok ? derived.value : rejectField([...path, 'typed'], derived.detail)
}

const computed = { admin: { readOnly: true, hidden: true } } as const

/** A date as an editor writes it, with its EDTF (ISO 8601-2) and the days it sorts between. */
export const dateField = ({ name, label, help }: { name: string; label: UiText; help?: UiText }): GroupField => ({
  name,
  type: 'group',
  label: { ...label },
  admin: help ? { description: { ...help } } : {},
  hooks: { beforeValidate: [deriveOnSave] },
  fields: [
    {
      name: 'typed',
      type: 'text',
      label: labels('fields.dateTyped'),
      admin: {
        components: { afterInput: ['/src/desk/forms/date-reading#DateReading'] },
        description: labels('fields.dateTypedHelp'),
      },
    },
    {
      name: 'edtf',
      type: 'text',
      label: labels('fields.dateEdtf'),
      ...computed,
    },
    {
      name: 'display',
      type: 'text',
      localized: true,
      label: labels('fields.dateDisplay'),
      admin: {
        description: labels('fields.dateDisplayHelp'),
      },
    },
    {
      name: 'note',
      type: 'text',
      label: labels('fields.dateNote'),
      custom: { visibility: 'private' },
      admin: {
        description: labels('fields.dateNoteHelp'),
      },
    },
    {
      name: 'sortMin',
      type: 'text',
      label: labels('fields.dateSortMin'),
      ...computed,
    },
    {
      name: 'sortMax',
      type: 'text',
      label: labels('fields.dateSortMax'),
      ...computed,
    },
  ],
})
