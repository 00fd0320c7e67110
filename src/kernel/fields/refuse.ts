import type { PayloadRequest } from 'payload'

/**
 * Refuses a save by field, as Payload's forms expect it (400). Payload is loaded only now: the shapes in these rooms
 * are read by the public plane too, which runs without it.
 */
export const refuseField = async (
  path: readonly (string | number)[],
  detail: string,
  req: PayloadRequest,
): Promise<never> => {
  const { ValidationError } = await import('payload')
  throw new ValidationError({ errors: [{ path: path.join('.'), message: detail }], req }, req.t)
}
