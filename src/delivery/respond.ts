import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Locale } from '../languages/languages'
import { encodeResponse, encodeRedirect, isUnchanged, writeResponse, type EncodedResponse } from './response'
import type { Cache } from './cache'
import type { TrafficLog } from './traffic-log'
import { negotiateEncoding } from './negotiate'

/**
 * Counts a request for its address. Throws ApiError `too_many_requests`, or returns a function that undoes the count.
 */
export type Limit = (request: FastifyRequest, reply: FastifyReply) => Promise<() => void>

/** The text of a response before encoding, or the location of a redirect. */
export type Composed =
  | {
      /** in chunks, written one after another */
      text: string[]
      /** a hash of the text */
      version: string
      /** value of the Cache-Tag header */
      tags: string
      /** the newest release at the time of reading */
      release: string
    }
  | { movedTo: string }

/** A request in normal form: `key` contains everything the text depends on except the encoding. */
export interface ReadRequest {
  key: string
  locale: Locale
  compose: () => Composed | Promise<Composed>
}

/** A request and its reply outside the framework, which adds nothing to a finished response. */
interface Exchange {
  req: IncomingMessage
  res: ServerResponse
  /** the request id in the log */
  id: string
  /** milliseconds since the request arrived */
  elapsed(): number
  /** called before the first byte is sent */
  take(): void
}

export interface Responder {
  /** Responds from the cache before routing; returns false if it cannot. It applies no rate limit. */
  respondFromCache(req: IncomingMessage, res: ServerResponse): boolean
  /** Responds before routing, or calls `otherwise` if it cannot. It applies no rate limit. */
  respondEarly(
    req: IncomingMessage,
    res: ServerResponse,
    readRequest: ReadRequest,
    otherwise: () => void,
  ): Promise<void>
  /** Responds under a rate limit. A 304 is not counted. */
  respondCounted(request: FastifyRequest, reply: FastifyReply, limit: Limit): Promise<boolean>
  respond(request: FastifyRequest, reply: FastifyReply, readRequest: ReadRequest): Promise<void>
}

const isRead = (method: string | undefined) => method === 'GET' || method === 'HEAD'

const hijack = (request: FastifyRequest, reply: FastifyReply): Exchange => ({
  req: request.raw,
  res: reply.raw,
  id: request.id,
  elapsed: () => reply.elapsedTime,
  take: () => void reply.hijack(),
})

export const createResponder = (cache: Cache, traffic: TrafficLog): Responder => {
  const refunds = new WeakMap<IncomingMessage, () => void>()

  const write = ({ req, res, id, elapsed, take }: Exchange, response: EncodedResponse, isHit: boolean) => {
    take()
    const status = writeResponse(req, res, response, isHit && cache.connection !== 'connected')
    if (status === 304) refunds.get(req)?.()
    traffic.record({ request: req, id, status, isHit, elapsed: elapsed() })
  }

  const respondTo = async (exchange: Exchange, { key, locale, compose }: ReadRequest) => {
    const { req } = exchange
    const encoding = negotiateEncoding(req.headers['accept-encoding'])
    const fullKey = `${encoding} ${key}`
    const kept = cache.findByKey(req, fullKey)
    if (kept) return write(exchange, kept, true)
    const { generation } = cache
    const composed = await compose()
    if ('movedTo' in composed) return write(exchange, encodeRedirect(composed.movedTo), false)
    const { text, version, tags, release } = composed
    const encoded = await encodeResponse({ text, version, tags, locale, encoding })
    cache.keep(req, fullKey, encoded, generation, release)
    write(exchange, encoded, false)
  }

  return {
    respondFromCache(req, res) {
      const kept = isRead(req.method) ? cache.find(req) : undefined
      if (kept === undefined) return false
      write({ req, res, id: '', elapsed: () => 0, take: () => undefined }, kept, true)
      return true
    },

    async respondEarly(req, res, readRequest, otherwise) {
      const began = performance.now()
      const exchange = { req, res, id: '', elapsed: () => performance.now() - began, take: () => undefined }
      try {
        await respondTo(exchange, readRequest)
      } catch {
        if (res.headersSent) res.destroy()
        // the framework repeats the request and sends the problem
        else otherwise()
      }
    },

    async respondCounted(request, reply, limit) {
      const kept = isRead(request.method) ? cache.find(request.raw) : undefined
      const isFree = kept !== undefined && isUnchanged(request.headers['if-none-match'], kept)
      if (!isFree) refunds.set(request.raw, await limit(request, reply))
      if (kept === undefined) return false
      write(hijack(request, reply), kept, true)
      return true
    },

    respond: (request, reply, readRequest) => respondTo(hijack(request, reply), readRequest),
  }
}
