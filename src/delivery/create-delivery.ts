import type { IncomingMessage, ServerResponse } from 'node:http'
import cors from '@fastify/cors'
import type { FastifyBaseLogger, FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import { defaultLocale, locales, type Locale } from '../languages/languages'
import { ApiError } from '../model/problems'
import { versionOf } from './response'
import { createCache, type Cache } from './cache'
import { docs } from './routes/docs'
import { listRequest, recordRequest, parsePlainRequest } from './routes/records'
import { createResponder, type Limit, type Responder } from './respond'
import { logTraffic } from './traffic-log'
import { watchReleases } from './release-watch'
import { mediaFiles } from './routes/media-files'
import { negotiateLocale } from './negotiate'
import { describeApi, type PublicKind } from './openapi'
import { joinFilters, type Filter } from './list-filters'
import { listQueryReader, NoQuery, readQuery, RecordQuery } from './query'
import type { Reader } from './reader'

export interface DeliveryOptions {
  reader: Reader
  kinds: readonly PublicKind[]
  log: FastifyBaseLogger
  mediaDir: string
  publicUrl: string
  /** null: no rate limit */
  limit: Limit | null
  /** size of the cache; 0: no cache */
  cacheBytes: number
}

export interface Delivery {
  /**
   * Responds without the framework, or calls `otherwise`. It applies no rate limit: use it only where there is none.
   */
  respondEarly(req: IncomingMessage, res: ServerResponse, otherwise: () => void): void
  /** `/v1` and `/media` */
  endpoints: FastifyPluginAsync
  /** reads the newest release: releases committed earlier are served afterwards */
  look(): Promise<void>
  /** whether the database answered just now */
  isReady(): boolean
}

const readMethods = ['GET', 'HEAD', 'OPTIONS']

type RecordRequest = FastifyRequest<{ Params: { slug?: string } }>

const readLocale = (request: FastifyRequest, requested: Locale | undefined) =>
  requested ?? negotiateLocale(request.headers['accept-language'])

const searchOf = ({ url }: FastifyRequest) => (url.includes('?') ? url.slice(url.indexOf('?')) : '')

const recordHandler =
  (kind: PublicKind, { reader }: DeliveryOptions, { respond: serve }: Responder) =>
  async (request: RecordRequest, reply: FastifyReply) => {
    const locale = readLocale(request, readQuery(RecordQuery, request.query).locale)
    const slug = request.params.slug ?? kind.slug
    await serve(request, reply, recordRequest(kind, slug, locale, reader, searchOf(request)))
  }

const listHandler = (filters: readonly Filter[], { reader }: DeliveryOptions, { respond: serve }: Responder) => {
  const readListQuery = listQueryReader(filters)
  return (kind: PublicKind) => async (request: FastifyRequest, reply: FastifyReply) => {
    const query = readListQuery(request.query)
    await serve(request, reply, listRequest(kind, query, readLocale(request, query.locale), reader, filters))
  }
}

/** The index of /v1: links for a developer who opens it. */
const describeIndex = (kinds: readonly PublicKind[], release: string): string => {
  const links = Object.fromEntries(kinds.map(({ slug }) => [slug, `/v1/${slug}`]))
  const data = { kinds: kinds.map(({ slug, singular }) => ({ kind: singular, url: `/v1/${slug}` })), locales }
  return `{"data":${JSON.stringify(data)},"meta":{"release":${release}},"links":${JSON.stringify({ self: '/v1', openapi: '/v1/openapi.json', docs: '/v1/docs/', ...links })}}`
}

/** Serves texts made by this server: they change at most with a release number. */
const serveOwn =
  (path: string, cache: Cache, { respond: serve }: Responder, compose: (release: string) => string) =>
  async (request: FastifyRequest, reply: FastifyReply) => {
    readQuery(NoQuery, request.query)
    const release = cache.generation?.release ?? '0'
    const read = () => {
      const text = compose(release)
      return { text: [text], version: versionOf(text), tags: 'release', release }
    }
    await serve(request, reply, { key: path, locale: defaultLocale, compose: read })
  }

const openToAll = async (app: FastifyInstance) => {
  await app.register(cors, { origin: '*', methods: readMethods, maxAge: 86_400, strictPreflight: false })
  app.setNotFoundHandler(async () => {
    throw new ApiError('not_found', 'There is nothing at this address. /v1 lists what there is.')
  })
  app.addHook('onRequest', (request, _reply, done) => {
    const isRejected = request.is404 && !readMethods.includes(request.method)
    done(isRejected ? new ApiError('method_not_allowed', 'Only GET and HEAD are answered here.') : undefined)
  })
}

/** Creates the delivery side: serves what publishing has finished, read as a role that may only SELECT. */
export const createDelivery = (options: DeliveryOptions): Delivery => {
  const { reader, kinds, log, limit } = options
  const cache = createCache(options.cacheBytes)
  const watch = watchReleases({ reader, cache, log })
  const traffic = logTraffic(log)
  const responder = createResponder(cache, traffic)
  const filters = joinFilters(kinds)
  const parseRequest = parsePlainRequest(kinds, reader, filters)

  const v1: FastifyPluginAsync = async (app) => {
    await openToAll(app)
    if (limit) {
      app.addHook('onRequest', async (request, reply) => {
        if (request.method !== 'OPTIONS' && (await responder.respondCounted(request, reply, limit))) return reply
      })
    }
    // Cached responses bypass the framework and are logged elsewhere. This hook sees problems and the pages of the
    // docs.
    app.addHook('onSend', async (request, reply) => {
      const { statusCode: status, elapsedTime: elapsed } = reply
      traffic.record({ request: request.raw, id: request.id, status, isHit: false, elapsed })
    })
    const api = JSON.stringify(describeApi(kinds, options.publicUrl))
    app.get(
      '/',
      { prefixTrailingSlash: 'no-slash' },
      serveOwn('/v1', cache, responder, (release) => describeIndex(kinds, release)),
    )
    app.get(
      '/openapi.json',
      serveOwn('/v1/openapi.json', cache, responder, () => api),
    )
    const handleList = listHandler(filters, options, responder)
    for (const kind of kinds) {
      if (kind.global) app.get(`/${kind.slug}`, recordHandler(kind, options, responder))
      else {
        app.get(`/${kind.slug}`, handleList(kind))
        app.get(`/${kind.slug}/:slug`, recordHandler(kind, options, responder))
      }
    }
    await app.register(docs)
  }

  return {
    respondEarly(req, res, otherwise) {
      if (responder.respondFromCache(req, res)) return
      const readRequest = parseRequest(req)
      if (readRequest === null) otherwise()
      else void responder.respondEarly(req, res, readRequest, otherwise)
    },
    look: watch.look,
    isReady: () => cache.connection === 'connected',
    endpoints: async (app) => {
      app.addHook('onReady', watch.look)
      app.addHook('onClose', async () => {
        watch.stop()
        traffic.stop()
      })
      await app.register(v1, { prefix: '/v1' })
      await app.register(
        async (media) => {
          await openToAll(media)
          await media.register(mediaFiles, { reader, cache, mediaDir: options.mediaDir })
        },
        { prefix: '/media' },
      )
    },
  }
}
