import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { handleEndpoints, type Payload } from 'payload'
import { Readable } from 'node:stream'
import { defaultLocale } from '../languages/languages'
import { referencePage, type Limit } from '../delivery'
import { anonymousLimits, limitAnonymous, hasValidCredentials } from './anonymous'
import { pathOf, requestContext } from '../platform/request-context'
import { authenticateApiClients } from './api-clients'
import { graphqlOf } from './payload-graphql'
import { ApiError } from '../model/problems'
import { admitBody, assertBodyLength } from './payload-bodies'
import { validateQueries, assertQuery } from './payload-limits'
import { assertKnownParameters, withinBounds } from './payload-query'

const hasBody = (method: string) => method !== 'GET' && method !== 'HEAD'

const bodyOf = (raw: FastifyRequest['raw']): UnderlyingDefaultSource<Uint8Array> => {
  const chunks: AsyncIterator<Uint8Array, undefined> = raw[Symbol.asyncIterator]()
  return {
    async pull(controller) {
      const { done, value } = await chunks.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    cancel() {
      raw.destroy()
    },
  }
}

async function* chunksOf(body: ReadableStream<Uint8Array>) {
  const reader = body.getReader()
  for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value
}

const headersOf = (raw: FastifyRequest['raw']): Headers => {
  const headers = new Headers()
  for (const [name, value] of Object.entries(raw.headers))
    for (const one of [value ?? []].flat()) if (!name.startsWith(':')) headers.append(name, one)
  return headers
}

const longestQuery = 100_000

const readText = async (raw: FastifyRequest['raw']): Promise<string> => {
  const chunks: Buffer[] = []
  const body: AsyncIterable<Buffer> = raw
  let length = 0
  for await (const chunk of body) {
    length += chunk.length
    if (length > longestQuery) throw new ApiError('too_large', 'The query is too long.')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString()
}

const overrides = ['x-payload-http-method-override', 'x-http-method-override']

const isQueryInBody = ({ raw }: FastifyRequest): boolean =>
  raw.method === 'POST' && overrides.some((name) => raw.headers[name] === 'GET')

/** The documents of reading and writing, for who has logged in; each of them asks for that too. */
const referencePages = {
  routePrefix: '/api/docs',
  pageTitle: 'Reading and writing records',
  documents: [
    { url: '/api/openapi.json', title: 'Records' },
    { url: '/api/desk/openapi.json', title: 'The desk' },
  ],
} as const

const graphqlUrl = '/api/graphql'

/** A GraphQL operation is in the body: mutations are rejected there. */
const isReading = (request: FastifyRequest): boolean =>
  !hasBody(request.method) ||
  request.method === 'OPTIONS' ||
  isQueryInBody(request) ||
  request.routeOptions.url === graphqlUrl

/**
 * A query too long for a URL comes as the body of a POST, as Payload's desk sends it. It is turned into the GET it
 * stands for.
 */
const asQuery = async ({ raw, protocol, host, url, ip }: FastifyRequest): Promise<Request> => {
  const headers = headersOf(raw)
  headers.set('x-vitrine-address', ip)
  if (!headers.get('content-type')?.startsWith('application/x-www-form-urlencoded'))
    throw new ApiError(
      'bad_request',
      'A query in a body is written as in an address (application/x-www-form-urlencoded).',
    )
  const address = new URL(url, `${protocol}://${host}`)
  address.search = await readText(raw)
  const { searchParams } = address
  assertQuery('GET', Object.fromEntries([...searchParams.keys()].map((name) => [name, searchParams.getAll(name)])))
  if (!searchParams.has('locale')) searchParams.set('locale', defaultLocale)
  for (const name of [...overrides, 'content-type', 'content-length']) headers.delete(name)
  return new Request(address, { method: 'GET', headers })
}

/** The request as a Fetch Request with an unread body; it is aborted when the client disconnects. */
const asFetchRequest = ({ raw, protocol, host, url, ip }: FastifyRequest): Request => {
  const headers = headersOf(raw)
  headers.set('x-vitrine-address', ip)
  const method = raw.method ?? 'GET'
  const address = new URL(url, `${protocol}://${host}`)
  // without a locale Payload would lose localized values; the client learns that a default was used
  const isAdded = !address.searchParams.has('locale')
  if (isAdded) address.searchParams.set('locale', defaultLocale)
  headers.set('x-vitrine-locale', isAdded ? 'added' : 'asked')
  if (!hasBody(method)) return new Request(address, { method, headers })
  // Fetch accepts a stream as a body only with `duplex`, which its types do not declare yet. No byte is read before it
  // is requested: Node drains an unread rejected body by itself, so that the response arrives.
  const body = new ReadableStream(bodyOf(raw), { highWaterMark: 0 })
  const streaming = { method, headers, body, duplex: 'half' as const }
  return new Request(address, streaming)
}

const send = async (response: Response, reply: FastifyReply) => {
  reply.code(response.status)
  if (response.status === 503) reply.header('retry-after', 2)
  for (const [name, value] of response.headers) if (name !== 'set-cookie') reply.header(name, value)
  for (const cookie of response.headers.getSetCookie()) reply.header('set-cookie', cookie)
  if (!response.body) return reply.send()
  // small responses are sent whole, which is cheaper than a stream; downloads may be long
  if (response.headers.get('content-type')?.includes('json') && !response.headers.has('content-disposition'))
    return reply.send(Buffer.from(await response.arrayBuffer()))
  return reply.send(Readable.from(chunksOf(response.body)))
}

/** `/api/*`: Payload's REST and GraphQL, served without Next. */
export const mountPayload = async (
  server: FastifyInstance,
  payload: Payload,
  limit: Limit | null = null,
): Promise<void> => {
  const { config } = payload
  const anonymous = limitAnonymous(limit)
  const handle = async (
    request: FastifyRequest,
    reply: FastifyReply,
    read: () => Request | Promise<Request>,
    respond: (admitted: Request) => Promise<Response>,
  ): Promise<FastifyReply> =>
    requestContext.run({ requestId: request.id, method: request.method, path: pathOf(request.url) }, () =>
      handleInContext(request, reply, read, respond),
    )
  const handleInContext: typeof handle = async (request, reply, read, respond) => {
    const isAnonymous = !(await hasValidCredentials(payload, headersOf(request.raw)))
    if (isAnonymous) {
      await anonymous.count(request, reply)
      // before the body is read
      assertBodyLength(Number(request.headers['content-length'] ?? 0), anonymousLimits.body)
    }
    const admitted = await admitBody(config, await read(), isAnonymous)
    return send(
      isAnonymous && isReading(request)
        ? await anonymous.read(request, reply, () => respond(admitted))
        : await respond(admitted),
      reply,
    )
  }
  // building the schema takes a second: it waits for the first query
  let made: ReturnType<typeof graphqlOf> | undefined
  const graphql = () => (made ??= graphqlOf(config))
  await server.register(async (api) => {
    // Payload reads the body itself, including files
    api.removeAllContentTypeParsers()
    api.addContentTypeParser('*', (_request, _payload, done) => done(null))
    // audit entries get the request id of response and log, never one from the client
    api.addHook('onRequest', async ({ id, raw }) => void (raw.headers['x-request-id'] = id))
    api.addHook('onRequest', authenticateApiClients(payload, isReading))
    api.addHook('onRequest', validateQueries)
    api.addHook('onSend', async (request, reply) => {
      reply.header('x-content-type-options', 'nosniff')
      reply.header('x-request-id', request.id)
      if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'private, no-store')
    })
    await api.register(async (pages) => {
      pages.addHook('onRequest', async ({ raw }) => {
        if (!(await hasValidCredentials(payload, headersOf(raw))))
          throw new ApiError('unauthenticated', 'Log in first.')
      })
      await pages.register(referencePage, referencePages)
    })
    api.route({
      method: ['GET', 'POST', 'OPTIONS'],
      url: graphqlUrl,
      handler: (request, reply) => {
        const readGraphqlRequest = () => {
          const fetched = asFetchRequest(request)
          assertKnownParameters(fetched.url)
          return fetched
        }
        return handle(request, reply, readGraphqlRequest, graphql())
      },
    })
    api.route({
      method: ['GET', 'HEAD', 'POST', 'PATCH', 'PUT', 'DELETE', 'OPTIONS'],
      url: '/api/*',
      handler: async (request, reply) => {
        const read = () => (isQueryInBody(request) ? asQuery(request) : asFetchRequest(request))
        return handle(request, reply, read, async (admitted) =>
          handleEndpoints({ config, request: await withinBounds(config, admitted) }),
        )
      },
    })
  })
}
