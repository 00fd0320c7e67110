import { setTimeout as sleep } from 'node:timers/promises'
import { openReader } from './delivery'
import type { Environment } from './platform/env'
import { openLog } from './platform/log'
import { kinds } from './kinds'
import { createServer } from './server/http'

type Needed = Pick<
  Environment,
  | 'databaseUrl'
  | 'deliveryDatabaseUrl'
  | 'host'
  | 'logLevel'
  | 'mediaDir'
  | 'port'
  | 'publicUrl'
  | 'rateLimit'
  | 'securityContact'
  | 'trustProxy'
>

/** Starts delivery alone, without Payload and Next. SIGTERM and SIGINT stop it once running requests have finished. */
export const serveDelivery = async (env: Needed): Promise<void> => {
  const log = openLog(env)
  const { deliveryDatabaseUrl, databaseUrl } = env
  const reader =
    deliveryDatabaseUrl === null ? await openReader(databaseUrl ?? '') : await openReader(deliveryDatabaseUrl, null)
  const { app } = await createServer({ env, log, reader, kinds, mediaDir: env.mediaDir })
  const stop = async () => {
    await app.close()
    await Promise.race([reader.close(), sleep(300)])
    process.exit()
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      stop().catch((error: unknown) => {
        log.error(error, 'shutdown failed')
        process.exit(1)
      })
    })
  }
  await app.listen({ host: env.host, port: env.port })
}
