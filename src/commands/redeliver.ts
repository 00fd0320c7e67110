import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'
import { everythingLive, refresh } from '../editorial'
import { readEnvironment } from '../kernel/env'
import { openHouse, openLog } from '../main'

/** `npm run redeliver`: presents everything that is public once more, from the published records; bytes that stay the same are left alone. */
export const run = async (): Promise<void> => {
  const env = readEnvironment()
  const say = (sentence: string) => void process.stdout.write(`${sentence}\n`)
  const house = await openHouse({ env, log: openLog(env), say, alongside: true })
  const { house: kinds } = await import('../vitrine')
  const req = await createLocalReq({}, house.payload)
  try {
    await initTransaction(req)
    const live = await everythingLive(req)
    const rewritten = await refresh(kinds, live, req)
    await commitTransaction(req)
    say(`${live.length} public records presented; ${rewritten.length} of them differ from before.`)
  } catch (error) {
    await killTransaction(req)
    throw error
  } finally {
    await house.stop()
  }
}
