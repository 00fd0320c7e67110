import type { Logger } from 'pino'
import type { Payload } from 'payload'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { openReader } from './delivery'
import type { Environment } from './platform/env'
import { startPoller } from './platform/poller'
import { settingsOf, shareRuntime } from './platform/runtime'
import { openTransport, startMailWorker } from './mail'
import { openStore, renderPending, startRenditionJob, sweepUploads, verifyMedia } from './media'
import { startDatabase, type Database } from './server/database'
import { assertTables } from './server/assert-tables'
import { openDesk, type DevelopmentDesk } from './server/desk'
import { prepareDataDir, prepareMediaDir } from './server/directories'
import { countGuesses, countNothing } from './server/guesses'
import { createServer } from './server/http'
import { limitLogins } from './server/limits'
import { storedSecret, randomSecret } from './server/stored-secrets'
import { migrateDatabase } from './server/migrate-database'
import { checkSecretLength } from './server/secret-length'
import { createWriteGuards } from './server/write-guards'

/** The running parts of the server and how to stop them. They stop in reverse order. */
export interface RunningServer {
  env: Environment
  log: Logger
  payload: Payload
  database: Database
  /** the delivery server, once it runs; notified of each release */
  publicServer: { look: () => Promise<void> }
  /** sends the outbox, once the server runs */
  mailWorker: { poke: () => void }
  /** renders all pending renditions; resolves when they are done */
  renderPending: () => Promise<void>
  stop: () => Promise<void>
}

export type Print = (sentence: string) => void

type Step = () => Promise<unknown> | void

/** Limits the time of a step: one that hangs, such as a statement waiting for a lock, must not delay the next. */
const atMost = (milliseconds: number, step: Step): Step => {
  return async () => {
    const done = new AbortController()
    const limit = sleep(milliseconds, undefined, { signal: done.signal }).catch(() => undefined)
    try {
      await Promise.race([step(), limit])
    } finally {
      done.abort()
    }
  }
}

const unwind = () => {
  const steps: Step[] = []
  return {
    later: (step: Step) => void steps.unshift(step),
    stop: async () => {
      for (const step of steps.splice(0)) await step()
    },
  }
}

interface Opening {
  env: Environment
  log: Logger
  print: Print
  /** a command that joins the database of a running server */
  alongside?: boolean
}

/**
 * Opens database, migrations, Payload and the media store: everything a command needs, and the first half of a server.
 */
