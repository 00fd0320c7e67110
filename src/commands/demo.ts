import { createLocalReq } from 'payload'
import { accounts, demoKey, followPassword, loadDemo } from '../demo'
import { readEnvironment, warningsAbout } from '../kernel/env'
import { openLog } from '../kernel/log'
import { openHouse, serve, stopOnSignal } from '../main'
import { keptIn, randomPassword } from '../server/kept-secrets'

const say = (sentence: string) => void process.stdout.write(`${sentence}\n`)

const welcome = (url: string, password: string, key: string | null, hasDesk: boolean) => {
  const rows = accounts.map(({ email, name }) => `    ${email.padEnd(30)} ${name}`)
  return [
    '',
    '  Refuseniks & Activists, a demonstration',
    `    the exhibit, as JSON   ${url}/v1/exhibits/refuseniks-and-activists`,
    `    the public API         ${url}/v1/docs`,
    ...(hasDesk ? [`    the desk               ${url}/admin`] : []),
    '',
    `  Accounts, all with the password ${password}`,
    ...rows,
    '',
    ...(key === null ? [] : ['  A key that reads /api, with what is in preparation', `    ${key}`, '']),
    '  Ctrl-C stops it.',
    '',
  ].join('\n')
}

/** `npm run demo`: the server with the demo exhibit in it. */
export const run = async (): Promise<void> => {
  const env = readEnvironment()
  for (const warning of warningsAbout(env)) say(warning)
  const log = openLog(env)
  const password = env.demoPassword ?? (await keptIn(env.dataDir, 'demo-password', randomPassword))
  const house = await openHouse({ env, log, say })
  const { house: kinds } = await import('../vitrine')
  let key: string | null
  try {
    await loadDemo({ payload: house.payload, house: kinds, password, render: house.renderPending, say })
    key = await demoKey(house.payload, env.dataDir)
  } catch (error) {
    await house.stop()
    throw error
  }
  const { url, stop } = await serve(house, say)
  stopOnSignal(stop, log)
  // to look at a password is slow on purpose, and nobody who reads needs to wait for it
  await followPassword(await createLocalReq({}, house.payload), password)
  say(welcome(url, password, key, env.admin))
}
