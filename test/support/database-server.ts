// A process that only keeps a directory's database running: `node database-server.mjs DIRECTORY [alongside]`. It prints
// the result as a line of JSON, and stops on SIGTERM.
import { startDatabase } from '../../src/server/database'
import { messageOf } from '../../src/server/database/errors'

const [dataDir = '', mode] = process.argv.slice(2)
const print = (line: Record<string, unknown>): void => void process.stdout.write(`${JSON.stringify(line)}\n`)
const log = { info: () => undefined, error: (message: string) => print({ error: message }) }

const start = async (): Promise<void> => {
  const database = await startDatabase({ databaseUrl: null, dataDir }, log, { alongside: mode === 'alongside' })
  const waiting = setInterval(() => undefined, 1000)
  process.once('SIGTERM', () => {
    clearInterval(waiting)
    void database.stop()
  })
  print({ url: database.url })
}

start().catch((error: unknown) => {
  print({ refused: messageOf(error) })
  process.exitCode = 1
})