export const openServer = async ({ env, log, print, alongside = false }: Opening): Promise<RunningServer> => {
  const { later, stop } = unwind()
  try {
    prepareDataDir(env.dataDir)
    prepareMediaDir(env.mediaDir)
    const database = await startDatabase(
      env,
      { info: (text) => log.debug(text), error: (text) => log.error(text) },
      { alongside },
    )
    later(() => database.stop())
    await checkSecretLength(database.url, env.payloadSecret, print)
    await migrateDatabase({ url: database.url, readsAsRole: env.deliveryDatabaseUrl === null, print })
    const renditions: { poke: () => void } = { poke: () => undefined }
    const publicServer: RunningServer['publicServer'] = { look: async () => undefined }
    const mailWorker: RunningServer['mailWorker'] = { poke: () => undefined }
    // it reads the shared runtime, so it is loaded after it
    const loadConfig = async () => (await import('../payload.config')).default
    shareRuntime({
      config: loadConfig,
      databaseUrl: database.url,
      secret: env.payloadSecret ?? (await storedSecret(env.dataDir, 'secret', randomSecret)),
      ...settingsOf(env),
      log,
      onUpload: () => renditions.poke(),
      secondsUntilLoginAttempt: limitLogins(env.loginLimit),
      secondsUntilKeyAttempt: limitLogins(env.loginLimit),
      guesses: env.loginLimit === null ? countNothing : countGuesses(),
      onMail: () => mailWorker.poke(),
      onRelease: () => publicServer.look(),
    })
    const [config, { getPayload }, { kinds }] = await Promise.all([loadConfig(), import('payload'), import('./kinds')])
    // a payload.config.ts that was changed may have left these out
    const { assertSecured } = await import('./server/secure-config')
    assertSecured(config)
    await createWriteGuards(database.url, kinds)
    await assertTables(database.url, config)
    const payload = await getPayload({ config })
    later(atMost(300, () => payload.destroy()))
    const store = openStore(env.mediaDir)
    for (const directory of [join(env.dataDir, 'uploads'), join(env.mediaDir, '.incoming')])
      await sweepUploads(directory)
    const quietly = {
      info: (about: object, text: string) => log.debug(about, text),
      error: (about: object, text: string) => log.error(about, text),
    }
    const [{ refreshPending, refreshRemadeMedia }, { editorialContext: context }] = await Promise.all([
      import('./editorial'),
      import('./vitrine'),
    ])
    const job = startRenditionJob({
      pool: payload.db.pool,
      store,
      log: quietly,
      onMade: async () => {
        await refreshRemadeMedia(context, payload)
        await refreshPending(context, payload)
      },
    })
    renditions.poke = job.pollSoon
    later(atMost(300, () => job.stop()))
    return {
      env,
      log,
      payload,
      database,
      publicServer,
      mailWorker,
      renderPending: async () => void (await renderPending(payload.db.pool, store, quietly)),
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Starts the whole server: editing and delivery, and the desk unless ADMIN is off. Returns its URL. */
export const serve = async (
  server: RunningServer,
  print: Print,
  development?: DevelopmentDesk,
): Promise<{ url: string; stop: () => Promise<void> }> => {
  const { env, log, payload, database } = server
  const { later, stop } = unwind()
  later(() => server.stop())
  try {
    const { kinds } = await import('./kinds')
    const { mountPayload } = await import('./server/payload-routes')
    const reader = await openReader(env.deliveryDatabaseUrl ?? database.url, env.deliveryDatabaseUrl ? null : undefined)
    later(atMost(300, () => reader.close()))
    const { app, look, limit } = await createServer({ env, log, reader, kinds, mediaDir: env.mediaDir })
    server.publicServer.look = look
    later(() => app.close())
    await mountPayload(app, payload, limit)
    const { processResetRequests } = await import('./accounts')
    const worker = startMailWorker({
      pool: payload.db.pool,
      transport: openTransport(env.smtpUrl, env.mailFrom),
      prepare: () => processResetRequests(payload),
      log,
    })
    server.mailWorker.poke = worker.pollSoon
    later(atMost(1_000, () => worker.stop()))
    const [{ backfill, refreshRemadeMedia }, { editorialContext: context }] = await Promise.all([
      import('./editorial'),
      import('./vitrine'),
    ])
    const store = openStore(env.mediaDir)
    const poller = startPoller({
      interval: 60 * 60_000,
      commitDelay: 0,
      poll: async (isStopping) => {
        await backfill(context, payload, isStopping)
        await verifyMedia(payload.db.pool, store, { isWhole: false, isStopping })
        await refreshRemadeMedia(context, payload, isStopping)
      },
      onError: (error) => log.error(error, 'hourly maintenance failed'),
    })
    later(atMost(300, () => poller.stop()))
    const desk = env.admin
      ? await openDesk({ app, dir: process.cwd(), publicUrl: env.publicUrl, log, print, development })
      : undefined
    await app.listen({ host: env.host, port: env.port })
    if (desk) later(atMost(500, () => desk.close()))
    const { port } = new URL(app.listeningOrigin)
    return { url: env.port === 0 ? `http://localhost:${port}` : env.publicUrl, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/**
 * On SIGTERM and SIGINT the server accepts no new requests, waits up to six seconds for running ones, then stops the
 * database, all within ten seconds. A second signal exits at once.
 */
export const stopOnSignal = (stop: () => Promise<void>, log: Logger): void => {
  let isStopping = false
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => {
      if (isStopping) process.exit(1)
      isStopping = true
      log.debug(`${signal}: stopping`)
      stop().then(
        () => process.exit(0),
        (error: unknown) => {
          log.error(error, 'shutdown failed')
          process.exit(1)
        },
      )
    })
}
