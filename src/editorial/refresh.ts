import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { deliver, type Key } from '../presentation'
import { remember } from '../history'
import { sessionQuery } from '../kernel/session'
import type { Session } from '../kernel/transaction'
import type { Actor } from '../membership'
import { deedOfRelease } from './deeds'
import type { House } from './records'
import { announce, recordRelease, returnNumber, takeNumber } from './release'
import { sourceOf } from './source'

const Keys = z.array(z.object({ kind: z.string(), id: z.string() }))
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
export const everythingLive = async (req: Session): Promise<Key[]> =>
  Keys.parse(await sessionQuery(req, `select kind, id from editorial.state where live = 'published' order by kind, id`))

/**
 * Presents live records again, in a release of kind `refresh` if that changes any of their views; nothing is published
 * by it that was not public. `by`: whose change it was, where that is remembered. Within the caller's transaction. Answers the names of the records that were rewritten.
 */
export const refresh = async (house: House, keys: readonly Key[], req: Session, by?: Actor): Promise<string[]> => {
  if (keys.length === 0) return []
  const query = (text: string, values: readonly unknown[] = []) => sessionQuery(req, text, values)
  const release = await takeNumber(req)
  const rewritten = await deliver(
    { query, source: sourceOf(house, req), kinds: house.kinds, release: release.number, media: 'all' },
    keys,
  )
  if (rewritten.length === 0) {
    await returnNumber(req)
    return []
  }
  await recordRelease(req, release, 'refresh', rewritten.length, [])
  if (by) await remember(req, [deedOfRelease({ release, entries: [] }, by)])
  await announce(req, release)
  return rewritten
}
