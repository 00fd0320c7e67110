import type { Payload } from 'payload'
import { z } from 'zod'
import { sessionQuery } from '../../platform/session'
import type { EditorialContext } from '../state/editorial-context'
import { refreshQueued } from './refresh-queued'
import { Key } from '../../contract/shapes'

const batch = 50

const Keys = z.array(Key)

/** Takes some files off the queue and finds the live records whose views show their bytes. */
const take = `with taken as (
    update editorial.files set remade = false
    where hash in (select hash from editorial.files where remade order by hash limit ${batch}) returning hash)
  select distinct m.from_kind as kind, m.from_id as id from delivery.mentions m
  join media on m.to_kind = 'media' and m.to_id = media.id::text where media.sha256 in (select hash from taken)`

/** Projects live records again that show files with remade renditions. */
export const refreshRemadeMedia = (
  context: EditorialContext,
  payload: Payload,
  isStopping: () => boolean = () => false,
): Promise<void> =>
  refreshQueued(
    context,
    payload,
    {
      waiting: 'select from editorial.files where remade limit 1',
      take: async (req) => Keys.parse(await sessionQuery(req, take)),
    },
    isStopping,
  )
