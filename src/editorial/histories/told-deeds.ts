import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { ToldDeed } from '../../history'
import { sessionQuery } from '../../kernel/session'
import { loaderOf } from '../reading/may-know-of'

const Keys = z.array(z.object({ kind: z.string(), id: z.string() }))

const isMerging = ({ what }: ToldDeed) => what === 'merge' || what === 'unmerge'

/** Deeds as the reader may know them: of two records that were merged, the id of each that they may read. */
export const withoutHiddenRecords = async (req: PayloadRequest, deeds: readonly ToldDeed[]): Promise<ToldDeed[]> => {
  const ids = deeds.filter(isMerging).flatMap(({ from, to }) => [from, to].filter((id) => id !== null))
  if (ids.length === 0) return [...deeds]
  const keys = Keys.parse(
    await sessionQuery(req, 'select kind, id from editorial.state where id = any($1::text[])', [ids]),
  )
  const loader = loaderOf(req)
  const known = await Promise.all(keys.map(async (key) => ((await loader.load(key)) ? [key.id] : [])))
  const shown = new Set(known.flat())
  const told = (id: string | null) => (id !== null && shown.has(id) ? id : null)
  return deeds.map((deed) => (isMerging(deed) ? { ...deed, from: told(deed.from), to: told(deed.to) } : deed))
}
