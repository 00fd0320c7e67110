import { createLocalReq, type Payload } from 'payload'
import { z } from 'zod'
import { inTransaction } from '../../kernel/in-transaction'
import { sessionQuery } from '../../kernel/session'
import { mediaMovingWith, mediumById, keepReasonWhilePublic } from '../media-alone'
import type { EditorialContext } from '../records'
import { waitForRelease } from '../release'
import { clearDrafts } from './clearing'
import { deleteMedia } from './erase'

const Waiting = z.array(z.object({ medium: z.string() }))

const waiting = `select medium::text as medium from editorial.erase_later e
  where not exists (select from delivery.mentions n where n.to_kind = 'media' and n.to_id = e.medium::text) order by medium`

/** Erases the media of what was erased that a public text named at that time, as far as none does any more. */
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
      const medium = await mediumById(req, context, id)
      if (!medium || keepReasonWhilePublic(medium) !== null) return
      const going = await mediaMovingWith(req, context, null, [medium], keepReasonWhilePublic)
      await clearDrafts(context, req, going)
      await deleteMedia(req, going)
    })
  }
}
