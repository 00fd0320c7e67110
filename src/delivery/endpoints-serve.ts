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

type Compose = () => Composed | Promise<Composed>

export interface Serving {
  /** Answers from the cache, before any routing; false: it cannot. Knows of no limit. */
  answerHit(req: IncomingMessage, res: ServerResponse): boolean
  /** The same where requests are counted: what the reader has already is free. */
  answerCounted(request: FastifyRequest, reply: FastifyReply, limit: Limit): Promise<boolean>
  /** Answers under `key`, which spells out all that the text depends on but the encoding. */
  serve(request: FastifyRequest, reply: FastifyReply, key: string, locale: Locale, compose: Compose): Promise<void>
}

const isRead = (method: string | undefined) => method === 'GET' || method === 'HEAD'

export const createServing = (cache: Cache, traffic: Traffic): Serving => {
  const refunds = new WeakMap<FastifyRequest, () => void>()

  const write = (request: FastifyRequest, reply: FastifyReply, answer: Answer, isHit: boolean) => {
    // past the framework, which has nothing to add to a finished answer
    reply.hijack()
    const status = writeAnswer(request.raw, reply.raw, answer, isHit && cache.sight !== 'live')
    if (status === 304) refunds.get(request)?.()
    traffic.answered({ request: request.raw, id: request.id, status, isHit, elapsed: reply.elapsedTime })
  }

  return {
    answerHit(req, res) {
      const answer = isRead(req.method) ? cache.find(req) : undefined
      if (answer === undefined) return false
      const status = writeAnswer(req, res, answer, cache.sight !== 'live')
      traffic.answered({ request: req, id: '', status, isHit: true, elapsed: 0 })
      return true
    },

    async answerCounted(request, reply, limit) {
      const answer = isRead(request.method) ? cache.find(request.raw) : undefined
      const isFree = answer !== undefined && isUnchanged(request.headers['if-none-match'], answer)
      if (!isFree) refunds.set(request, await limit(request, reply))
      if (answer === undefined) return false
      write(request, reply, answer, true)
      return true
    },

    async serve(request, reply, key, locale, compose) {
      const encoding = negotiateEncoding(request.headers['accept-encoding'])
      const fullKey = `${encoding} ${key}`
      const kept = cache.findByKey(request.raw, fullKey)
      if (kept) return write(request, reply, kept, true)
      const { edition } = cache
      const composed = await compose()
      if ('movedTo' in composed) return write(request, reply, finishRedirect(composed.movedTo), false)
      const { text, version, tags, release } = composed
      const answer = await finishAnswer({ text, version, tags, locale, encoding })
      cache.keep(request.raw, fullKey, answer, edition, release)
      write(request, reply, answer, false)
    },
  }
}
