import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { rejectApiClients } from './api-clients'
import { buildDesk, isDeskCurrent, type Print } from './desk-build'
import { pageAfterFailure, pageWhileBuilding, patience } from './desk-page'
import { underOwnName } from './loopback'

type Handle = (req: IncomingMessage, res: ServerResponse) => Promise<void>

/** Next in development, which outlives the servers that it is mounted in (src/development.ts). */
export interface DevelopmentDesk {
  handle: Handle
  /** the socket over which Next tells the browser of changes */
  upgrade: (req: IncomingMessage, socket: Duplex, head: Buffer) => Promise<void>
}

interface Opening {
  app: FastifyInstance
  /** the project directory, which contains `.next` */
  dir: string
  publicUrl: string
  log: { error: (what: object, sentence: string) => void }
  print: Print
  /** only in `npm run dev` */
  development?: DevelopmentDesk | undefined
}

/** React and Next evaluate code in development only. */
const policyFor = (nonce: string, isDevelopment: boolean) =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')

const protections = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
}

/** Next takes the nonce for its scripts from the request's policy header. */
const protect = (req: IncomingMessage, res: ServerResponse, isDevelopment: boolean) => {
  const policy = policyFor(randomBytes(16).toString('base64'), isDevelopment)
  req.headers['content-security-policy'] = policy
  res.setHeader('content-security-policy', policy)
  for (const [name, value] of Object.entries(protections)) res.setHeader(name, value)
}

const sendPage = (res: ServerResponse, status: number, text: string) => {
  const refresh = status === 503 ? { 'retry-after': String(patience) } : {}
  res.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...refresh })
  res.end(text)
}

const startNext = async (dir: string): Promise<{ handle: Handle; close: () => Promise<void> }> => {
  const { default: createNext } = await import('next')
  const next = createNext({ dev: false, dir, customServer: true })
  await next.prepare()
  return { handle: next.getRequestHandler(), close: () => next.close() }
}

/** Passes the sockets of Next on, and closes them with the server. */
const passSockets = (app: FastifyInstance, { upgrade }: DevelopmentDesk) => {
  const sockets = new Set<Duplex>()
  app.server.on('upgrade', (req, socket, head) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
    void upgrade(req, socket, head).catch(() => socket.destroy())
  })
  return () => {
    for (const socket of sockets) socket.destroy()
  }
}

/**
 * Mounts `/admin` and its assets: at once if the built desk is current; otherwise the desk is built beside the running
 * server, and `/admin` says so until it is done. An error here does not affect the rest of the server.
 */
export const openDesk = async ({
  app,
  dir,
  publicUrl,
  log,
  print,
  development,
}: Opening): Promise<{ close: () => Promise<void> }> => {
  const desk: { next?: Awaited<ReturnType<typeof startNext>>; isBuilding: boolean; hasFailed: boolean } = {
    isBuilding: development === undefined && !(await isDeskCurrent(dir)),
    hasFailed: false,
  }
  const stopping = new AbortController()
  const closeSockets = development ? passSockets(app, development) : () => undefined

  const open = async () => {
    if (development) {
      desk.next = { handle: development.handle, close: async () => undefined }
      return
    }
    await buildDesk(dir, print, stopping.signal)
    desk.isBuilding = false
    if (!stopping.signal.aborted) desk.next = await startNext(dir)
  }
  const opened = open().catch((error: unknown) => {
    if (stopping.signal.aborted) return
    Object.assign(desk, { isBuilding: false, hasFailed: true })
    log.error({ err: error }, 'the desk failed to start')
    print(
      `The desk could not be built; everything else runs.\n${error instanceof Error ? error.message : String(error)}`,
    )
  })

  await app.register(async (plugin) => {
    // Next reads the body itself
    plugin.removeAllContentTypeParsers()
    plugin.addContentTypeParser('*', (_request, _payload, done) => done(null))
    plugin.addHook('onRequest', rejectApiClients)
    for (const url of ['/admin', '/admin/*', '/_next/*'])
      plugin.route({
        method: ['GET', 'HEAD', 'POST'],
        url,
        handler: async ({ raw: req, host, url: requestUrl }, reply) => {
          const own = url.startsWith('/admin') ? underOwnName(host, requestUrl, publicUrl) : undefined
          if (own !== undefined) return reply.header('cache-control', 'no-store').redirect(own, 307)
          reply.hijack()
          const { raw: res } = reply
          protect(req, res, development !== undefined)
          if (!desk.isBuilding) await opened
          if (desk.next) await desk.next.handle(req, res)
          else if (desk.hasFailed) sendPage(res, 500, pageAfterFailure)
          else sendPage(res, 503, pageWhileBuilding)
          return reply
        },
      })
  })

  return {
    close: async () => {
      stopping.abort()
      closeSockets()
      await opened
      await desk.next?.close()
    },
  }
}
