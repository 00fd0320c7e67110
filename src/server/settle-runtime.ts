import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readEnvFile, readEnvironment, type Environment } from '../platform/env'
import { hasRuntime, settingsOf, shareRuntime, withoutServer, type Runtime } from '../platform/runtime'
import { withoutStack } from '../platform/without-stack'
import { urlOfRunning } from './database'

/** PAYLOAD_SECRET, or what the server has generated in DATA_DIR. Throws one sentence if there is neither. */
const secretOf = ({ payloadSecret, dataDir }: Environment): string => {
  if (payloadSecret !== null) return payloadSecret
  const path = join(dataDir, 'secret')
  if (existsSync(path)) return readFileSync(path, 'utf8').trim()
  throw new Error(`PAYLOAD_SECRET must be set, because ${path} is not there.`)
}

/**
 * The runtime of a process that is not the server, from its environment: `payload run`, `payload migrate:status`, a
 * script that calls `getPayload`. Without DATABASE_URL it is the embedded database that a server of this DATA_DIR runs.
 */
const runtimeOf = (env: Environment): Runtime => {
  const databaseUrl = env.databaseUrl ?? urlOfRunning(env.dataDir)
  return {
    ...withoutServer,
    databaseUrl,
    // Payload asks for one before it connects; without a database nothing is signed with it
    secret: databaseUrl === null ? 'there is no database' : secretOf(env),
    ...settingsOf(env),
  }
}

/** Sets the runtime unless the server has set it. Throws an Error with one sentence about the environment. */
export const settleRuntime = (): void => {
  if (hasRuntime()) return
  try {
    readEnvFile()
    shareRuntime(runtimeOf(readEnvironment()))
  } catch (error) {
    throw withoutStack(error instanceof Error ? error.message : String(error), error)
  }
}
