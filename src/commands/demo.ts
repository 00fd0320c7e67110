import { createLocalReq } from 'payload'
import { accounts, demoKey, followPassword, loadDemo } from '../demo'
import { readEnvironment, warningsAbout } from '../platform/env'
import { openLog } from '../platform/log'
import { openServer, serve, stopOnSignal, type Print, type RunningServer } from '../main'
import { storedSecret, randomPassword } from '../server/stored-secrets'

const print = (sentence: string) => void process.stdout.write(`${sentence}\n`)

export const welcome = (url: string, password: string, key: string | null, hasDesk: boolean) => {
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

/** Loads the demo exhibit unless it is there. Stops the server if that fails. */
export const prepareDemo = async (
  server: RunningServer,
  onProgress: Print,
): Promise<{ password: string; key: string | null }> => {
  const { env, payload } = server
  try {
    const password = env.demoPassword ?? (await storedSecret(env.dataDir, 'demo-password', randomPassword))
    const { editorialContext: context } = await import('../vitrine')
    await loadDemo({ payload, context, password, render: server.renderPending, print: onProgress })
    return { password, key: await demoKey(payload, env.dataDir) }
  } catch (error) {
    await server.stop()
    throw error
  }
}

/** `npm run demo`: runs the server with the demo exhibit. */
export const run = async (): Promise<void> => {
  const env = readEnvironment()
  for (const warning of warningsAbout(env)) print(warning)
  const log = openLog(env)
  const server = await openServer({ env, log, print })
  const { password, key } = await prepareDemo(server, print)
  const { url, stop } = await serve(server, print)
  stopOnSignal(stop, log)
  // password hashing is slow on purpose; visitors need not wait for it
  await followPassword(await createLocalReq({}, server.payload), password)
  print(welcome(url, password, key, env.admin))
}
