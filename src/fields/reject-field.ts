import { ApiError } from '../model/problems'

/** Rejects a save with a problem on a field (400). `path`: of the field, from the record's root. */
export const rejectField = (path: readonly (string | number)[], detail: string): never => {
  throw new ApiError('invalid', detail, [{ pointer: `/${path.join('/')}`, code: 'invalid', detail }])
}
