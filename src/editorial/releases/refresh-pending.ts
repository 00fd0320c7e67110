import type { Payload } from 'payload'
import { z } from 'zod'
import { sessionQuery } from '../../platform/session'
import type { EditorialContext } from '../state/editorial-context'
import { refreshQueued } from './refresh-queued'
import { Key } from '../../contract/shapes'

const Keys = z.array(Key)

const batch = 100

const take = `delete from editorial.present_again where (kind, id) in (
  select kind, id from editorial.present_again order by kind, id limit ${batch}) returning kind, id`

/** Projects again what a migration marked for it. */
export const refreshPending = (
  context: EditorialContext,
  payload: Payload,
  isStopping: () => boolean = () => false,
): Promise<void> =>
  refreshQueued(
    context,
    payload,
    {
      waiting: 'select from editorial.present_again limit 1',
      take: async (req) => Keys.parse(await sessionQuery(req, take)),
    },
    isStopping,
  )
