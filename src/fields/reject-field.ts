import { ApiError } from '../model/problems'

/** Refuses a save by field (400). `path`: the field's, from the record's root. */
export const rejectField = (path: readonly (string | number)[], detail: string): never => {
  throw new ApiError('invalid', detail, [{ pointer: `/${path.join('/')}`, code: 'invalid', detail }])
}
