import { configToJSONSchema, type FlattenedField, type SanitizedConfig } from 'payload'
import { isSystemWritten } from '../../model/system-fields'

export type Schema = Record<string, unknown>

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

type Fields = readonly FlattenedField[]

/** Changes the schema of each field, in groups and rows too; undefined leaves the field out. */
const mapFields = (
  schema: unknown,
  fields: Fields,
  change: (property: Schema, field: FlattenedField) => Schema | undefined,
): Schema => {
  if (!isSchema(schema) || !isSchema(schema.properties)) return isSchema(schema) ? schema : {}
  const named = new Map(fields.map((field) => [field.name, field]))
  const properties = Object.entries(schema.properties).flatMap(([name, property]): [string, unknown][] => {
    const field = named.get(name)
    if (!field || !isSchema(property)) return [[name, property]]
    const inner =
      field.type === 'array'
        ? { ...property, items: mapFields(property.items, field.flattenedFields, change) }
        : field.type === 'group' || field.type === 'tab'
          ? mapFields(property, field.flattenedFields, change)
          : property
    const changed = change(inner, field)
    return changed ? [[name, changed]] : []
  })
  return { ...schema, properties: Object.fromEntries(properties) }
}

const definitionIn = ($ref: unknown) => (typeof $ref === 'string' ? $ref.replace('#/definitions/', '') : null)

/** JSON Schema as Payload writes it for TypeScript, as OpenAPI 3.1 reads it: an empty value is among the options too. */
const convert = (value: unknown, isLinked: (definition: string) => boolean): unknown => {
  if (Array.isArray(value)) return value.map((one: unknown) => convert(one, isLinked))
  if (!isSchema(value)) return value
  const { tsType: _tsType, additionalProperties: _closed, $ref, oneOf, required, ...rest } = value
  const target = definitionIn($ref)
  if (target !== null) return { $ref: `#/components/schemas/${target}` }
  const choices = listOf(oneOf).filter((one) => {
    const definition = isSchema(one) ? definitionIn(one.$ref) : null
    return definition === null || isLinked(definition)
  })
  const [only] = choices
  const converted = Object.fromEntries(Object.entries(rest).map(([name, inner]) => [name, convert(inner, isLinked)]))
  const isNullable = listOf(rest.type).includes('null')
  return {
    ...(choices.length === 1 && isSchema(only) ? only : {}),
    ...converted,
    // several of them may be empty, so that an empty value fits more than one
    ...(choices.length > 1 && { anyOf: convert(choices, isLinked) }),
    ...(Array.isArray(required) && required.length > 0 && { required }),
    ...(isNullable && 'enum' in rest && { enum: [...listOf(rest.enum), null] }),
  }
}

/** Of a save, `revision` is what the client has seen. */
const seenRevision = {
  type: ['integer', 'null'],
  description: 'The revision that you have seen, as `If-Match` says it: an older one is answered 409',
}

/** A collection or a global, which has no id in every answer. */
interface Entity {
  slug: string
  flattenedFields: Fields
  isGlobal: boolean
}

/** What is read: fields of the system are read-only. What is sent: without them, and with relations as ids. */
const schemasOf = (
  { slug, flattenedFields, isGlobal }: Entity,
  definitions: Schema,
  described: ReadonlySet<string>,
) => {
  const definition = definitions[slug]
  const read = convert(definition, (name) => described.has(name) || !(name in definitions) || /^[A-Z]/.test(name))
  const marked = mapFields(read, flattenedFields, (property, field) =>
    isSystemWritten(field) && field.name !== 'revision' ? { ...property, readOnly: true } : property,
  )
  const isVersioned = flattenedFields.some(({ name }) => name === 'revision')
  const sent = mapFields(
    convert(definition, (name) => /^[A-Z]/.test(name)),
    flattenedFields,
    (property, field) => (isSystemWritten(field) ? undefined : property),
  )
  const properties = isSchema(sent.properties) ? sent.properties : {}
  const { id: _id, ...fields } = properties
  const whole = isSchema(marked.properties) ? marked.properties : {}
  const { required, ...unrequired } = marked
  return {
    [slug]: {
      ...unrequired,
      ...(!isGlobal && { required }),
      properties: {
        ...whole,
        ...(isSchema(whole.id) && { id: { ...whole.id, readOnly: true } }),
      },
    },
    [`${slug}-fields`]: {
      type: 'object',
      title: `${typeof marked.title === 'string' ? marked.title : slug}Fields`,
      properties: { ...fields, ...(isVersioned && { revision: seenRevision }) },
    },
  }
}

/** The schemas of these collections and globals from Payload's own, with those of their blocks. */
export const recordSchemas = (config: SanitizedConfig, entities: readonly Entity[]): Record<string, unknown> => {
  const { definitions } = configToJSONSchema(config, 'text')
  const found: Schema = isSchema(definitions) ? definitions : {}
  const described = new Set(entities.map(({ slug }) => slug))
  const isLinked = (name: string) => described.has(name) || /^[A-Z]/.test(name)
  const blocks = Object.entries(found).flatMap(([name, block]): [string, unknown][] =>
    /^[A-Z]/.test(name) && !name.endsWith('_select') ? [[name, convert(block, isLinked)]] : [],
  )
  return Object.fromEntries([
    ...blocks,
    ...entities.flatMap((entity) => Object.entries(schemasOf(entity, found, described))),
  ])
}
