import type { CollectionConfig, Config, Endpoint, Field, GlobalConfig } from 'payload'
import { isData } from '../../platform/data'

/** Functions of a field, by its path: access and hooks. */
export type FieldFunctions = Readonly<Record<string, readonly unknown[]>>

/** What governs a collection or a global: the functions and settings that carry out its policy row and its workflow. */
export interface Governed {
  access: Readonly<Record<string, unknown>>
  hooks: Readonly<Record<string, readonly unknown[]>>
  endpoints: readonly Omit<Endpoint, 'root'>[]
  fields: FieldFunctions
  settings: Readonly<Record<string, unknown>>
}

/** What governs the whole configuration, as `vitrine()` made it, before any plugin ran. */
export interface Governance {
  collections: Readonly<Record<string, Governed>>
  globals: Readonly<Record<string, Governed>>
  /** the endpoints, hooks and settings of the server itself */
  root: Pick<Governed, 'access' | 'hooks' | 'endpoints' | 'settings'>
}

/** Features that open something when they are on: they stay as they are, also off. */
export const openingSettings = [
  'auth',
  'upload',
  'versions',
  'trash',
  'orderable',
  'folders',
  'enableQueryPresets',
] as const

/** Settings that stay where they are set. */
const closingSettings = ['lockDocuments', 'disableDuplicate', 'disableBulkEdit', 'forceSelect']

export const entriesOf = (value: unknown): [string, unknown][] => (isData(value) ? Object.entries(value) : [])

/** Every named field with its path; a block is part of the path of its fields. */
export const namedFields = (fields: readonly Field[], prefix = ''): [string, Field][] =>
  fields.flatMap((field): [string, Field][] => {
    const path = 'name' in field && field.name ? `${prefix}${field.name}` : ''
    const within = path === '' ? prefix : `${path}.`
    const own: [string, Field][] = path === '' ? [] : [[path, field]]
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) =>
        namedFields(tab.fields, 'name' in tab && tab.name ? `${prefix}${tab.name}.` : prefix),
      )
    if (field.type === 'blocks')
      return [...own, ...field.blocks.flatMap((block) => namedFields(block.fields, `${within}${block.slug}.`))]
    return 'fields' in field ? [...own, ...namedFields(field.fields, within)] : own
  })

const isFunction = (value: unknown) => typeof value === 'function'

/** The access functions and hooks of a field. */
export const functionsOf = (field: Field): unknown[] =>
  [
    ...('access' in field ? Object.values(field.access ?? {}) : []),
    ...('hooks' in field ? Object.values(field.hooks ?? {}).flat() : []),
  ].filter(isFunction)

export const hooksOf = (hooks: unknown): Governed['hooks'] =>
  Object.fromEntries(
    entriesOf(hooks).flatMap(([name, list]) =>
      Array.isArray(list) && list.length > 0 ? [[name, list.filter(isFunction)]] : [],
    ),
  )

const settings: readonly string[] = [...openingSettings, ...closingSettings]

/** A copy, so that a plugin that changes a setting in place does not change what is expected. */
const copyOf = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(copyOf)
    : isData(value)
      ? Object.fromEntries(Object.entries(value).map(([name, one]) => [name, copyOf(one)]))
      : value

const describe = (entity: CollectionConfig | GlobalConfig): Governed => ({
  access: { ...entity.access },
  hooks: hooksOf(entity.hooks),
  endpoints: [...(entity.endpoints || [])],
  fields: Object.fromEntries(namedFields(entity.fields).map(([path, field]) => [path, functionsOf(field)])),
  settings: Object.fromEntries(
    entriesOf(entity).flatMap(([name, value]) => (settings.includes(name) ? [[name, copyOf(value)]] : [])),
  ),
})

const bySlug = <Entity extends CollectionConfig | GlobalConfig>(
  entities: readonly Entity[],
): Record<string, Governed> => Object.fromEntries(entities.map((entity) => [entity.slug, describe(entity)]))

/** Describes what governs a configuration before its plugins run. */
export const describeGovernance = ({
  collections = [],
  globals = [],
  endpoints = [],
  hooks,
  jobs,
  admin,
}: Omit<Config, 'db' | 'secret'>): Governance => ({
  collections: bySlug(collections),
  globals: bySlug(globals),
  root: {
    access: { ...jobs?.access },
    hooks: hooksOf(hooks),
    endpoints: [...endpoints],
    settings: { user: admin?.user },
  },
})

const isGovernance = (value: unknown): value is Governance =>
  isData(value) && isData(value.collections) && isData(value.globals) && isData(value.root)

/** The description that `vitrine()` left in the configuration; undefined if it was removed. */
export const governanceOf = (custom: unknown): Governance | undefined => {
  const found: unknown = isData(custom) ? custom.governance : undefined
  return isGovernance(found) ? found : undefined
}
