import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { inTransaction } from '../../platform/in-transaction'
import { sessionQuery } from '../../platform/session'
import type { Key } from '../../contract/shapes'
import type { EditorialContext } from '../state/editorial-context'
import { refresh } from './refresh'
import { waitForRelease } from './release'

/** Live records queued for projection. */
interface Queue {
  /** SQL that returns a row if the queue is not empty */
  waiting: string
  /** takes some entries off the queue in the release's transaction, and returns the records concerned */
  take: (req: PayloadRequest) => Promise<Key[]>
}

/**
 * Projects queued records in batches, in releases of kind `refresh`; what remains when the process ends is handled by
 * the next call. An empty queue blocks no release.
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
