import type { FastifyReply, FastifyRequest, onRequestAsyncHookHandler } from 'fastify'
import type { Payload } from 'payload'
import { Refusal } from '../kernel/problems'
import { runtime } from '../kernel/runtime'
import { keyIn, noteUse, recogniseKey, wrongKey } from '../membership'

/** RFC 6750 §3.1 */
const challenge = 'Bearer realm="vitrine", error="invalid_token"'

const refuseWrongKey = (address: string, reply: FastifyReply): never => {
  const seconds = runtime().waitsForKey(address)
  if (seconds !== null) {
    reply.header('retry-after', seconds)
    throw new Refusal('too_many_requests', `Too many wrong keys come from this address; come back in ${seconds} s.`)
  }
  reply.header('www-authenticate', challenge)
  throw wrongKey()
}

/**
 * What shows a key is answered as its client or not at all, whatever it asks for; and a client reads. `isReading` says
 * whether a request can do no more than that.
 */
export const admitClients =
  (payload: Payload, isReading: (request: FastifyRequest) => boolean): onRequestAsyncHookHandler =>
  async (request, reply) => {
    const { headers } = request.raw
    const key = keyIn(headers.authorization)
    if (key === null) return
    const client = (await recogniseKey({ payload }, key)) ?? refuseWrongKey(request.ip, reply)
    if (client.isUnnoticed) await noteUse({ payload }, client)
    if (!isReading(request)) throw new Refusal('forbidden', 'A key reads, and does nothing else: log in to do this.')
    // nobody is two at once
    delete headers.cookie
  }

/** The desk is for people. */
export const refuseClients: onRequestAsyncHookHandler = async ({ raw }) => {
  if (keyIn(raw.headers.authorization) !== null)
    throw new Refusal('forbidden', 'This is for people: a key does not open it.')
}
