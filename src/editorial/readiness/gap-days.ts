import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { inTransaction } from '../../platform/in-transaction'
import { idOf } from '../../model/relations'
import { sessionQuery } from '../../platform/session'
import { readDocuments } from '../state/documents'
import { findKind, type EditorialContext } from '../state/editorial-context'
import { lockStates } from '../state/state'
import { embargoesPassed } from './embargoes'
import { updateGaps, gapsByRecord } from './gaps'
import { Key } from '../../contract/shapes'

const Due = z.array(Key)

const atOnce = 100

const due = async (req: PayloadRequest): Promise<z.output<typeof Due>> =>
  Due.parse(
    await sessionQuery(
      req,
      `select distinct kind, id from editorial.gap_days where day <= (now() at time zone 'UTC')::date
       order by kind, id limit ${atOnce}`,
    ),
  )

/**
 * Problems depend on the day: records whose day has come since the last save are checked again before a list is
 * returned. Usually there is none, which an index finds.
 */
export const refreshDueGaps = async (context: EditorialContext, req: PayloadRequest): Promise<void> => {
  for (;;) {
    const rows = await due(req)
    if (rows.length === 0) return
    await inTransaction(req, async () => {
      await lockStates(req, rows)
      for (const slug of new Set(rows.map(({ kind }) => kind))) {
        const kind = findKind(context, slug)
        const ids = rows.flatMap((row) => (row.kind === slug ? [row.id] : []))
        // a record that cannot be checked is not tried again and again
        await sessionQuery(
          req,
          `delete from editorial.gap_days where kind = $1 and id = any($2::text[]) and day <= (now() at time zone 'UTC')::date`,
          [slug, ids],
        )
        if (!kind) continue
        const before = await gapsByRecord(req, slug, ids)
        for (const document of await readDocuments(req, kind, ids, 'newest'))
          await updateGaps(req, context, kind, idOf(document) ?? '', document)
        const now = await gapsByRecord(req, slug, ids)
        const isEmbargoed = (gaps: ReadonlyMap<string, string[]>, id: string) => gaps.get(id)?.includes('embargoed')
        await embargoesPassed(
          req,
          context,
          slug,
          ids.filter((id) => isEmbargoed(before, id) && !isEmbargoed(now, id)),
        )
      }
    })
    if (rows.length < atOnce) return
  }
}
