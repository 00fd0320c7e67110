import type { AnyRecordKind } from '../kernel/record'
import type { LiveDocument } from './finish'
import type { Key, Lookups, Query } from './shelf'

/** Those who hold the documents, asked for what is live. */
export interface Source extends Lookups {
  live: (kind: string, ids: string[]) => Promise<LiveDocument[]>
}

export interface Presentation {
  query: Query
  source: Source
  kinds: readonly AnyRecordKind[]
  release: number
}

export interface Taken extends Key {
  state: 'unpublished' | 'withdrawn'
}
