import type { AuthStrategy, PayloadRequest } from 'payload'
import { ApiError } from '../model/problems'
import { requestValue } from '../platform/request-store'
import { keyIn, findClientByKey, type Client } from './client-keys'

/** `nobody`: the key is invalid. */
const isClientOrNobody = (value: unknown): value is Client | 'nobody' =>
  value === 'nobody' || (typeof value === 'object' && value !== null && 'scopes' in value)

/** A string names it: Payload treats a context with only symbols as empty and creates another. */
const requestClient = requestValue('vitrine.client', isClientOrNobody)

/** `user` is always a person: a client is kept in the request's context, so that no code mistakes it for one. */
export const clientStrategy: AuthStrategy = {
  name: 'api-client',
  authenticate: async ({ headers, payload, req }) => {
    const key = keyIn(headers.get('authorization'))
    if (key !== null && req) requestClient.set(req, (await findClientByKey({ payload }, key)) ?? 'nobody')
    return { user: null }
  },
}

export const invalidKeyError = (): ApiError =>
  new ApiError('unauthenticated', 'This key opens nothing. It is wrong, was revoked or replaced, or has expired.')

/** The requesting client. Throws if the request has an invalid key: it is never treated as anonymous. */
export const clientIn = (req: Pick<PayloadRequest, 'context'>): Client | null => {
  const client = requestClient.get(req)
  if (client === undefined) return null
  if (client === 'nobody') throw invalidKeyError()
  return client
}

/** The requester, copied to a request of our own on their behalf. */
export const onBehalfOf = (req: Pick<PayloadRequest, 'context' | 'user'>): Pick<PayloadRequest, 'context' | 'user'> => {
  const client = clientIn(req)
  return { user: req.user, context: client ? requestClient.contextWith(client) : {} }
}
