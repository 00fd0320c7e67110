import { readEnvironment } from '../platform/env'
import { openLog } from '../platform/log'
import { openServer } from '../main'

/** `npm run migrate`: migrates the database and exits. */
export const run = async (): Promise<void> => {
  const env = readEnvironment()
  const print = (sentence: string) => void process.stdout.write(`${sentence}\n`)
  const server = await openServer({ env, log: openLog(env), print, alongside: true })
  await server.stop()
  print('The database is up to date.')
}
