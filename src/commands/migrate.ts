import { readEnvironment } from '../kernel/env'
import { openLog } from '../kernel/log'
import { openHouse } from '../main'

/** `npm run migrate`: brings the database up to date and ends. */
export const run = async (): Promise<void> => {
  const env = readEnvironment()
  const say = (sentence: string) => void process.stdout.write(`${sentence}\n`)
  const house = await openHouse({ env, log: openLog(env), say, alongside: true })
  await house.stop()
  say('The database is up to date.')
}
