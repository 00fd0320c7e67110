import type { FlattenedField } from 'payload'
import { z } from 'zod'
import { isData, type Data } from '../../platform/data'
import { sessionQuery } from '../../platform/session'
import { tableOf } from '../../platform/tables'
import type { Session } from '../../platform/transaction'

type Fields = readonly FlattenedField[]

/** Every list of rows in tables of its own; blocks of a body are in the record's. `change` is called for each list. */
const mapRows = (fields: Fields, data: Data, change: (rows: unknown[]) => unknown[]): Data => ({
  ...data,
  ...Object.fromEntries(
    fields.flatMap((field): [string, unknown][] => {
      const value = data[field.name]
      if ((field.type === 'group' || field.type === 'tab') && isData(value))
        return [[field.name, mapRows(field.flattenedFields, value, change)]]
      if (field.type !== 'array' || !Array.isArray(value)) return []
      const rows = change(value)
      return [[field.name, rows.map((row) => (isData(row) ? mapRows(field.flattenedFields, row, change) : row))]]
    }),
  ),
})

const idOf = (row: unknown): string | null => (isData(row) && typeof row.id === 'string' ? row.id : null)

const idsIn = (fields: Fields, data: unknown): Set<string> => {
  const ids = new Set<string>()
  if (!isData(data)) return ids
  mapRows(fields, data, (rows) => {
    for (const id of rows.map(idOf)) if (id !== null) ids.add(id)
    return rows
  })
  return ids
}

const Ids = z.array(z.object({ id: z.string() }))

const withoutId = (row: unknown): unknown =>
  isData(row) ? Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'id')) : row

/**
 * Rows keep their ids between saves, so that their other languages stay with them. A row copied from another record, or
 * within this one, gets a new id, and the original keeps its own. `kind`: null for a global; `id`: null for a new
 * record; `before`: the stored document.
 */
export const withOwnRowIds = async (
  session: Session,
  { kind, fields, id, before }: { kind: string | null; fields: Fields; id: string | null; before: unknown },
  data: Data,
): Promise<Data> => {
  const known = idsIn(fields, before)
  const strange = [...idsIn(fields, data)].filter((one) => !known.has(one))
  const found =
    strange.length === 0 || kind === null
      ? []
      : await sessionQuery(session, 'select editorial.rows_of_others($1, $2, $3::text[]) as id', [
          tableOf(kind),
          id ?? '',
          strange,
        ])
  const ofOthers = new Set(Ids.parse(found).map((row) => row.id))
  const taken = new Set<string>()
  return mapRows(fields, data, (rows) =>
    rows.map((row) => {
      const own = idOf(row)
      if (own === null) return row
      if (ofOthers.has(own) || taken.has(own)) return withoutId(row)
      taken.add(own)
      return row
    }),
  )
}
