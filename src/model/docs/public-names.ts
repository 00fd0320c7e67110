import type { DescribedField } from './field-tree'
import type { SampleDocuments, Values } from './sample-documents'

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The properties of a public view, each with its content: `agents.0.role.key`. */
const propertiesOf = (value: unknown, path: readonly string[] = []): Map<string, string> => {
  const inside = (entries: readonly (readonly [string, unknown])[]) =>
    new Map(entries.flatMap(([name, inner]) => [...propertiesOf(inner, [...path, name])]))
  if (Array.isArray(value)) return inside(value.map((inner, n) => [String(n), inner]))
  if (!isObject(value)) return new Map([[path.join('.'), JSON.stringify(value)]])
  if (value.mark === 'whole') return propertiesOf(value.value, path)
  if (value.mark === 'date')
    return new Map(
      ['edtf', 'display', 'from', 'to'].map((name) => [[...path, name].join('.'), JSON.stringify(value[name])]),
    )
  if (typeof value.mark === 'string') return new Map([[path.join('.'), JSON.stringify(value)]])
  return inside(Object.entries(value))
}

const changedIn = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path))

/** Rows by their list; a list of plain values by its name. */
const asName = (path: string) => path.replace(/\.\d+$/, '').replace(/\.\d+(?=\.)/g, '[]')

const parentOf = (path: string) => path.slice(0, Math.max(0, path.lastIndexOf('.')))

/** A term with its label and a date with its bounds go by the name of the object. */
const collapse = (changed: readonly string[]): string[] => {
  const names = changed.map((path) => {
    const siblings = changed
      .filter((other) => parentOf(other) === parentOf(path))
      .map((other) => other.split('.').at(-1))
    const isWhole = ['key', 'label'].every((name) => siblings.includes(name)) || siblings.includes('edtf')
    return isWhole && siblings.length > 1 ? parentOf(path) : path
  })
  return [...new Set(names.map(asName))]
}

const nameOf = (field: DescribedField, changed: readonly string[]): string[] =>
  field.field.type === 'select' && changed.includes(field.path) ? [field.path] : [...changed]

/**
 * The names that a field has in the public view: those properties that `project` changes when only this field changes.
 * A choice may decide what else is shown (`access.level`, `living`); if it is itself shown under its own name, that is
 * its name. What is shown only beside a certain choice (`access.requestContact`) is looked for beside each.
 */
export const publicNames = (
  { template, candidates, leaves, isRejected }: SampleDocuments,
  whole: Values,
  field: DescribedField,
): string[] => {
  const changes = (base: Values, values: readonly unknown[]): string[] => {
    const before = propertiesOf(template(base))
    for (const value of values) {
      const changed = collapse(changedIn(before, propertiesOf(template(new Map(base).set(field.path, value)))))
      if (changed.length > 0) return nameOf(field, changed)
    }
    return []
  }
  const accepted = candidates(field).filter((value) => !isRejected(whole, field, value))
  const names = changes(whole, [...accepted, ...candidates(field)])
  if (names.length > 0 || field.isPrivate) return names
  const choices = leaves.filter(({ field: { type }, path }) => type === 'select' && path !== field.path)
  for (const choice of choices)
    for (const option of candidates(choice)) {
      const beside = changes(new Map(whole).set(choice.path, option), accepted.slice(0, 2))
      if (beside.length > 0) return beside
    }
  return []
}
