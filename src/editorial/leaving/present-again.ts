import { createLocalReq, type Payload } from 'payload'
import { z } from 'zod'
import { inTransaction } from '../../kernel/in-transaction'
import { sessionQuery } from '../../kernel/session'
import type { House } from '../records'
import { refresh } from '../refresh'
import { queueForRelease } from '../release'

const Keys = z.array(z.object({ kind: z.string(), id: z.string() }))

const batch = 100

/** Presents what a migration left to be presented once more, in releases of kind `refresh`. Answers how many there were. */
export const presentAgain = async (
  house: House,
  payload: Payload,
  isStopping: () => boolean = () => false,
): Promise<number> => {
  let count = 0
  while (!isStopping()) {
    const req = await createLocalReq({}, payload)
    const [waiting] = await sessionQuery(req, 'select from editorial.present_again limit 1')
    if (!waiting) break
    count += await inTransaction(
      req,
      async () => {
        await queueForRelease(req)
        const keys = Keys.parse(
          await sessionQuery(
            req,
            `delete from editorial.present_again where (kind, id) in (
               select kind, id from editorial.present_again order by kind, id limit ${batch}) returning kind, id`,
          ),
        )
        await refresh(house, keys, req)
        return keys.length
      },
      house.onRelease,
    )
  }
  return count
}
