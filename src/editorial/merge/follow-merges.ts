import type { PayloadRequest } from 'payload'
import { isData, type Data } from '../../platform/data'
import { destinationsOf } from './merges'
import { idsIn, repoint } from '../state/repoint'

/** What is saved mentions the record that another has become part of, also where it was written of the other. */
export const followMerges = async (data: Data, req: PayloadRequest): Promise<Data> => {
  const to = await destinationsOf(req, idsIn(data), 'all')
  if (to.size === 0) return data
  const followed = repoint(data, to)
  return isData(followed) ? followed : data
}
