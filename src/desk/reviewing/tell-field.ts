import type { ClientField } from 'payload'
import { isLocale, type Locale } from '../../kernel/languages'

/** Where a pointer into a record leads, as people know it. */
export interface ToldField {
  /** undefined: to a row of a list */
  field: ClientField
  isRow: boolean
  /** the labels on the way, as the configuration has them; a number is a row's, from 1 */
  labels: unknown[]
  /** the language of what stands there, where it has one */
  locale?: Locale
  /** the path by which the form knows it: `media.0` */
  path: string
  isHidden: boolean
}

interface Way {
  labels: unknown[]
  path: string[]
  isHidden: boolean
  locale?: Locale
}

const start: Way = { labels: [], path: [], isHidden: false }

const isPosition = (segment: string | undefined): segment is string => segment !== undefined && /^\d+$/.test(segment)

const isHidden = (field: ClientField): boolean =>
  field.admin !== undefined && Reflect.get(field.admin, 'hidden') === true

/** RFC 6901 */
export const segmentsOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'))

/** The fields of the rows of a field: of blocks, those of every sort. */
const fieldsOfRows = (field: ClientField): readonly ClientField[] | undefined => {
  if (field.type === 'array') return field.fields
  return field.type === 'blocks' ? field.blocks.flatMap(({ fields }) => fields) : undefined
}

const tellNamed = (field: ClientField & { name: string }, segments: string[], before: Way): ToldField => {
  const label = 'label' in field ? field.label : undefined
  let rest = segments.slice(1)
  const way: Way = {
    ...before,
    labels: [...before.labels, label || field.name],
    path: [...before.path, field.name],
    isHidden: before.isHidden || isHidden(field),
  }
  const [language] = rest
  if ('localized' in field && field.localized && language !== undefined && isLocale(language)) {
    way.locale = language
    rest = rest.slice(1)
  }
  const told = (isRow: boolean): ToldField => ({ ...way, field, isRow, path: way.path.join('.') })
  if (field.type === 'group') return tell(field.fields, rest, way) ?? told(false)
  const rows = fieldsOfRows(field)
  const [position] = rest
  if (!rows || !isPosition(position)) return told(false)
  way.labels = [...way.labels, Number(position) + 1]
  way.path = [...way.path, position]
  return tell(rows, rest.slice(1), way) ?? told(true)
}

const tell = (fields: readonly ClientField[], segments: string[], way: Way): ToldField | undefined => {
  if (segments.length === 0) return undefined
  for (const field of fields) {
    if (field.type === 'tabs') {
      for (const tab of field.tabs) {
        const isNamed = 'name' in tab && tab.name
        if (isNamed && tab.name !== segments[0]) continue
        const within = isNamed ? { ...way, path: [...way.path, tab.name] } : way
        const found = tell(tab.fields, isNamed ? segments.slice(1) : segments, within)
        if (found) return found
      }
    } else if ('name' in field && field.name) {
      if (field.name === segments[0]) return tellNamed(field, segments, way)
    } else if ('fields' in field) {
      const found = tell(field.fields, segments, { ...way, isHidden: way.isHidden || isHidden(field) })
      if (found) return found
    }
  }
  return undefined
}

/** What a JSON pointer (RFC 6901) into a record in all its languages leads to; undefined: to nothing that a form has. */
export const tellField = (fields: readonly ClientField[], pointer: string): ToldField | undefined =>
  tell(fields, segmentsOf(pointer), start)
