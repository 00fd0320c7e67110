import type { ClientField } from 'payload'
import { isLocale, type Locale } from '../../languages/languages'
import { valueIn } from '../../model/relations'

/** The field a pointer into a record leads to. */
export interface ResolvedField {
  /** of a row: the list */
  field: ClientField
  isRow: boolean
  /** the labels on the path, from the configuration; a number is a row's, from 1 */
  labels: unknown[]
  /** the language of the value, if it is localized */
  locale?: Locale
  /** the form's path of the field: `media.0` */
  path: string
  isHidden: boolean
}

interface PointerTrail {
  labels: unknown[]
  path: string[]
  isHidden: boolean
  locale?: Locale
}

const start: PointerTrail = { labels: [], path: [], isHidden: false }

const isPosition = (segment: string | undefined): segment is string => segment !== undefined && /^\d+$/.test(segment)

const isHidden = (field: ClientField): boolean => valueIn(field.admin, 'hidden') === true

/** RFC 6901 */
export const segmentsOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'))

/** The fields of a field's rows: of blocks, those of every type. */
const fieldsOfRows = (field: ClientField): readonly ClientField[] | undefined => {
  if (field.type === 'array') return field.fields
  return field.type === 'blocks' ? field.blocks.flatMap(({ fields }) => fields) : undefined
}

const resolveNamed = (
  field: ClientField & { name: string },
  segments: string[],
  before: PointerTrail,
): ResolvedField => {
  const label = 'label' in field ? field.label : undefined
  let rest = segments.slice(1)
  const trail: PointerTrail = {
    ...before,
    labels: [...before.labels, label || field.name],
    path: [...before.path, field.name],
    isHidden: before.isHidden || isHidden(field),
  }
  const [language] = rest
  if ('localized' in field && field.localized && language !== undefined && isLocale(language)) {
    trail.locale = language
    rest = rest.slice(1)
  }
  const resolvedField = (isRow: boolean): ResolvedField => ({ ...trail, field, isRow, path: trail.path.join('.') })
  if (field.type === 'group') return resolveSegments(field.fields, rest, trail) ?? resolvedField(false)
  const rows = fieldsOfRows(field)
  const [position] = rest
  if (!rows || !isPosition(position)) return resolvedField(false)
  trail.labels = [...trail.labels, Number(position) + 1]
  trail.path = [...trail.path, position]
  return resolveSegments(rows, rest.slice(1), trail) ?? resolvedField(true)
}

const resolveSegments = (
  fields: readonly ClientField[],
  segments: string[],
  trail: PointerTrail,
): ResolvedField | undefined => {
  if (segments.length === 0) return undefined
  for (const field of fields) {
    if (field.type === 'tabs') {
      for (const tab of field.tabs) {
        const isNamed = 'name' in tab && tab.name
        if (isNamed && tab.name !== segments[0]) continue
        const within = isNamed ? { ...trail, path: [...trail.path, tab.name] } : trail
        const found = resolveSegments(tab.fields, isNamed ? segments.slice(1) : segments, within)
        if (found) return found
      }
    } else if ('name' in field && field.name) {
      if (field.name === segments[0]) return resolveNamed(field, segments, trail)
    } else if ('fields' in field) {
      const found = resolveSegments(field.fields, segments, { ...trail, isHidden: trail.isHidden || isHidden(field) })
      if (found) return found
    }
  }
  return undefined
}

/** Resolves a JSON pointer (RFC 6901) into a record in all languages; undefined: no form field. */
export const resolvePointer = (fields: readonly ClientField[], pointer: string): ResolvedField | undefined =>
  resolveSegments(fields, segmentsOf(pointer), start)
