import { createLocalReq, type Payload } from 'payload'
import { z } from 'zod'
import { inTransaction } from '../kernel/in-transaction'
import { sessionQuery } from '../kernel/session'
import type { House } from './records'
import { refresh } from './refresh'
import { queueForRelease } from './release'

const batch = 50

const Hashes = z.array(z.object({ hash: z.string() }))
const Keys = z.array(z.object({ kind: z.string(), id: z.string() }))

/** The live records whose views show files with these bytes. */
const showing = `select distinct m.from_kind as kind, m.from_id as id from delivery.mentions m
  join media on m.to_kind = 'media' and m.to_id = media.id::text where media.sha256 = any($1::text[])`

/**
 * Presents again the live records that show files whose renditions were made again, some files a release; what is not
 * presented yet when the process ends is taken up by the next call. Answers how many files it dealt with.
 */
export const presentRemade = async (
  house: House,
  payload: Payload,
  isStopping: () => boolean = () => false,
): Promise<number> => {
  let count = 0
  while (!isStopping()) {
    const req = await createLocalReq({}, payload)
    // releases are not held up where there is nothing to present
    const [waiting] = await sessionQuery(req, 'select from editorial.files where remade limit 1')
    if (!waiting) break
    const found = await inTransaction(
      req,
      async () => {
        await queueForRelease(req)
        const rows = Hashes.parse(
          await sessionQuery(
            req,
            `update editorial.files set remade = false
             where hash in (select hash from editorial.files where remade order by hash limit ${batch}) returning hash`,
          ),
        )
        const hashes = rows.map(({ hash }) => hash)
        if (hashes.length > 0) await refresh(house, Keys.parse(await sessionQuery(req, showing, [hashes])), req)
        return hashes.length
      },
      house.onRelease,
    )
    count += found
    if (found < batch) break
  }
  return count
}
