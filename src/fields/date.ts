import type { FieldHook, GroupField, TypeWithID } from 'payload'
import { readDate } from '../dates'
import type { UiText } from '../languages/ui-text'
import { rejectField } from './reject-field'

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
      label: { en: 'Date', ru: 'Дата', he: 'תאריך' },
      admin: {
        components: { afterInput: ['/src/desk/forms/date-reading#DateReading'] },
        description: {
          en: 'As you would write it: 1974-1975, ca. 1979, 1970s, 13 June 2022, early 1900s to present – or “unknown”.',
          ru: 'Как вы написали бы сами: 1974-1975, около 1979, 1970-е, 13 июня 2022 – или «неизвестно».',
          he: 'כפי שהייתם כותבים: 1974-1975, בערך 1979, שנות ה-70, 13 ביוני 2022 – או ”לא ידוע“.',
        },
      },
    },
    {
      name: 'edtf',
      type: 'text',
      label: { en: 'Understood as', ru: 'Прочитано как', he: 'הובן כך' },
      ...computed,
    },
    {
      name: 'display',
      type: 'text',
      localized: true,
      label: { en: 'Print instead', ru: 'Печатать вместо этого', he: 'להדפיס במקום זאת' },
      admin: {
        description: {
          en: 'Only if the date should read differently on the page; usually left empty.',
          ru: 'Только если на странице дата должна выглядеть иначе; обычно не заполняется.',
          he: 'רק אם התאריך צריך להופיע אחרת בדף; בדרך כלל נשאר ריק.',
        },
      },
    },
    {
      name: 'note',
      type: 'text',
      label: { en: 'Note on the date', ru: 'Примечание к дате', he: 'הערה על התאריך' },
      custom: { visibility: 'private' },
      admin: {
        description: {
          en: 'How you know it. Not public.',
          ru: 'Откуда это известно. Не публикуется.',
          he: 'מניין הדבר ידוע. אינו מתפרסם.',
        },
      },
    },
    {
      name: 'sortMin',
      type: 'text',
      label: { en: 'First day', ru: 'Первый день', he: 'היום הראשון' },
      ...computed,
    },
    {
      name: 'sortMax',
      type: 'text',
      label: { en: 'Last day', ru: 'Последний день', he: 'היום האחרון' },
      ...computed,
    },
  ],
})
