import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { deliver, type Key } from '../presentation'
import { sessionQuery } from '../kernel/session'
import type { House } from './records'
import { sourceOf } from './source'

const Keys = z.array(z.object({ kind: z.string(), id: z.string() }))
const Numbered = z.tuple([z.object({ number: z.coerce.number(), at: z.string() })])

/** The live records whose views copy something of a medium or of a term. */
export const mentionersOf = async (req: PayloadRequest, { kind, id }: Key): Promise<Key[]> =>
  Keys.parse(
    await sessionQuery(
      req,
      'select distinct from_kind as kind, from_id as id from delivery.mentions where to_kind = $1 and to_id = $2',
      [kind, id],
    ),
  )

/** Every record that the public sees. */
export const everythingLive = async (req: Pick<PayloadRequest, 'payload' | 'transactionID'>): Promise<Key[]> =>
  Keys.parse(await sessionQuery(req, `select kind, id from editorial.state where live = 'published' order by kind, id`))

/**
 * Presents live records again, in a release of kind `refresh` if that changes any of their views; nothing is published
 * by it that was not public. Within the caller's transaction. Answers the names of the records that were rewritten.
 */
export const refresh = async (
  house: House,
  keys: readonly Key[],
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
): Promise<string[]> => {
  if (keys.length === 0) return []
  const query = (text: string, values: readonly unknown[] = []) => sessionQuery(req, text, values)
  const [release] = Numbered.parse(
    await query(
      `update delivery.head set release = release + 1, at = clock_timestamp()
       returning release as number, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at`,
    ),
  )
  const rewritten = await deliver(
    { query, source: sourceOf(house, req), kinds: house.kinds, release: release.number },
    keys,
  )
  if (rewritten.length === 0) {
    // the row is ours until the transaction ends: nobody has seen the number
    await query('update delivery.head set release = release - 1')
    return []
  }
  await query(`insert into delivery.releases (number, kind, published_at, count) values ($1, 'refresh', $2, $3)`, [
    release.number,
    release.at,
    rewritten.length,
  ])
  await query(`select pg_notify('vitrine_release', $1)`, [String(release.number)])
  return rewritten
}
