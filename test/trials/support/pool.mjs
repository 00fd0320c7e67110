// Servers to be killed: processes beside the one that is queried afterwards, on the same database and files, some
// started ahead.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { poll } from './poll.mjs'
import { root } from '../../../scripts/running.mjs'
import { clusterOf, freePort, openSession, postmasterOf, startServer } from './server.mjs'

/** `ahead`: the number started while others are killed. */
export const openPool = ({ home, dataDir, env, ahead }) => {
  const { user, password } = clusterOf(dataDir)
  const { port } = postmasterOf(dataDir)
  const waiting = []
  let count = 0

  const begin = async () => {
    count += 1
    const name = `victim-${count}`
    const PORT = String(await freePort())
    const DATA_DIR = join(home, name)
    const server = await startServer({
      command: [process.execPath, '--conditions=production', 'bin/vitrine.mjs', 'start'],
      cwd: root,
      env: {
        ...env,
        PORT,
        DATA_DIR,
        DATABASE_URL: `postgres://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/vitrine?application_name=${name}`,
      },
    })
    const kill = async () => {
      await server.kill()
      rmSync(DATA_DIR, { recursive: true, force: true })
    }
    return { ...server, name, kill }
  }

  const fill = () => {
    while (waiting.length < ahead) {
      const begun = begin()
      begun.catch(() => undefined) // reported to its user
      waiting.push(begun)
    }
  }

  return {
    /** A ready server for exclusive use. */
    take: () => {
      fill()
      const taken = waiting.shift()
      fill()
      return taken
    },
    close: async () => {
      const left = await Promise.allSettled(waiting.splice(0))
      for (const { value } of left) await value?.kill()
    },
  }
}

/** @throws unless the database notices within ten seconds that the server is dead */
export const waitUntilExited = async (dataDir, { name }) => {
  const session = await openSession(dataDir)
  try {
    const find = () => session.query('select from pg_stat_activity where application_name = $1', [name])
    const { rowCount } = await poll(find, (found) => found.rowCount === 0)
    if (rowCount > 0) throw new Error(`The database still works for ${name}, which is dead`)
  } finally {
    await session.end()
  }
}
