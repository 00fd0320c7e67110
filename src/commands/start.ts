import { readEnvironment, warningsAbout } from '../platform/env'
import { openLog } from '../platform/log'

const print = (sentence: string) => void process.stdout.write(`${sentence}\n`)

/** `npm start`: runs the server. PLANE=delivery runs delivery alone, from its own entry point. */
export const run = async (): Promise<void> => {
  const env = readEnvironment()
  if (env.plane === 'delivery') return (await import('../delivery-main')).serveDelivery(env)
  const { firstAccountCommand } = await import('../accounts')
  const { openServer, serve, stopOnSignal } = await import('../main')
  for (const warning of warningsAbout(env)) print(warning)
  const log = openLog(env)
  const server = await openServer({ env, log, print })
  const { url, stop } = await serve(server, print)
  stopOnSignal(stop, log)
  print(`Vitrine is at ${url}`)
  const { totalDocs: people } = await server.payload.count({ collection: 'users' })
  if (people === 0) print(`There is no account yet. This makes the first one: ${firstAccountCommand}`)
}
