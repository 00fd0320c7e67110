import { createLocalReq } from 'payload'
import { liveRecords, refresh } from '../editorial'
import { readEnvironment } from '../platform/env'
import { openLog } from '../platform/log'
import { inTransaction } from '../platform/in-transaction'
import { openServer } from '../main'

/** `npm run redeliver`: projects every published record again; views that stay the same are not written. */
export const run = async (): Promise<void> => {
  const env = readEnvironment()
  const print = (sentence: string) => void process.stdout.write(`${sentence}\n`)
  const server = await openServer({ env, log: openLog(env), print, alongside: true })
  const { editorialContext: kinds } = await import('../vitrine')
  const req = await createLocalReq({}, server.payload)
  try {
    const [live, rewritten] = await inTransaction(req, async () => {
      const everything = await liveRecords(req)
      return [everything, await refresh(kinds, everything, req)]
    })
    print(`${live.length} public records presented; ${rewritten.length} of them differ from before.`)
  } finally {
    await server.stop()
  }
}
