import type { PayloadRequest } from 'payload'
import { z } from 'zod'

const Id = z.uuid().transform((id) => id.toLowerCase())

/** An id in a request's path, in its canonical form (RFC 9562 §4); undefined if it is none. */
export const idInPath = ({ routeParams }: Pick<PayloadRequest, 'routeParams'>, name = 'id'): string | undefined =>
  Id.safeParse(routeParams?.[name]).data
