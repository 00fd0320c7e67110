import { z } from 'zod'
import { sessionQuery } from '../../platform/session'
import { tableOf } from '../../platform/tables'
import type { Session } from '../../platform/transaction'
import type { EditorialContext } from './editorial-context'

const Ids = z.array(z.object({ id: z.string() }))

/** The records whose newest text mentions a record, except itself. */
export const newestMentioning = async (
  session: Session,
  context: EditorialContext,
  kind: string,
  id: string,
): Promise<{ kind: string; id: string }[]> => {
  const found = []
  for (const { slug } of context.kinds) {
    const rows = await sessionQuery(
      session,
      'select distinct id from editorial.newest_mentioning($1, $2, $3) as id order by id',
      [tableOf(slug), tableOf(kind), id],
    )
    for (const row of Ids.parse(rows)) if (row.id !== id) found.push({ kind: slug, id: row.id })
  }
  return found
}
