import type { AuthStrategy, PayloadRequest } from 'payload'
import { ApiError } from '../model/problems'
import { keyIn, findClientByKey, type Client } from './client-keys'

/** A name and no symbol: Payload takes a context with nothing but symbols in it for an empty one, and begins another. */
const contextKey = 'vitrine.client'

const isClient = (value: unknown): value is Client => typeof value === 'object' && value !== null && 'scopes' in value

/** `user` is a person, always: a client is known by the context of its request, so that nothing takes it for one. */
export const clientStrategy: AuthStrategy = {
  name: 'api-client',
  authenticate: async ({ headers, payload, req }) => {
    const key = keyIn(headers.get('authorization'))
    if (key !== null && req) Reflect.set(req.context, contextKey, (await findClientByKey({ payload }, key)) ?? 'nobody')
    return { user: null }
  },
}

export const invalidKeyError = (): ApiError =>
  new ApiError('unauthenticated', 'This key opens nothing: it is wrong, was revoked or replaced, or has expired.')

/** The client that asks. Throws where a key was shown that is no client's: it is never answered as if there were none. */
export const clientIn = ({ context }: Pick<PayloadRequest, 'context'>): Client | null => {
  const client: unknown = Reflect.get(context, contextKey)
  if (client === undefined) return null
  if (!isClient(client)) throw invalidKeyError()
  return client
}

/** Whoever asks, for a request of our own on their behalf. */
export const onBehalfOf = (req: Pick<PayloadRequest, 'context' | 'user'>): Pick<PayloadRequest, 'context' | 'user'> => {
  const client = clientIn(req)
  return { user: req.user, context: client ? { [contextKey]: client } : {} }
}
