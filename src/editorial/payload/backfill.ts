import { createLocalReq, type Payload } from 'payload'
import { z } from 'zod'
import { inTransaction } from '../../platform/in-transaction'
import type { AnyGovernedKind } from '../../model/record'
import { idOf } from '../../model/relations'
import { sessionQuery } from '../../platform/session'
import type { Session } from '../../platform/transaction'
import { readDocuments } from '../state/documents'
import { eraseLater } from '../erasure/erase-later'
import { refreshDueGaps } from '../readiness/gap-days'
import { updateGaps } from '../readiness/gaps'
import type { EditorialContext } from '../state/editorial-context'
import { withdrawalsPassed } from '../readiness/embargoes'
import { refreshPending } from '../releases/refresh-pending'
import { indexNames } from '../search/search-index'

const Rows = z.array(z.object({ kind: z.string(), id: z.string(), live: z.string() }))
type Row = z.output<typeof Rows>[number]

const batch = 50

/** The next records without an entry; locks them, and skips records locked by others. */
const nextBatch = async (session: Session, kind: string, after: string): Promise<Row[]> =>
  Rows.parse(
    await sessionQuery(
      session,
      `select kind, id, live from editorial.state s where kind = $1 and id > $2 and erased_at is null
         and not exists (select from editorial.search t where (t.kind, t.id, t.text) = (s.kind, s.id, 'newest') and t.checked)
       order by id limit ${batch} for update skip locked`,
      [kind, after],
    ),
  )

const backfillRecords = async (
  session: Session,
  context: EditorialContext,
  kind: AnyGovernedKind,
  rows: readonly Row[],
): Promise<void> => {
  const live = rows.filter((row) => row.live === 'published')
  for (const [text, of] of [
    ['published', live],
    ['newest', rows],
  ] as const)
    for (const document of await readDocuments(
      session,
      kind,
      of.map(({ id }) => id),
      text,
    ))
      await backfillText(session, context, kind, document, text)
}

const backfillText = async (
  session: Session,
  context: EditorialContext,
  kind: AnyGovernedKind,
  document: unknown,
  text: 'newest' | 'published',
): Promise<void> => {
  const id = idOf(document) ?? ''
  await indexNames(session, kind, id, document, text)
  if (text === 'newest' && kind.stored.safeParse(document).success)
    await updateGaps(session, context, kind, id, document)
}

/**
 * Adds search names and problems of records saved before these tables existed, or outside the desk. Every save adds its
 * own. Returns the number of records.
 */
export const backfill = async (
  context: EditorialContext,
  payload: Payload,
  isStopping: () => boolean = () => false,
): Promise<number> => {
  let count = 0
  const today = await createLocalReq({}, payload)
  await refreshDueGaps(context, today)
  await withdrawalsPassed(today, context)
  await refreshPending(context, payload, isStopping)
  await eraseLater(context, payload, isStopping)
  for (const kind of context.kinds.filter(({ global }) => !global)) {
    let after = ''
    while (!isStopping()) {
      const req = await createLocalReq({}, payload)
      const rows = await inTransaction(req, async () => {
        const found = await nextBatch(req, kind.slug, after)
        if (found.length > 0) await backfillRecords(req, context, kind, found)
        return found
      })
      count += rows.length
      after = rows.at(-1)?.id ?? after
      if (rows.length < batch) break
    }
  }
  return count
}
