import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { FastifyInstance } from 'fastify'
import type { SanitizedConfig } from 'payload'
import { z } from 'zod'
import { readEnvironment } from '../../../src/platform/env'
// imported here: jest cannot load a module for two concurrent importers, as the start does
import '../../../src/vitrine'
import '../../../src/server/adapter'
import { openLog } from '../../../src/platform/log'
import { openServer, serve, type RunningServer } from '../../../src/main'
import { testSecret } from '../loaded-demo.mjs'
import type { Place } from '../server'

/** A route of the server's own table. */
export interface Route {
  method: string
  /** the pattern, e.g. `/v1/items/:slug` */
  url: string
}

/** A complete server in this process, and its composition. */
export interface Inside {
  url: string
  config: SanitizedConfig
  server: RunningServer
  /** every route of every plugin, in order */
  routes: readonly Route[]
  stop: () => Promise<void>
}

const Created = z.object({ fastify: z.custom<FastifyInstance>((value) => typeof value === 'object') })

/** Records each route from the server's creation on, which Fastify announces on this channel. */
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

/** Runs `vitrine start` in this process, so that its composition can be read and changed. */
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
