// A process that does nothing but hold the database of a directory: `node database-server.mjs DIRECTORY [alongside]`.
// Says in one line of JSON what came of it, and stops on SIGTERM.
import { startDatabase } from '../../src/server/database'
import { messageOf } from '../../src/server/database/errors'

const [dataDir = '', mode] = process.argv.slice(2)
const say = (line: Record<string, unknown>): void => void process.stdout.write(`${JSON.stringify(line)}\n`)
const log = { info: () => undefined, error: (message: string) => say({ error: message }) }

const hold = async (): Promise<void> => {
  const database = await startDatabase({ databaseUrl: null, dataDir }, log, { alongside: mode === 'alongside' })
  const waiting = setInterval(() => undefined, 1000)
  process.once('SIGTERM', () => {
    clearInterval(waiting)
    void database.stop()
  })
  say({ url: database.url })
}

hold().catch((error: unknown) => {
  say({ refused: messageOf(error) })
  process.exitCode = 1
})
