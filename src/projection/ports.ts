import type { AnyRecordKind } from '../model/record'
import type { LiveDocument } from './render-view'
import type { Key } from '../contract/shapes'
import type { Lookups, Query } from './resolver-cache'

/** The source of live documents. */
export interface Source extends Lookups {
  live: (kind: string, ids: string[]) => Promise<LiveDocument[]>
}

export interface Projection {
  query: Query
  source: Source
  kinds: readonly AnyRecordKind[]
  release: number
  /** media whose public files are updated: those concerned, or all, which repairs any earlier omission */
  media: 'concerned' | 'all'
}

/** A record that leaves the public: it leaves a tombstone, or its paths redirect to the record it was merged into. */
export type Removal = Key &
  (
    | { state: 'unpublished' }
    // `reason`: the public reason; `until`: an ISO date
    | { state: 'withdrawn'; reason: string | null; until: string | null }
    | { state: 'merged'; into: string }
  )
