import { pino } from 'pino'
import { openReader } from './delivery'
import type { Environment } from './kernel/env'
import { createServer } from './server/http'

export const serveDelivery = async (env: Environment): Promise<void> => {
  const log = pino({ level: env.logLevel, base: null })
  const reader = await openReader(
    env.deliveryDatabaseUrl ?? env.databaseUrl ?? '',
    env.deliveryDatabaseUrl ? null : undefined,
  )
  const { app } = await createServer({ env, log, reader, kinds: [], mediaDir: env.mediaDir })
  await app.listen({ host: env.host, port: env.port })
}
