'use client'

import { timeline } from '../../contract/history'
import { useEndpointPages } from '../shared/use-endpoint-pages'

/** A record's history, newest first, in pages; undefined: loading, or not visible. Loaded again when `stateKey` changes. */
export const useTimeline = (record: string, stateKey: string) => {
  const { pages, hasMore, loadMore } = useEndpointPages(
    timeline,
    stateKey ? { record } : null,
    (next) => ({ limit: '30', ...(next !== null && { before: String(next) }) }),
    { reloadOn: stateKey },
  )
  return { entries: pages?.flatMap(({ entries }) => entries), hasMore, loadMore }
}
