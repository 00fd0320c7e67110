import type { Logger } from 'pino'
import type { Payload } from 'payload'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { migrations } from '../migrations'
import { openReader } from './delivery'
import type { Environment } from './kernel/env'
import { startRounds } from './kernel/rounds'
import { shareRuntime } from './kernel/runtime'
import { openTransport, startPostman } from './mail'
import { openStore, renderPending, startRenditionJob, sweepUploads, verifyMedia } from './media'
import { startDatabase, type Database } from './server/database'
import { openDesk } from './server/desk'
import { prepareDataDir, prepareMediaDir } from './server/directories'
import { countGuesses, countNothing } from './server/guesses'
import { createServer } from './server/http'
import { limitLogins } from './server/limits'
import { keptIn, randomSecret } from './server/kept-secrets'
import { migrate } from './server/migrate'
import { grantReader, prepareReaderRole } from './server/reader-role'
import { judgeSecret } from './server/secret-length'
import { raiseWalls } from './server/walls'

/** What has been started, and how to stop it; stopping happens in the reverse order. */
export interface House {
  env: Environment
  log: Logger
  payload: Payload
  database: Database
  /** the public plane beside it, once there is one: told of each release */
  plane: { look: () => Promise<void> }
  /** sends what lies in the outbox, once the server runs */
  postman: { poke: () => void }
  /** makes the renditions that wait, and answers when they are made */
  renderPending: () => Promise<void>
  stop: () => Promise<void>
}

export type Say = (sentence: string) => void

type Step = () => Promise<unknown> | void

/** What hangs, such as a statement that waits for a lock, may not hold up what comes after it. */
const atMost = (milliseconds: number, step: Step): Step => {
  return async () => {
    const over = new AbortController()
    const limit = sleep(milliseconds, undefined, { signal: over.signal }).catch(() => undefined)
    try {
      await Promise.race([step(), limit])
    } finally {
      over.abort()
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
  say: Say
  /** a command beside a running server joins its database */
  alongside?: boolean
}

/** Database, migrations, Payload and the media store: all that a command needs, and the first half of a server. */
export const openHouse = async ({ env, log, say, alongside = false }: Opening): Promise<House> => {
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
    await judgeSecret(database.url, env.payloadSecret, say)
    const readsAsRole = env.deliveryDatabaseUrl === null
    if (readsAsRole) await prepareReaderRole(database.url)
    await migrate(database.url, migrations, say)
    if (readsAsRole) await grantReader(database.url)
    const renditions: { poke: () => void } = { poke: () => undefined }
    const plane: House['plane'] = { look: async () => undefined }
    const postman: House['postman'] = { poke: () => undefined }
    shareRuntime({
      databaseUrl: database.url,
      secret: env.payloadSecret ?? (await keptIn(env.dataDir, 'secret', randomSecret)),
      publicUrl: env.publicUrl,
      isSecure: env.isSecure,
      mediaDir: env.mediaDir,
      dataDir: env.dataDir,
      anonymousApi: env.anonymousApi,
      secondFactorFor: env.secondFactorFor,
      log,
      onUpload: () => renditions.poke(),
      waitsForLogin: limitLogins(env.loginLimit),
      waitsForKey: limitLogins(env.loginLimit),
      guesses: env.loginLimit === null ? countNothing : countGuesses(),
      sendsMail: env.smtpUrl !== null,
      onMail: () => postman.poke(),
      onRelease: () => plane.look(),
    })
    // the configuration reads what was just shared, so it is loaded only now
    const [{ default: config }, { getPayload }, { kinds }] = await Promise.all([
      import('../payload.config'),
      import('payload'),
      import('./kinds'),
    ])
    await raiseWalls(database.url, kinds)
    const payload = await getPayload({ config })
    later(atMost(300, () => payload.destroy()))
    const store = openStore(env.mediaDir)
    for (const directory of [join(env.dataDir, 'uploads'), join(env.mediaDir, '.incoming')])
      await sweepUploads(directory)
    const quietly = {
      info: (about: object, text: string) => log.debug(about, text),
      error: (about: object, text: string) => log.error(about, text),
    }
    const [{ presentAgain, presentRemade }, { house: records }] = await Promise.all([
      import('./editorial'),
      import('./vitrine'),
    ])
    const job = startRenditionJob({
      pool: payload.db.pool,
      store,
      log: quietly,
      onMade: async () => {
        await presentRemade(records, payload)
        await presentAgain(records, payload)
      },
    })
    renditions.poke = job.poke
    later(atMost(300, () => job.stop()))
    return {
      env,
      log,
      payload,
      database,
      plane,
      postman,
      renderPending: async () => void (await renderPending(payload.db.pool, store, quietly)),
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

/** The server, whole: both planes, and the desk unless ADMIN is off. Answers its address. */
export const serve = async (house: House, say: Say): Promise<{ url: string; stop: () => Promise<void> }> => {
  const { env, log, payload, database } = house
  const { later, stop } = unwind()
  later(() => house.stop())
  try {
    const { kinds } = await import('./kinds')
    const { mountPayload } = await import('./server/payload-routes')
    const reader = await openReader(env.deliveryDatabaseUrl ?? database.url, env.deliveryDatabaseUrl ? null : undefined)
    later(atMost(300, () => reader.close()))
    const { app, look, limit } = await createServer({ env, log, reader, kinds, mediaDir: env.mediaDir })
    house.plane.look = look
    later(() => app.close())
    await mountPayload(app, payload, limit)
    const { answerResetRequests } = await import('./membership')
    const post = startPostman({
      pool: payload.db.pool,
      transport: openTransport(env.smtpUrl, env.mailFrom),
      prepare: () => answerResetRequests(payload),
      log,
    })
    house.postman.poke = post.poke
    later(atMost(1_000, () => post.stop()))
    const [{ catchUp, presentRemade }, { house: records }] = await Promise.all([
      import('./editorial'),
      import('./vitrine'),
    ])
    const store = openStore(env.mediaDir)
    const books = startRounds({
      interval: 60 * 60_000,
      commitTakes: 0,
      round: async (isStopping) => {
        await catchUp(records, payload, isStopping)
        await verifyMedia(payload.db.pool, store, { isWhole: false, isStopping })
        await presentRemade(records, payload, isStopping)
      },
      onError: (error) => log.error(error, 'what records are found by could not be entered'),
    })
    later(atMost(300, () => books.stop()))
    const desk = env.admin ? await openDesk({ app, dir: process.cwd(), publicUrl: env.publicUrl, log, say }) : undefined
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
 * SIGTERM and SIGINT: no new requests, those under way are finished, for six seconds at most, then the database stops; all
 * within ten. A second signal ends at once.
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
          log.error(error, 'stopping failed')
          process.exit(1)
        },
      )
    })
}
