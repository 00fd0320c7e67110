import { createLocalReq, type Payload } from 'payload'
import { z } from 'zod'
import { inTransaction } from '../../platform/in-transaction'
import { sessionQuery } from '../../platform/session'
import { mediaTransferredWith, mediumById, keepReasonWhilePublic } from '../transfer/media-uses'
import type { EditorialContext } from '../state/editorial-context'
import { LoadedRecords } from '../state/loaded-records'
import { waitForRelease } from '../releases/release'
import { clearDrafts } from './clear-drafts'
import { deleteMedia } from './erase'

const Waiting = z.array(z.object({ medium: z.string() }))

const waiting = `select medium::text as medium from editorial.erase_later e
  where not exists (select from delivery.mentions n where n.to_kind = 'media' and n.to_id = e.medium::text) order by medium`

/** Erases media that a public text still mentioned at the erasure, once none does any more. */
export const eraseLater = async (
  context: EditorialContext,
  payload: Payload,
  isStopping: () => boolean = () => false,
): Promise<void> => {
  const rows = Waiting.parse(await sessionQuery(await createLocalReq({}, payload), waiting))
  for (const { medium: id } of rows) {
    if (isStopping()) return
    const req = await createLocalReq({}, payload)
    await inTransaction(req, async () => {
      await waitForRelease(req)
      const unit = { context, req, loaded: new LoadedRecords(req) }
      const medium = await mediumById(unit, id)
      if (!medium || keepReasonWhilePublic(medium) !== null) return
      const going = await mediaTransferredWith(unit, null, [medium], keepReasonWhilePublic)
      await clearDrafts(unit, going)
      await deleteMedia(req, going)
    })
  }
}
