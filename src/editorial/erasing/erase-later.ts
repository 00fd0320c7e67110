import { createLocalReq, type Payload } from 'payload'
import { z } from 'zod'
import { inTransaction } from '../../kernel/in-transaction'
import { sessionQuery } from '../../kernel/session'
import { goingWith, mediumById, staysWhilePublic } from '../media-alone'
import type { House } from '../records'
import { queueForRelease } from '../release'
import { clearDrafts } from './clearing'
import { emptyMedia } from './erase'

const Waiting = z.array(z.object({ medium: z.string() }))

const waiting = `select medium::text as medium from editorial.erase_later e
  where not exists (select from delivery.mentions n where n.to_kind = 'media' and n.to_id = e.medium::text) order by medium`

/** Erases the media of what was erased that a public text named at that time, as far as none does any more. */
export const eraseLater = async (
  house: House,
  payload: Payload,
  isStopping: () => boolean = () => false,
): Promise<void> => {
  const rows = Waiting.parse(await sessionQuery(await createLocalReq({}, payload), waiting))
  for (const { medium: id } of rows) {
    if (isStopping()) return
    const req = await createLocalReq({}, payload)
    await inTransaction(req, async () => {
      await queueForRelease(req)
      const medium = await mediumById(req, house, id)
      if (!medium || staysWhilePublic(medium) !== null) return
      const going = await goingWith(req, house, null, [medium], staysWhilePublic)
      await clearDrafts(house, req, going)
      await emptyMedia(req, going)
    })
  }
}
