import type { AnyRecordKind } from '../model/record'
import type { LiveDocument } from './render-view'
import type { Key, Lookups, Query } from './resolver-cache'

/** Those who hold the documents, asked for what is live. */
export interface Source extends Lookups {
  live: (kind: string, ids: string[]) => Promise<LiveDocument[]>
}

export interface Projection {
  query: Query
  source: Source
  kinds: readonly AnyRecordKind[]
  release: number
  /** which media are looked at, whether the public sees them: those concerned, or all, so that no earlier omission stays */
  media: 'concerned' | 'all'
}

/** What leaves the public: nothing is left of it but a word, or its addresses lead to the record it has become part of. */
export type Removal = Key &
  (
    | { state: 'unpublished' }
    // `reason`: what the public is told; `until`: an ISO date
    | { state: 'withdrawn'; reason: string | null; until: string | null }
    | { state: 'merged'; into: string }
  )
