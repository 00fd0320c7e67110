import type { Locale } from '../languages/languages'
import type { dcterms, edmClasses, schemaTypes } from './standards'

type DctermsProperty = `dcterms:${(typeof dcterms)[number]}`

export type SchemaType = keyof typeof schemaTypes
type SchemaProperty<Type extends SchemaType> = `schema:${(typeof schemaTypes)[Type][number]}`

/** The class of a kind; a holding has an aggregation too, whose terms name the class first. */
export type EdmClass = Exclude<keyof typeof edmClasses, 'ore:Aggregation'>
type EdmProperty<Class extends EdmClass> =
  | (typeof edmClasses)[Class][number]
  | (Class extends 'edm:ProvidedCHO' ? `ore:Aggregation/${(typeof edmClasses)['ore:Aggregation'][number]}` : never)

/** One property, or several of which another field of the row decides: the role of an agent. */
type OneOf<Property> = Property | readonly Property[]

interface FieldTerms<Type extends SchemaType, Class extends EdmClass> {
  dcterms?: OneOf<DctermsProperty>
  schema?: OneOf<SchemaProperty<Type>>
  edm?: OneOf<EdmProperty<Class>>
}

export type Standard = 'dcterms' | 'schema' | 'edm'

type LinkedField = { readonly [Name in Standard]?: OneOf<string> }

/** What a record, and each of its fields, is in Dublin Core, schema.org and EDM; a field without a counterpart is absent. */
export interface LinkedData {
  schema: SchemaType
  edm: EdmClass | null
  fields: Readonly<Record<string, LinkedField | undefined>>
}

/** Ends at texts in languages and at relations to several kinds. */
type IsValue<Value> = Value extends object
  ? keyof Value extends Locale
    ? true
    : 'relationTo' extends keyof Value
      ? true
      : false
  : true

/** A field of a stored document: `title`, `rights.uri`, `agents.role` (of each row). */
export type FieldPath<Doc> = Doc extends readonly (infer Row)[]
  ? FieldPath<Row>
  : IsValue<Doc> extends true
    ? never
    : { [Name in keyof Doc & string]: Name | `${Name}.${FieldPath<NonNullable<Doc[Name]>>}` }[keyof Doc & string]

/** Declares the mapping of a kind; fields and properties are checked against its document, type and class. */
export const linkedDataOf =
  <Doc>() =>
  <Type extends SchemaType, Class extends EdmClass = never>(declared: {
    schema: Type
    edm: Class | null
    fields: { readonly [Path in FieldPath<Doc>]?: FieldTerms<Type, Class> }
  }): LinkedData =>
    declared

/** Of the fields that every record has. Numbers in other systems (DCMI Terms `identifier`, EDM `dc:identifier`). */
export const commonLinkedData: LinkedData['fields'] = {
  'identifiers.value': { dcterms: 'dcterms:identifier', schema: 'schema:identifier', edm: 'dc:identifier' },
}
