import type { ClientField } from 'payload'

/** The position of a field in a form. */
export interface Place {
  /** the tabs to open, outermost first */
  tabs: number[]
  /** the form's path of the field: `media.0` */
  path: string[]
  /** the labels on the path, from the configuration */
  labels: unknown[]
}

const isPosition = (segment: string | undefined) => segment !== undefined && /^\d+$/.test(segment)

const under = (place: Place | undefined, outer: Partial<Place>): Place | undefined =>
  place && {
    tabs: [...(outer.tabs ?? []), ...place.tabs],
    path: [...(outer.path ?? []), ...place.path],
    labels: [...(outer.labels ?? []), ...place.labels],
  }

/** Continues within a named field, as far as the form has fields below it. */
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
  // the configuration does not say which block is where: the first with such a field
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

/** Finds the field of a path, or the last one on it. */
export const locate = (fields: readonly ClientField[], path: string[]): Place | undefined => {
  if (path.length === 0) return undefined
  for (const field of fields) {
    const place = within(field, path)
    if (place) return place
  }
  return undefined
}
