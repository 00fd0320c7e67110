import type { ClientField } from 'payload'

/** Where a field lies in a form. */
export interface Place {
  /** which tab to open, from the outermost inwards */
  tabs: number[]
  /** the path that the form knows the field by: `media.0` */
  path: string[]
  /** the labels on the way to it, as the configuration has them */
  labels: unknown[]
}

const isPosition = (segment: string | undefined) => segment !== undefined && /^\d+$/.test(segment)

const under = (place: Place | undefined, outer: Partial<Place>): Place | undefined =>
  place && {
    tabs: [...(outer.tabs ?? []), ...place.tabs],
    path: [...(outer.path ?? []), ...place.path],
    labels: [...(outer.labels ?? []), ...place.labels],
  }

/** Into a field that has a name, as far as the form has fields of its own for what lies below. */
const withinNamed = (
  field: { name: string; label?: unknown; fields?: readonly ClientField[] },
  [name, ...rest]: string[],
): Place | undefined => {
  if (field.name !== name) return undefined
  const here: Place = { tabs: [], path: [name], labels: field.label ? [field.label] : [] }
  const position = isPosition(rest[0]) ? rest.slice(0, 1) : []
  const below = field.fields && locate(field.fields, rest.slice(position.length))
  return under(below, { ...here, path: [name, ...position] }) ?? here
}

const within = (field: ClientField, path: string[]): Place | undefined => {
  if (field.type === 'tabs')
    return field.tabs.reduce<Place | undefined>((found, tab, n) => {
      if (found) return found
      const place =
        'name' in tab && tab.name ? withinNamed({ name: tab.name, fields: tab.fields }, path) : locate(tab.fields, path)
      return under(place, { tabs: [n] })
    }, undefined)
  // which block stands where is not the form's to say: the first that has such a field
  const fields =
    field.type === 'blocks'
      ? field.blocks.flatMap((block) => block.fields)
      : 'fields' in field
        ? field.fields
        : undefined
  if ('name' in field && field.name)
    return withinNamed(
      { name: field.name, ...('label' in field ? { label: field.label } : {}), ...(fields ? { fields } : {}) },
      path,
    )
  return fields && locate(fields, path)
}

/** Finds the field that a path leads to, or the last one on the way. */
export const locate = (fields: readonly ClientField[], path: string[]): Place | undefined => {
  if (path.length === 0) return undefined
  for (const field of fields) {
    const place = within(field, path)
    if (place) return place
  }
  return undefined
}
