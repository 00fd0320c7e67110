import type { PayloadRequest } from 'payload'
import { isData, type Data } from '../../platform/data'
import { destinationsOf } from './merges'
import { idsIn, repoint } from '../state/repoint'

/** A save replaces mentions of a merged record by the record it was merged into, including texts about it. */
export const followMerges = async (data: Data, req: PayloadRequest): Promise<Data> => {
  const to = await destinationsOf(req, idsIn(data), 'all')
  if (to.size === 0) return data
  const followed = repoint(data, to)
  return isData(followed) ? followed : data
}
