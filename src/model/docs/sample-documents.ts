import type { FlattenedField } from 'payload'
import { readDate } from '../../dates'
import { locales } from '../../languages/languages'
import { rightsStatements } from '../../rights/rights-statements'
import type { Problem } from '../problems'
import type { AnyRecordKind } from '../record'
import { everyField, type DescribedField } from './field-tree'

/** A value for some fields of a record, by path; for a list, one empty row. */
export type Values = ReadonlyMap<string, unknown>

const richText = (text: string) => ({
  root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text, format: 0 }] }] },
})

/** Texts of the forms that rules ask for: a name, an address, a language, times with a time zone, a rights statement. */
const texts = [
  'A',
  'B',
  'https://example.org/a',
  'https://example.org/b',
  'en',
  'he',
  '2022-06-13T18:00',
  '2022-06-13T19:00',
  'Europe/Paris',
  'Asia/Jerusalem',
  ...Object.keys(rightsStatements).slice(0, 2),
]

const optionValues = (options: readonly (string | { value: string })[]) =>
  options.map((option) => (typeof option === 'string' ? option : option.value))

const targetsOf = (relationTo: string | readonly string[]) => [relationTo].flat()

const isDateGroup = ({ members }: DescribedField) =>
  ['typed', 'edtf'].every((name) => members.some(({ field }) => field.name === name))

/** The values to try in a field. */
const candidatesOf = (field: FlattenedField): unknown[] => {
  switch (field.type) {
    case 'richText':
      return ['A', 'B'].map(richText)
    case 'checkbox':
      return [false, true]
    case 'number':
      return [1, 2]
    case 'date':
      return ['2020-01-01T00:00:00.000Z', '2020-01-02T00:00:00.000Z', '2999-01-01T00:00:00.000Z']
    case 'select': {
      const values = optionValues(field.options)
      return field.hasMany ? values.map((value) => [value]) : values
    }
    case 'upload':
    case 'relationship': {
      const isPolymorphic = Array.isArray(field.relationTo)
      const ids = targetsOf(field.relationTo).flatMap((relationTo) =>
        ['id-a', 'id-b'].map((value) => (isPolymorphic ? { relationTo, value } : value)),
      )
      return field.hasMany ? ids.map((id) => [id]) : ids
    }
    case 'text':
      return field.hasMany ? texts.map((text) => [text]) : texts
    default:
      return texts
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Dates as typed, with what the form derives from them. */
const dates = new Map(
  ['1970', '1980'].flatMap((typed) => {
    const reading = readDate(typed)
    return reading.ok
      ? [[typed, { edtf: reading.edtf, sortMin: reading.sortMin, sortMax: reading.sortMax }] as const]
      : []
  }),
)

const withDerived = (date: Record<string, unknown>): Record<string, unknown> => ({
  ...(typeof date.typed === 'string' && dates.get(date.typed)),
  ...date,
})

const membersOf = (tree: readonly DescribedField[], values: Values): Record<string, unknown> =>
  Object.fromEntries(
    tree.flatMap((described): [string, unknown][] => {
      const value = valueOf(described, values)
      return value === undefined ? [] : [[described.field.name, value]]
    }),
  )

const isFilled = (value: Record<string, unknown>) => Object.keys(value).length > 0

const valueOf = (described: DescribedField, values: Values): unknown => {
  const { field, path, members, blocks, isLocalized } = described
  if (blocks.length > 0) {
    const filled = blocks.flatMap(({ slug, members: inner }) => {
      const block = membersOf(inner, values)
      return isFilled(block) ? [{ blockType: slug, ...block }] : []
    })
    return filled.length > 0 ? filled : undefined
  }
  if (members.length > 0) {
    const inner = membersOf(members, values)
    if (!isFilled(inner)) return values.has(path) ? [inner] : undefined
    return field.type === 'array' ? [inner] : isDateGroup(described) ? withDerived(inner) : inner
  }
  if (!values.has(path)) return undefined
  const value = values.get(path)
  return isLocalized ? Object.fromEntries(locales.map((locale) => [locale, value])) : value
}

/** Builds and checks documents of a kind, as they are stored. */
export const sampleDocuments = (
  { stored, rules, readiness, project }: AnyRecordKind,
  tree: readonly DescribedField[],
) => {
  const leaves = everyField(tree).filter(({ members, blocks }) => members.length === 0 && blocks.length === 0)
  const lists = everyField(tree).filter(({ field }) => field.type === 'array')
  const written = (values: Values) => ({ id: 'sample', sourceLanguage: locales[0], ...membersOf(tree, values) })
  const typedDates = new Set(everyField(tree).flatMap((group) => (isDateGroup(group) ? [`${group.path}.typed`] : [])))
  const computedDates = new Set(
    everyField(tree).flatMap((group) =>
      isDateGroup(group) ? ['edtf', 'sortMin', 'sortMax'].map((name) => `${group.path}.${name}`) : [],
    ),
  )
  const isParsed = (values: Values) => stored.safeParse(written(values)).success
  const fitting = new Map(
    leaves.map((leaf) => [
      leaf.path,
      (typedDates.has(leaf.path) ? [...dates.keys()] : candidatesOf(leaf.field)).filter((value) =>
        isParsed(new Map([[leaf.path, value]])),
      ),
    ]),
  )
  const candidates = ({ path }: DescribedField): unknown[] => fitting.get(path) ?? []

  /** The key of the field that a problem points to; a row's number is not part of it, a block's type is. */
  const keyOf = (pointer: string, document: unknown): string => {
    let at: unknown = document
    const keys: string[] = []
    for (const part of pointer.split('/').slice(1)) {
      at = Array.isArray(at) ? at[Number(part)] : isObject(at) ? at[part] : undefined
      if (!/^\d+$/.test(part)) keys.push(part)
      else if (isObject(at) && typeof at.blockType === 'string') keys.push(at.blockType)
    }
    return keys.join('.')
  }

  const check = (values: Values, which: 'rules' | 'readiness') => {
    const document = written(values)
    const parsed: unknown = stored.parse(document)
    return (which === 'rules' ? rules : readiness).flatMap((one) =>
      one(parsed).map((problem: Problem) => ({ ...problem, key: keyOf(problem.pointer, document) })),
    )
  }

  const problems = (values: Values) => [...check(values, 'rules'), ...check(values, 'readiness')]

  const isRejected = (values: Values, leaf: DescribedField, value: unknown) =>
    problems(new Map(values).set(leaf.path, value)).some(({ key }) => key === leaf.key)

  /** A record with every field filled in, so that no rule objects to a value. */
  const whole = (): Values => {
    const values = new Map(
      leaves.flatMap((leaf): [string, unknown][] =>
        computedDates.has(leaf.path) ? [] : [[leaf.path, candidates(leaf)[0]]],
      ),
    )
    for (const { key: rejected } of problems(values)) {
      const leaf = leaves.find(({ key, path }) => key === rejected && values.has(path))
      const accepted = leaf && candidates(leaf).find((value) => !isRejected(values, leaf, value))
      if (leaf && accepted !== undefined) values.set(leaf.path, accepted)
    }
    return values
  }

  return {
    leaves,
    lists,
    candidates,
    check,
    whole,
    isRejected,
    /** the public view of a record, before references are resolved */
    template: (values: Values): unknown => project(stored.parse(written(values))),
  }
}

export type SampleDocuments = ReturnType<typeof sampleDocuments>
