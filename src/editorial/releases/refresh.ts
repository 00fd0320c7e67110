import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { project } from '../../projection'
import { appendAuditEntries } from '../../audit'
import { sessionQuery } from '../../platform/session'
import type { Session } from '../../platform/transaction'
import type { Actor } from '../../policy'
import { releaseAuditEntry } from '../workflow/audit-entries'
import type { EditorialContext } from '../state/editorial-context'
import { notifyRelease, insertRelease, returnReleaseNumber, takeReleaseNumber } from './release'
import { documentSource } from './document-source'
import { Key } from '../../contract/shapes'

const Keys = z.array(Key)
/** The live records whose views embed a medium or a term. */
export const mentionersOf = async (req: PayloadRequest, { kind, id }: Key): Promise<Key[]> =>
  Keys.parse(
    await sessionQuery(
      req,
      'select distinct from_kind as kind, from_id as id from delivery.mentions where to_kind = $1 and to_id = $2',
      [kind, id],
    ),
  )

/** Every live record. */
export const liveRecords = async (req: Session): Promise<Key[]> =>
  Keys.parse(await sessionQuery(req, `select kind, id from editorial.state where live = 'published' order by kind, id`))

/**
 * Projects live records again, in a release of kind `refresh` if any of their views changes; nothing new becomes
 * public. `by`: the actor of the change, if it is recorded. In the caller's transaction. Returns the names of the
 * rewritten records.
 */
export const refresh = async (
  context: EditorialContext,
  keys: readonly Key[],
  req: Session,
  by?: Actor,
): Promise<string[]> => {
  if (keys.length === 0) return []
  const query = (text: string, values: readonly unknown[] = []) => sessionQuery(req, text, values)
  const release = await takeReleaseNumber(req)
  const rewritten = await project(
    { query, source: documentSource(context, req), kinds: context.kinds, release: release.number, media: 'all' },
    keys,
  )
  if (rewritten.length === 0) {
    await returnReleaseNumber(req)
    return []
  }
  await insertRelease(req, release, 'refresh', rewritten.length, [])
  if (by) await appendAuditEntries(req, [releaseAuditEntry({ release, entries: [] }, by)])
  await notifyRelease(req, release)
  return rewritten
}
