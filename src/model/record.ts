import type { CollectionConfig, GlobalConfig } from 'payload'
import type { z } from 'zod'
import type { Locale } from '../languages/languages'
import type { LinkedData } from './linked-data'
import type { ViewTemplate } from './view-template'
import type { Problem } from './problems'
import type { ownerFields } from './owners'

/** A pure function that checks a record in all languages and returns every problem. */
export type Check<Doc> = (doc: Doc) => Problem[]

/**
 * Whose slugs a list filter takes: the records of a kind, or a vocabulary (`of`: `a genre`). `deskField` is the relation
 * that the desk's lists filter by under the same name.
 */
export type ListFilter = ({ kind: string } | { of: string }) & { deskField?: string }

/** How lists filter and sort a record; computed from its view in one language. */
export interface Listing<Filter extends string = never> {
  /** `filter:value` pairs, e.g. `theme:cold-war`, `institution:wende-museum`, `genre:poster` */
  terms: `${Filter}:${string}`[]
  /** ISO dates (yyyy-mm-dd) or null */
  dateFrom: string | null
  dateTo: string | null
}

/**
 * Defaults of a new record from the record of `kind` in its relation `field`; `locale`: the language it is written in.
 */
export interface Proposal {
  field: string
  kind: string
  propose: (source: unknown, data: Readonly<Record<string, unknown>>, locale: Locale) => Record<string, unknown>
}

/**
 * What people edit, own, approve and publish: the editor's fields, its rules, and its owner. `Doc` is a stored document
 * with every language and relations as plain ids.
 */
export interface GovernedKind<Doc> {
  /** plural, kebab-case; the collection's slug and the public path segment: `items` */
  slug: string
  /** the `kind` of public views: `item` */
  singular: string
  /** the editor's fields and the desk layout only. A kind with a single record (the site) has `global` instead */
  collection?: CollectionConfig
  global?: GlobalConfig
  /** parses a stored document (locale "all", depth 0) into the type used by checks and by `project` */
  stored: z.ZodType<Doc>
  /**
   * the field that names the owning institution; `id`: an institution owns itself once it has members; `none`: the
   * exhibit owns it
   */
  ownedThrough: (typeof ownerFields)[number] | 'id' | 'none'
  /** of the kind that owns records: the field with the source language of its new records */
  recordLanguageField?: string
  /** the field with its address in the holder's catalogue; withdrawals keep it as an identifier */
  catalogueField?: string
  /** the localized field with a record's name, from which its slug is derived */
  nameField: string
  /** paths in the stored document of further names and numbers that search covers: `altTitles.title` */
  searchable?: readonly string[]
  /** the fields that one request may set in many records; without it there is no such request */
  bulkEditable?: readonly string[]
  /** defaults that a new record takes from a related one for its empty fields */
  proposal?: Proposal
  /** what it is in Dublin Core, schema.org and EDM, for docs/model.md and for exports */
  linkedData?: LinkedData
  /** rules of saving a draft (D in the model), in at least one language */
  rules: Check<Doc>[]
  /** rules of publishing (P in the model) */
  readiness: Check<Doc>[]
  /** where a picture is expected and of which type (`image`, `video`); null if none is */
  expectsPicture?: (doc: Doc) => { pointer: string; types: readonly string[] } | null
  /** the days (ISO, UTC) from which its readiness may change without an edit */
  readinessDates?: (doc: Doc) => (string | null)[]
  /** the dashboard that lists every unfinished record of it: the coordinator's, for what the exhibit is built of */
  dashboard?: 'coordinator'
  /** two records of the kind may be merged */
  mergeable?: boolean
}

/** A governed kind with views of its own in `/v1`: how it is projected, listed and shown in other records. */
export interface RecordKind<Doc, View, Filter extends string = string> extends GovernedKind<Doc> {
  /** the schema of its own public fields; delivery adds the envelope (`kind`, `id`, `slug`, …) */
  view: z.ZodType<View>
  project: (doc: Doc) => ViewTemplate
  /** what other views embed of this record: title, caption, date, credit, thumbnail */
  card: (doc: Doc) => ViewTemplate
  /** the filter parameters of its `/v1` list; every list accepts the filters of every kind */
  filters: Readonly<Record<Filter, ListFilter>>
  /** the values of its filters, and its dates for sorting */
  listing: (view: View) => Listing<Filter>
  /** may be placed in a section or theme */
  placeable: boolean
  /** may be embedded in or linked from rich text */
  embeddable: boolean
}

/** Declares a kind; the types of its members are checked against each other here. */
export const record = <Doc, View, Filter extends string>(
  kind: RecordKind<Doc, View, Filter>,
): RecordKind<Doc, View, Filter> => kind

/** The field that names a record's owner; null if there is none. */
export const ownerFieldOf = ({ ownedThrough }: Pick<AnyGovernedKind, 'ownedThrough'>): string | null =>
  ownedThrough === 'id' || ownedThrough === 'none' ? null : ownedThrough

/** The one existential type: a kind whose document type is unknown. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyRecordKind = RecordKind<any, any>

/** The same of a kind that may have no view. */
export type AnyGovernedKind = Pick<AnyRecordKind, keyof GovernedKind<unknown>>

/** Whether the public reads it at an address of its own. */
export const hasView = (kind: AnyGovernedKind): kind is AnyRecordKind => 'view' in kind
