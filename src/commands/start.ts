import { readEnvironment, warningsAbout } from '../kernel/env'
import { openLog } from '../kernel/log'

const say = (sentence: string) => void process.stdout.write(`${sentence}\n`)

/** `npm start`: the server. With PLANE=delivery only what the public reads, from its own entry. */
export const run = async (): Promise<void> => {
  const env = readEnvironment()
  if (env.plane === 'delivery') return (await import('../delivery-main')).serveDelivery(env)
  const { openHouse, serve, stopOnSignal } = await import('../main')
  for (const warning of warningsAbout(env)) say(warning)
  const log = openLog(env)
  const house = await openHouse({ env, log, say })
  const { url, stop } = await serve(house, say)
  stopOnSignal(stop, log)
  say(`Vitrine is at ${url}`)
}
