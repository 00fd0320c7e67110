import { Refusal } from '../problems'

/** Refuses a save by field (400). `path`: the field's, from the record's root. */
export const refuseField = (path: readonly (string | number)[], detail: string): never => {
  throw new Refusal('invalid', detail, [{ pointer: `/${path.join('/')}`, code: 'invalid', detail }])
}
