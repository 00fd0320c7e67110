import { createLocalReq } from 'payload'
import { accounts, demoKey, followPassword, loadDemo } from '../demo'
import { readEnvironment, warningsAbout } from '../platform/env'
import { openLog } from '../platform/log'
import { openServer, serve, stopOnSignal } from '../main'
import { storedSecret, randomPassword } from '../server/stored-secrets'

const print = (sentence: string) => void process.stdout.write(`${sentence}\n`)

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

/** `npm run demo`: runs the server with the demo exhibit. */
export const run = async (): Promise<void> => {
  const env = readEnvironment()
  for (const warning of warningsAbout(env)) print(warning)
  const log = openLog(env)
  const password = env.demoPassword ?? (await storedSecret(env.dataDir, 'demo-password', randomPassword))
  const server = await openServer({ env, log, print })
  const { editorialContext: kinds } = await import('../vitrine')
  let key: string | null
  try {
    await loadDemo({ payload: server.payload, context: kinds, password, render: server.renderPending, print })
    key = await demoKey(server.payload, env.dataDir)
  } catch (error) {
    await server.stop()
    throw error
  }
  const { url, stop } = await serve(server, print)
  stopOnSignal(stop, log)
  // password hashing is slow on purpose; visitors need not wait for it
  await followPassword(await createLocalReq({}, server.payload), password)
  print(welcome(url, password, key, env.admin))
}
