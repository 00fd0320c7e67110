import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { inTransaction } from '../../platform/in-transaction'
import { sessionQuery } from '../../platform/session'
import type { Key } from '../../projection'
import type { EditorialContext } from '../state/editorial-context'
import { refresh } from './refresh'
import { waitForRelease } from './release'

/** Live records that wait to be presented again. */
interface Queue {
  /** SQL that finds a row where something waits */
  waiting: string
  /** takes some of it off, within the transaction of the release, and answers the records concerned */
  take: (req: PayloadRequest) => Promise<Key[]>
}

/**
 * Presents again what waits, some at a time, in releases of kind `refresh`; what is left when the process ends is taken up by
 * the next call. Where nothing waits no release is held up.
 */
export const refreshQueued = async (
  context: EditorialContext,
  payload: Payload,
  { waiting, take }: Queue,
  isStopping: () => boolean,
): Promise<void> => {
  while (!isStopping()) {
    const req = await createLocalReq({}, payload)
    if ((await sessionQuery(req, waiting)).length === 0) return
    await inTransaction(
      req,
      async () => {
        await waitForRelease(req)
        await refresh(context, await take(req), req)
      },
      context.onRelease,
    )
  }
}
