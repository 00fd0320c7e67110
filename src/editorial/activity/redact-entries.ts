import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { HistoryEntry } from '../../audit'
import { sessionQuery } from '../../platform/session'
import { visibilityLoaderOf } from '../visibility/visibility'
import { Key } from '../../contract/shapes'

const Keys = z.array(Key)

const isMerging = ({ what }: HistoryEntry) => what === 'merge' || what === 'unmerge'

/** Removes the ids of merged records that the reader may not read. */
export const withoutHiddenRecords = async (
  req: PayloadRequest,
  entries: readonly HistoryEntry[],
): Promise<HistoryEntry[]> => {
  const ids = entries.filter(isMerging).flatMap(({ from, to }) => [from, to].filter((id) => id !== null))
  if (ids.length === 0) return [...entries]
  const keys = Keys.parse(
    await sessionQuery(req, 'select kind, id from editorial.state where id = any($1::text[])', [ids]),
  )
  const loader = visibilityLoaderOf(req)
  const known = await Promise.all(keys.map(async (key) => ((await loader.load(key)) ? [key.id] : [])))
  const visible = new Set(known.flat())
  const visibleId = (id: string | null) => (id !== null && visible.has(id) ? id : null)
  return entries.map((entry) =>
    isMerging(entry) ? { ...entry, from: visibleId(entry.from), to: visibleId(entry.to) } : entry,
  )
}
