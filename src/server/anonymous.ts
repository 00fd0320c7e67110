import type { FastifyReply, FastifyRequest } from 'fastify'
import { jwtVerify } from 'jose'
import pLimit from 'p-limit'
import { extractJWT, type Payload } from 'payload'
import type { Limit } from '../delivery'
import { ApiError } from '../model/problems'
import { keyIn } from '../policy'

/** Limits for requests without a login: bytes of a body and a response, concurrent reads, and waiting reads. */
export const anonymousLimits = { body: 100_000, answer: 1_000_000, atOnce: 2, waiting: 50 }

/**
 * Whether a request has the key of a client or a token signed by this server. The check is cheap and queries no
 * database: the endpoint checks whether the session still exists.
 */
export const hasValidCredentials = async (payload: Payload, headers: Headers): Promise<boolean> => {
  if (keyIn(headers.get('authorization') ?? undefined) !== null) return true
  const token = extractJWT({ headers, payload })
  if (!token) return false
  return jwtVerify(token, new TextEncoder().encode(payload.secret)).then(
    () => true,
    () => false,
  )
}

const tooBusy = (reply: FastifyReply) => {
  reply.header('retry-after', 1)
  return new ApiError('unavailable', 'Many are asking at this moment. Try again in a second.')
}

/** A response of bounded size, read completely. */
const bounded = async (response: Response): Promise<Response> => {
  if (!response.headers.get('content-type')?.includes('json')) return response
  const body = await response.arrayBuffer()
  if (body.byteLength > anonymousLimits.answer)
    throw new ApiError('bad_request', 'The answer would have more than 1 MB.', [
      { pointer: '/limit', code: 'too_large', detail: 'Ask for fewer records, or for less of each (depth, select).' },
    ])
  return new Response(body.byteLength > 0 ? body : null, response)
}

/** Handles requests without a login: a rate limit by address, few concurrent reads, responses of bounded size. */
export const limitAnonymous = (limit: Limit | null) => {
  const turns = pLimit(anonymousLimits.atOnce)
  return {
    count: async (request: FastifyRequest, reply: FastifyReply): Promise<void> => void (await limit?.(request, reply)),
    read: async ({ raw }: FastifyRequest, reply: FastifyReply, respond: () => Promise<Response>): Promise<Response> => {
      if (turns.pendingCount >= anonymousLimits.waiting) throw tooBusy(reply)
      return turns(async () => {
        // the client disconnected while waiting
        if (raw.socket.destroyed) throw tooBusy(reply)
        return bounded(await respond())
      })
    },
  }
}
