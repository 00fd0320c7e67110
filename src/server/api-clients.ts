import type { FastifyReply, FastifyRequest, onRequestAsyncHookHandler } from 'fastify'
import type { Payload } from 'payload'
import { ApiError } from '../model/problems'
import { runtime } from '../platform/runtime'
import { keyIn, recordUse, findClientByKey, invalidKeyError } from '../policy'

/** RFC 6750 §3.1 */
const challenge = 'Bearer realm="vitrine", error="invalid_token"'

const rejectWrongKey = (address: string, reply: FastifyReply): never => {
  const seconds = runtime().secondsUntilKeyAttempt(address)
  if (seconds !== null) {
    reply.header('retry-after', seconds)
    throw new ApiError('too_many_requests', `Too many wrong keys come from this address; come back in ${seconds} s.`)
  }
  reply.header('www-authenticate', challenge)
  throw invalidKeyError()
}

/**
 * A request with a key is handled as its API client or rejected, on every path. An API client only reads; `isReading`
 * says whether a request only reads.
 */
export const authenticateApiClients =
  (payload: Payload, isReading: (request: FastifyRequest) => boolean): onRequestAsyncHookHandler =>
  async (request, reply) => {
    const { headers } = request.raw
    const key = keyIn(headers.authorization)
    if (key === null) return
    const client = (await findClientByKey({ payload }, key)) ?? rejectWrongKey(request.ip, reply)
    if (client.isUnnoticed) await recordUse({ payload }, client)
    if (!isReading(request)) throw new ApiError('forbidden', 'A key reads, and does nothing else: log in to do this.')
    // a request has one identity: the key replaces the session
    delete headers.cookie
  }

/** API clients may not open the desk. */
export const rejectApiClients: onRequestAsyncHookHandler = async ({ raw }) => {
  if (keyIn(raw.headers.authorization) !== null)
    throw new ApiError('forbidden', 'This is for people: a key does not open it.')
}
