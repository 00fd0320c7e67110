import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FastifyBaseLogger, FastifyReply, FastifyRequest } from 'fastify'
import type { Locale } from '../kernel/languages'
import { finishAnswer, finishRedirect, isUnchanged, writeAnswer } from './answer'
import type { Cache } from './cache'
import type { Traffic } from './endpoints-traffic'
import { negotiateEncoding } from './negotiate'

/** Counts a request against its address: throws a Refusal `too_many_requests`, or answers how to take the count back. */
export type Limit = (request: FastifyRequest, reply: FastifyReply) => Promise<() => void>

/** The text of an answer before it is finished (`release`: the newest one when it was read), or where it is now. */
export type Composed = { text: string; tags: string; release: string } | { movedTo: string }

export interface Serving {
  /** Answers from the cache, before any routing; false: it cannot. Knows of no limit. */
  answerHit(req: IncomingMessage, res: ServerResponse): boolean
  /** The same where requests are counted: what the reader has already is free. */
  answerCounted(request: FastifyRequest, reply: FastifyReply): Promise<boolean>
  /** Answers under `key`, which spells out all that the text depends on but the encoding. */
  serve(
    request: FastifyRequest,
    reply: FastifyReply,
    key: string,
    locale: Locale,
    compose: () => Promise<Composed>,
  ): Promise<void>
}

interface Parts {
  cache: Cache
  traffic: Traffic
  log: FastifyBaseLogger
  limit: Limit | null
}

const isRead = (method: string | undefined) => method === 'GET' || method === 'HEAD'

export const createServing = ({ cache, traffic, log, limit }: Parts): Serving => {
  const refunds = new WeakMap<FastifyRequest, () => void>()
  const freshness = () => (cache.sight === 'live' ? 'hit' : 'stale')

  return {
    answerHit(req, res) {
      const answer = isRead(req.method) ? cache.find(req) : undefined
      if (answer === undefined) return false
      const status = writeAnswer(req, res, answer, freshness())
      traffic.hit()
      traffic.answered(status)
      if (log.level === 'debug' || log.level === 'trace')
        log.debug({ method: req.method, url: req.url, status }, 'Answered from the cache')
      return true
    },

    async answerCounted(request, reply) {
      const answer = isRead(request.method) ? cache.find(request.raw) : undefined
      const isFree = answer !== undefined && isUnchanged(request.headers['if-none-match'], answer)
      if (limit && !isFree) refunds.set(request, await limit(request, reply))
      if (answer === undefined) return false
      traffic.hit()
      reply.hijack()
      writeAnswer(request.raw, reply.raw, answer, freshness())
      return true
    },

    async serve(request, reply, key, locale, compose) {
      const encoding = negotiateEncoding(request.headers['accept-encoding'])
      const fullKey = `${encoding} ${key}`
      const kept = cache.findByKey(request.raw, fullKey)
      const { edition } = cache
      const make = async () => {
        const composed = await compose()
        if ('movedTo' in composed) return finishRedirect(composed.movedTo)
        const answer = await finishAnswer({ ...composed, locale, encoding })
        cache.keep(request.raw, fullKey, answer, edition, composed.release)
        return answer
      }
      const answer = kept ?? (await make())
      if (kept) traffic.hit()
      reply.hijack()
      if (writeAnswer(request.raw, reply.raw, answer, kept ? freshness() : 'new') === 304) refunds.get(request)?.()
    },
  }
}
