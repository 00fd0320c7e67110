import type { CollectionConfig, GlobalConfig } from 'payload'
import type { z } from 'zod'
import type { Locale } from '../languages/languages'
import type { ViewTemplate } from './view-template'
import type { Problem } from './problems'

/** A pure question about a record (all languages at once); answers every problem it finds, or none. */
export type Check<Doc> = (doc: Doc) => Problem[]

/** What the slugs of a list filter belong to: the records of a kind, or a vocabulary (`of`: `a genre`). */
export type ListFilter = { kind: string } | { of: string }

/** How a list finds and sorts a record; computed from its finished view in one language. */
export interface Listing<Filter extends string = never> {
  /** `filter:value` pairs, e.g. `theme:cold-war`, `institution:wende-museum`, `genre:poster` */
  terms: `${Filter}:${string}`[]
  /** ISO dates (yyyy-mm-dd) or null */
  dateFrom: string | null
  dateTo: string | null
}

/** What a new record is proposed from the record of `kind` in its relation `field`; `locale`: the language it is written in. */
export interface Proposal {
  field: string
  kind: string
  propose: (source: unknown, data: Readonly<Record<string, unknown>>, locale: Locale) => Record<string, unknown>
}

/**
 * A kind of record, whole: what an editor fills in, what must be true, what the public sees.
 * `Doc` is the shape read back from the database, every language at once, relations as plain ids.
 */
export interface RecordKind<Doc, View, Filter extends string = string> {
  /** plural, kebab-case; the collection's slug and the public path: `items` */
  slug: string
  /** the `kind` that public views carry: `item` */
  singular: string
  /** what an editor fills in: fields and desk layout only. A kind with one record only (the site) gives `global` */
  collection?: CollectionConfig
  global?: GlobalConfig
  /** reads a stored document (locale "all", depth 0) into the shape the checks and presenters know */
  stored: z.ZodType<Doc>
  /** the field that names the institution that owns a record; `id`: an institution owns itself once it has people; `none`: the exhibit's */
  ownedThrough: 'institution' | 'repository' | 'id' | 'none'
  /** the localized field that names a record, from which its slug is derived */
  nameField: string
  /** what a new record takes over from another that it names, where its own was left empty */
  proposal?: Proposal
  /** what must be true before a draft is saved (D in the model), in at least one language */
  rules: Check<Doc>[]
  /** what must be true before the public sees it (P in the model) */
  readiness: Check<Doc>[]
  /** where it must show visitors something, and of which sort (`image`, `video`); null where it need not */
  expectsPicture?: (doc: Doc) => { pointer: string; types: readonly string[] } | null
  /** the days (ISO, UTC) from which on its readiness may say something else, though nobody changes it */
  readinessDates?: (doc: Doc) => (string | null)[]
  /** the public shape of the record's own fields; the envelope (`kind`, `id`, `slug`, …) is added by delivery */
  view: z.ZodType<View>
  project: (doc: Doc) => ViewTemplate
  /** what others carry of this record: title, caption, date, credit, thumbnail */
  card: (doc: Doc) => ViewTemplate
  /** by which parameters `/v1` lists find it; every list accepts the filters of every kind */
  filters: Readonly<Record<Filter, ListFilter>>
  /** the values of its filters, and where it stands when sorted by date */
  listing: (view: View) => Listing<Filter>
  /** may stand in a placement of a section or theme */
  placeable: boolean
  /** may be embedded in or linked from rich text */
  embeddable: boolean
  /** two of them that turn out to be one may be merged */
  mergeable?: boolean
}

/** Declares a kind; the types of its parts are checked against each other here. */
export const record = <Doc, View, Filter extends string>(
  kind: RecordKind<Doc, View, Filter>,
): RecordKind<Doc, View, Filter> => kind

/** The field that names whose a record is; null where no field does. */
export const ownerFieldOf = ({ ownedThrough }: Pick<AnyRecordKind, 'ownedThrough'>): string | null =>
  ownedThrough === 'id' || ownedThrough === 'none' ? null : ownedThrough

/** The one existential type: some kind of record, its shapes known only to itself. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyRecordKind = RecordKind<any, any>
