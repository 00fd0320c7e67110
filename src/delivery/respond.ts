import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Locale } from '../languages/languages'
import { encodeResponse, encodeRedirect, isUnchanged, writeResponse, type EncodedResponse } from './response'
import type { Cache } from './cache'
import type { TrafficLog } from './traffic-log'
import { negotiateEncoding } from './negotiate'

/** Counts a request against its address: throws a Refusal `too_many_requests`, or answers how to take the count back. */
export type Limit = (request: FastifyRequest, reply: FastifyReply) => Promise<() => void>

/** The text of an answer before it is finished, or where it is now. */
export type Composed =
  | {
      /** in pieces, to be written one after another */
      text: string[]
      /** equal exactly when the text is */
      version: string
      /** value of Cache-Tag */
      tags: string
      /** the newest release when it was read */
      release: string
    }
  | { movedTo: string }

/** What is asked for: `key` spells out all that the text depends on but the encoding. */
export interface ReadRequest {
  key: string
  locale: Locale
  compose: () => Composed | Promise<Composed>
}

/** A request on its way past the framework, which has nothing to add to a finished answer. */
interface Exchange {
  req: IncomingMessage
  res: ServerResponse
  /** names the request in the log */
  id: string
  /** milliseconds since it came */
  elapsed(): number
  /** called before the first byte */
  take(): void
}

export interface Responder {
  /** Answers from the cache, before any routing; false: it cannot. Knows of no limit. */
  respondFromCache(req: IncomingMessage, res: ServerResponse): boolean
  /** Answers `asking` before any routing, or leaves it to `otherwise` where it cannot. Knows of no limit. */
  respondEarly(
    req: IncomingMessage,
    res: ServerResponse,
    readRequest: ReadRequest,
    otherwise: () => void,
  ): Promise<void>
  /** The same where requests are counted: what the reader has already is free. */
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

  const response = async (exchange: Exchange, { key, locale, compose }: ReadRequest) => {
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
        await response(exchange, readRequest)
      } catch {
        if (res.headersSent) res.destroy()
        // asks again, and says what is wrong
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

    respond: (request, reply, readRequest) => response(hijack(request, reply), readRequest),
  }
}
