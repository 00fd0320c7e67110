import type { FlattenedField } from 'payload'

type Fields = readonly FlattenedField[]

/** A field with its position in a record: the first row of lists, one block of each type. */
export interface FieldPlace {
  /** RFC 6901, from the record's root */
  pointer: string
  field: FlattenedField
  /** a record with only this value */
  wrap: (value: unknown) => Record<string, unknown>
}

type Wrap = (data: Record<string, unknown>) => Record<string, unknown>

/** Fields that GraphQL requires in each row. */
const required = (fields: Fields): Record<string, unknown> =>
  Object.fromEntries(
    fields.flatMap((field): [string, unknown][] => {
      if (!('required' in field) || !field.required) return []
      const [option] = field.type === 'select' ? field.options : []
      return [
        [field.name, typeof option === 'object' ? option.value : field.type === 'date' ? '2026-01-01T00:00:00Z' : 'x'],
      ]
    }),
  )

const placesIn = (fields: Fields, at: string, within: Wrap, isFilled: boolean): FieldPlace[] =>
  fields.flatMap((field): FieldPlace[] => {
    const pointer = `${at}/${field.name}`
    const wrap = (value: unknown) => within({ [field.name]: value })
    const here: FieldPlace = { pointer, field, wrap }
    if (field.type === 'group' || field.type === 'tab')
      return [here, ...placesIn(field.flattenedFields, pointer, wrap, isFilled)]
    if (field.type === 'array') {
      const others = isFilled ? required(field.flattenedFields) : {}
      const inRow: Wrap = (row) => wrap([{ ...others, ...row }])
      return [here, ...placesIn(field.flattenedFields, `${pointer}/0`, inRow, isFilled)]
    }
    if (field.type === 'blocks')
      return [
        here,
        ...field.blocks.flatMap(({ slug, flattenedFields }, n) => {
          const before = field.blocks.slice(0, n).map((block) => ({ blockType: block.slug }))
          const inPart: Wrap = (part) => wrap([...before, { blockType: slug, ...part }])
          return placesIn(flattenedFields, `${pointer}/${n}`, inPart, isFilled)
        }),
      ]
    return field.type === 'join' ? [] : [here]
  })

/** Every field of a collection or a global, including groups, rows and blocks; `isFilled`: with complete rows. */
export const placesOf = (fields: Fields, isFilled = false): FieldPlace[] =>
  placesIn(fields, '', (data) => data, isFilled)

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const merged = (one: unknown, other: unknown): unknown => {
  if (Array.isArray(one) && Array.isArray(other))
    return Array.from({ length: Math.max(one.length, other.length) }, (_none, n) => merged(one[n], other[n]))
  if (!isObject(one) || !isObject(other)) return other === undefined ? one : other
  return Object.fromEntries(
    [...new Set([...Object.keys(one), ...Object.keys(other)])].map((name) => [name, merged(one[name], other[name])]),
  )
}

/** One record with all of these values. */
export const together = (records: readonly Record<string, unknown>[]): unknown => records.reduce<unknown>(merged, {})

const isContainer = ({ field: { type } }: FieldPlace) => ['group', 'tab', 'array', 'blocks'].includes(type)

/** Groups of fields that one record can contain at once: none is inside another. */
export const wavesOf = (places: readonly FieldPlace[]): FieldPlace[][] => {
  const containers = places.filter(isContainer)
  const depthOf = ({ pointer }: FieldPlace) =>
    containers.filter((other) => pointer.startsWith(`${other.pointer}/`)).length
  const byDepth = [0, 1, 2, 3].map((depth) => containers.filter((one) => depthOf(one) === depth))
  return [places.filter((one) => !isContainer(one)), ...byDepth].filter((wave) => wave.length > 0)
}
