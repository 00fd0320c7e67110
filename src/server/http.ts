import { randomUUID } from 'node:crypto'
import { createServer as createHttpServer, STATUS_CODES } from 'node:http'
import Fastify, { LogController, type FastifyBaseLogger, type FastifyError, type FastifyInstance } from 'fastify'
import { createDelivery, describeProblem, problemHeaders, problemType } from '../delivery'
import type { Delivery, DeliveryOptions, Limit, PublicKind } from '../delivery'
import type { Environment } from '../platform/env'
import { pathOf } from '../platform/request-context'
import { isApiError, type Problem, type ApiErrorCode } from '../model/problems'
import { watchConnections } from './connections'
import { health } from './health'
import { limitAddresses } from './limits'
import { securityTxt } from './security-txt'

export interface ServerOptions {
  env: Pick<Environment, 'publicUrl' | 'rateLimit' | 'trustProxy'> & Partial<Pick<Environment, 'securityContact'>>
  log: FastifyBaseLogger
  reader: DeliveryOptions['reader']
  kinds: readonly PublicKind[]
  mediaDir: string
  /** size of the cache of /v1; 0: no cache; 128 MiB by default */
  cacheBytes?: number
  /** further conditions of `/health/ready` */
  isReady?: () => boolean
}

const describeError = (
  error: FastifyError | Error,
): { code: ApiErrorCode; detail: string; problems?: readonly Problem[] } => {
  if (isApiError(error)) return { code: error.code, detail: error.detail, problems: error.problems }
  const status = 'statusCode' in error ? error.statusCode : undefined
  if (status === 413) return { code: 'too_large', detail: 'The request is larger than is taken here.' }
  if (status !== undefined && status >= 400 && status < 500) return { code: 'bad_request', detail: error.message }
  return {
    code: 'internal',
    detail: 'The request was understood, but answering it failed. The log names it by its request id.',
  }
}

/** Turns every error into a problem document (RFC 9457) without stack or SQL. */
const handleErrors = (app: FastifyInstance) => {
  app.setErrorHandler<FastifyError>(async (error, request, reply) => {
    const described = describeError(error)
    const { code, detail } = described
    const document = describeProblem({ ...described, url: request.url, requestId: request.id })
    if (document.status >= 500)
      request.log.error(
        { err: error, requestId: request.id, method: request.method, path: pathOf(request.url), code },
        detail,
      )
    return reply.code(document.status).headers(problemHeaders(code)).type(problemType).send(JSON.stringify(document))
  })
  app.setNotFoundHandler(async (request, reply) => {
    const document = describeProblem({
      code: 'not_found',
      detail: 'There is nothing at this address.',
      url: request.url,
      requestId: request.id,
    })
    return reply.code(404).headers(problemHeaders('not_found')).type(problemType).send(JSON.stringify(document))
  })
}

/** Node's errors about malformed requests: status and detail. */
const malformations: Record<string, readonly [number, string]> = {
  HPE_HEADER_OVERFLOW: [431, 'The headers are too large.'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'The request did not arrive in time.'],
}

/** Input that is not HTTP never becomes a request; the response is written to the bare connection. */
const malformed = (error: Error): string => {
  const code = 'code' in error ? String(error.code) : ''
  const [status, detail] = malformations[code] ?? [400, 'This is not HTTP as RFC 9112 has it.']
  const document = describeProblem({ code: 'bad_request', detail, url: '', requestId: randomUUID() })
  const body = JSON.stringify({ ...document, status })
  const lines = [`content-type: ${problemType}`, `content-length: ${Buffer.byteLength(body)}`, 'connection: close']
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('\r\n')}\r\n\r\n${body}`
}

/**
 * Creates the server: problem documents, request ids, health, security.txt, and delivery. The caller mounts the desk into `app`. Call
 * `look` after publishing in this process, so that the next reader sees the release.
 */
export const createServer = async ({
  env,
  log,
  reader,
  kinds,
  mediaDir,
  cacheBytes = 2 ** 27,
  isReady = () => true,
}: ServerOptions): Promise<{ app: FastifyInstance; look: Delivery['look']; limit: Limit | null }> => {
  const { trustProxy: hops } = env
  let early: Delivery['respondEarly'] = (_req, _res, otherwise) => otherwise()
  const connections: ReturnType<typeof watchConnections>[] = []
  const app = Fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    // One logger for all requests: a child logger per request costs more than a cached response.
    childLoggerFactory: (logger) => logger,
    trustProxy: typeof hops === 'number' ? (_address, hop) => hop < hops : hops,
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: 300 },
    return503OnClosing: false,
    frameworkErrors: (_error, request, reply) => {
      const document = describeProblem({
        code: 'bad_request',
        detail: 'This address cannot be read.',
        url: request.url,
        requestId: request.id,
      })
      reply.hijack()
      reply.raw.writeHead(400, { ...problemHeaders('bad_request'), 'content-type': problemType })
      reply.raw.end(JSON.stringify(document))
    },
    clientErrorHandler: (error, socket) => {
      if (socket.writable) socket.end(malformed(error))
      else socket.destroy()
    },
    // Without a rate limit, plain reads are served before routing.
    serverFactory: (handle) => {
      const server = createHttpServer((req, res) => early(req, res, () => handle(req, res)))
      connections.push(watchConnections(server))
      return server
    },
  })
  handleErrors(app)
  app.addHook('preClose', async () => void (await Promise.all(connections.map(({ begin }) => begin()))))
  const limit = env.rateLimit === null ? null : await limitAddresses(app, env.rateLimit)
  const delivery = createDelivery({ reader, kinds, log, mediaDir, publicUrl: env.publicUrl, limit, cacheBytes })
  if (limit === null) early = delivery.respondEarly
  await app.register(health, { isReady: () => delivery.isReady() && isReady() })
  const { securityContact: contact, publicUrl } = env
  if (contact) await app.register(securityTxt, { contact, publicUrl })
  await app.register(delivery.endpoints)
  return { app, look: delivery.look, limit }
}
