import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readEnvironment } from '../platform/env'
import { startDatabase } from '../server/database'
import { randomSecret } from '../server/stored-secrets'
import { rotateSecret } from '../server/rotate-secret'

const quiet = { info: () => undefined, error: () => undefined }
const print = (sentence: string) => void process.stdout.write(`${sentence}\n`)

/** Finds the current secret, and how to store the next one before and after the rotation. */
const whereItIs = async (dataDir: string, configured: string | null) => {
  if (configured !== null)
    return {
      from: configured,
      keep: (to: string) => print(`PAYLOAD_SECRET is from now on:\n\n    ${to}\n`),
      settle: async () => undefined,
    }
  const path = join(dataDir, 'secret')
  const from = await readFile(path, 'utf8').catch(() => {
    throw new Error(`There is no secret in ${path} yet: the first start makes one.`)
  })
  return {
    from: from.trim(),
    keep: (to: string) => writeFile(`${path}.next`, `${to}\n`, { mode: 0o600, flush: true }),
    settle: () => rename(`${path}.next`, path),
  }
}

/** `npm run secret:rotate`: replaces PAYLOAD_SECRET, or the secret in DATA_DIR. The server must be stopped. */
export const run = async (): Promise<void> => {
  const env = readEnvironment()
  const { from, keep, settle } = await whereItIs(env.dataDir, env.payloadSecret)
  const database = await startDatabase(env, quiet)
  try {
    const to = randomSecret()
    const { reencrypted, unreadable } = await rotateSecret(database.url, { from, to, keep: () => keep(to) })
    await settle()
    print(`Second factors sealed with it: ${reencrypted}. Everybody logs in anew.`)
    if (unreadable > 0)
      print(`Second factors that the old secret does not open: ${unreadable}. An administrator removes them.`)
  } finally {
    await database.stop()
  }
}
