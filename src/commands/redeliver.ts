import { createLocalReq } from 'payload'
import { everythingLive, refresh } from '../editorial'
import { readEnvironment } from '../kernel/env'
import { openLog } from '../kernel/log'
import { inTransaction } from '../kernel/in-transaction'
import { openHouse } from '../main'

/** `npm run redeliver`: presents everything that is public once more, from the published records; bytes that stay the same are left alone. */
export const run = async (): Promise<void> => {
  const env = readEnvironment()
  const say = (sentence: string) => void process.stdout.write(`${sentence}\n`)
  const house = await openHouse({ env, log: openLog(env), say, alongside: true })
  const { house: kinds } = await import('../vitrine')
  const req = await createLocalReq({}, house.payload)
  try {
    const [live, rewritten] = await inTransaction(req, async () => {
      const everything = await everythingLive(req)
      return [everything, await refresh(kinds, everything, req)]
    })
    say(`${live.length} public records presented; ${rewritten.length} of them differ from before.`)
  } finally {
    await house.stop()
  }
}
