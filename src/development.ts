import { prepareDemo, welcome } from './commands/demo'
import { openServer, serve, type Print } from './main'
import { readEnvironment, warningsAbout } from './platform/env'
import { openLog } from './platform/log'
import { startDatabase, type Database } from './server/database'
import type { DevelopmentDesk } from './server/desk'
import { prepareDataDir } from './server/directories'

/** Opens the database of `npm run dev`, which stays while servers come and go. */
export const openDatabase = async (print: Print): Promise<Database> => {
  const env = readEnvironment()
  for (const warning of warningsAbout(env)) print(warning)
  prepareDataDir(env.dataDir)
  const log = openLog(env)
  return startDatabase(env, { info: (text) => log.debug(text), error: (text) => log.error(text) })
}

interface Opening {
  databaseUrl: string
  desk: DevelopmentDesk
  print: Print
  /** loads the demo, and says who may log in */
  isFirst: boolean
}

/** A server of the current sources. `scripts/dev.mjs` stops it when they change, and opens the next. */
export const openDevelopment = async ({ databaseUrl, desk, print, isFirst }: Opening): Promise<() => Promise<void>> => {
  const env = { ...readEnvironment(), databaseUrl }
  const server = await openServer({ env, log: openLog(env), print })
  const demo = isFirst ? await prepareDemo(server, print) : undefined
  const { url, stop } = await serve(server, print, desk)
  if (demo) print(welcome(url, demo.password, demo.key, true))
  return stop
}
