import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { FastifyInstance } from 'fastify'
import type { SanitizedConfig } from 'payload'
import { z } from 'zod'
import { readEnvironment } from '../../../src/platform/env'
// loaded here, whole: jest cannot load one module for two that ask at once, as the start does
import '../../../src/vitrine'
import '../../../src/server/adapter'
import { openLog } from '../../../src/platform/log'
import { openServer, serve, type RunningServer } from '../../../src/main'
import { testSecret } from '../loaded-demo.mjs'
import type { Place } from '../server'

/** A route as the server's own table has it. */
export interface Route {
  method: string
  /** the pattern, e.g. `/v1/items/:slug` */
  url: string
}

/** A server in this process, whole as `npm start` has it, and what it is made of. */
export interface Inside {
  url: string
  config: SanitizedConfig
  server: RunningServer
  /** every route of every plugin, as each was added */
  routes: readonly Route[]
  stop: () => Promise<void>
}

const Created = z.object({ fastify: z.custom<FastifyInstance>((value) => typeof value === 'object') })

/** Writes down each route that a server adds from its first moment on; Fastify says on this channel that it was made. */
const writeDownRoutes = () => {
  const routes: Route[] = []
  const watch = (message: unknown) => {
    Created.parse(message).fastify.addHook('onRoute', ({ method, url }) => {
      for (const one of [method].flat()) routes.push({ method: one, url })
    })
  }
  subscribe('fastify.initialization', watch)
  return { routes, done: () => unsubscribe('fastify.initialization', watch) }
}

/** Starts `vitrine start` here instead of in a process of its own, so that its composition can be read and altered. */
export const serveInside = async ({ databaseUrl, dataDir, mediaDir, environment = {} }: Place): Promise<Inside> => {
  const env = readEnvironment({
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDir,
    MEDIA_DIR: mediaDir,
    PAYLOAD_SECRET: testSecret,
    ADMIN: 'off',
    RATE_LIMIT: 'off',
    LOGIN_LIMIT: 'off',
    PORT: '0',
    LOG_LEVEL: 'silent',
    ...environment,
  })
  const { routes, done } = writeDownRoutes()
  const print = () => undefined
  try {
    const server = await openServer({ env, log: openLog(env), print })
    const { url, stop } = await serve(server, print)
    return { url, config: server.payload.config, server, routes, stop }
  } finally {
    done()
  }
}
