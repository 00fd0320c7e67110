import type { Environment } from '../../platform/env'
import { startEmbedded, type EmbeddedOptions, type Log } from './embedded'
import { messageOf } from './errors'
import { verifyDatabase } from './verify'

export { startEmbedded, urlOfRunning } from './embedded'
export { verifyDatabase } from './verify'

export interface Database {
  /** `postgres://…`, with its password */
  url: string
  embedded: boolean
  /** Shuts an embedded database down and waits for it; leaves an external one alone. */
  stop(): Promise<void>
}

/**
 * Starts or verifies the configured database: DATABASE_URL, or the embedded PostgreSQL in DATA_DIR. Throws an Error
 * with one sentence.
 */
export const startDatabase = async (
  { databaseUrl, dataDir }: Pick<Environment, 'databaseUrl' | 'dataDir'>,
  log: Log,
  options: EmbeddedOptions = {},
): Promise<Database> => {
  if (databaseUrl !== null) {
    try {
      await verifyDatabase(databaseUrl)
    } catch (error) {
      throw new Error(`DATABASE_URL: ${messageOf(error)}`)
    }
    return { url: databaseUrl, embedded: false, stop: async () => undefined }
  }
  const { url, stop } = await startEmbedded(dataDir, log, options)
  try {
    await verifyDatabase(url)
  } catch (error) {
    await stop()
    throw error
  }
  return { url, embedded: true, stop }
}
