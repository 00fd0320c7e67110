import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Locale } from '../kernel/languages'
import { finishAnswer, finishRedirect, isUnchanged, writeAnswer, type Answer } from './answer'
import type { Cache } from './cache'
import type { Traffic } from './endpoints-traffic'
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
export interface Asking {
  key: string
  locale: Locale
  compose: () => Composed | Promise<Composed>
}

/** A request on its way past the framework, which has nothing to add to a finished answer. */
interface Passing {
  req: IncomingMessage
  res: ServerResponse
  /** names the request in the log */
  id: string
  /** milliseconds since it came */
  elapsed(): number
  /** called before the first byte */
  take(): void
}

export interface Serving {
  /** Answers from the cache, before any routing; false: it cannot. Knows of no limit. */
  answerHit(req: IncomingMessage, res: ServerResponse): boolean
  /** Answers `asking` before any routing, or leaves it to `otherwise` where it cannot. Knows of no limit. */
  answerEarly(req: IncomingMessage, res: ServerResponse, asking: Asking, otherwise: () => void): Promise<void>
  /** The same where requests are counted: what the reader has already is free. */
  answerCounted(request: FastifyRequest, reply: FastifyReply, limit: Limit): Promise<boolean>
  serve(request: FastifyRequest, reply: FastifyReply, asking: Asking): Promise<void>
}

const isRead = (method: string | undefined) => method === 'GET' || method === 'HEAD'

const hijack = (request: FastifyRequest, reply: FastifyReply): Passing => ({
  req: request.raw,
  res: reply.raw,
  id: request.id,
  elapsed: () => reply.elapsedTime,
  take: () => void reply.hijack(),
})

export const createServing = (cache: Cache, traffic: Traffic): Serving => {
  const refunds = new WeakMap<IncomingMessage, () => void>()

  const write = ({ req, res, id, elapsed, take }: Passing, answer: Answer, isHit: boolean) => {
    take()
    const status = writeAnswer(req, res, answer, isHit && cache.sight !== 'live')
    if (status === 304) refunds.get(req)?.()
    traffic.answered({ request: req, id, status, isHit, elapsed: elapsed() })
  }

  const answer = async (passing: Passing, { key, locale, compose }: Asking) => {
    const { req } = passing
    const encoding = negotiateEncoding(req.headers['accept-encoding'])
    const fullKey = `${encoding} ${key}`
    const kept = cache.findByKey(req, fullKey)
    if (kept) return write(passing, kept, true)
    const { edition } = cache
    const composed = await compose()
    if ('movedTo' in composed) return write(passing, finishRedirect(composed.movedTo), false)
    const { text, version, tags, release } = composed
    const finished = await finishAnswer({ text, version, tags, locale, encoding })
    cache.keep(req, fullKey, finished, edition, release)
    write(passing, finished, false)
  }

  return {
    answerHit(req, res) {
      const kept = isRead(req.method) ? cache.find(req) : undefined
      if (kept === undefined) return false
      write({ req, res, id: '', elapsed: () => 0, take: () => undefined }, kept, true)
      return true
    },

    async answerEarly(req, res, asking, otherwise) {
      const began = performance.now()
      const passing = { req, res, id: '', elapsed: () => performance.now() - began, take: () => undefined }
      try {
        await answer(passing, asking)
      } catch {
        if (res.headersSent) res.destroy()
        // asks again, and says what is wrong
        else otherwise()
      }
    },

    async answerCounted(request, reply, limit) {
      const kept = isRead(request.method) ? cache.find(request.raw) : undefined
      const isFree = kept !== undefined && isUnchanged(request.headers['if-none-match'], kept)
      if (!isFree) refunds.set(request.raw, await limit(request, reply))
      if (kept === undefined) return false
      write(hijack(request, reply), kept, true)
      return true
    },

    serve: (request, reply, asking) => answer(hijack(request, reply), asking),
  }
}
