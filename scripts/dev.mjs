// npm run dev: the demo on a server that follows the sources. Next runs in development and compiles the desk by itself. A
// change of the server's sources compiles the server again, and opens it in place of the old one, in this process: Next, the
// database and the browser's session stay. docs/decisions/0028-development.md says why.
import { existsSync, mkdirSync, rmSync, watch } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { serverOptions } from './build-server.mjs'
import { root } from './running.mjs'

process.chdir(root)
process.env.NODE_ENV = 'development'
process.env.NEXT_TELEMETRY_DISABLED = '1'
// Payload would reload its configuration when Next compiles a page
process.env.DISABLE_PAYLOAD_HMR = 'true'
const envFile = process.env.ENV_FILE || '.env'
if (envFile !== 'off' && (process.env.ENV_FILE || existsSync(envFile))) process.loadEnvFile(envFile)

const print = (sentence) => void process.stdout.write(`${sentence}\n`)
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`

const outdir = join(root, 'dist/development')
rmSync(outdir, { recursive: true, force: true })
mkdirSync(outdir, { recursive: true })

const { context } = await import('esbuild')
const compiler = await context({
  ...serverOptions(root),
  entryPoints: ['src/development.ts', 'payload.config.ts'],
  outdir,
  // a module of new contents has a new name, so that importing it loads it
  entryNames: '[name]-[hash]',
  metafile: true,
})

/** The compiled file of the server. Its name changes with the sources of the server. */
const compile = async () => {
  const { metafile } = await compiler.rebuild()
  const [path] = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === 'src/development.ts')
  return join(root, path)
}

/** Payload keeps one instance, and what the desk shows of its configuration, in global variables. */
const forgetPayload = () => {
  globalThis._payload?.delete('default')
  Object.assign(globalThis, {
    _payload_clientConfigs: {},
    _payload_schemaMap: null,
    _payload_clientSchemaMap: null,
    _payload_doNotCacheClientConfig: true,
    _payload_doNotCacheSchemaMap: true,
    _payload_doNotCacheClientSchemaMap: true,
  })
}

const writeImportMap = async () => {
  const { generateImportMap } = await import('payload')
  const { config } = globalThis[Symbol.for('vitrine')]
  await generateImportMap(await config(), { log: false })
}

const parts = []
const later = (stop) => parts.unshift(stop)

const report = (error) =>
  print(
    error?.errors
      ? error.errors.map(({ text, location }) => `${location?.file}:${location?.line}: ${text}`).join('\n')
      : (error?.message ?? String(error)),
  )

let running = { file: null, stop: async () => undefined }
let isFirst = true

const open = async (file, { databaseUrl, desk }) => {
  const { openDevelopment } = await import(pathToFileURL(file).href)
  await running.stop()
  running = { file, stop: async () => undefined }
  forgetPayload()
  running.stop = await openDevelopment({ databaseUrl, desk, print, isFirst })
  isFirst = false
  await writeImportMap()
}

let isEnding = false
const end = async (code) => {
  if (isEnding) process.exit(1)
  isEnding = true
  for (const stop of parts) await stop().catch(report)
  process.exit(code)
}
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void end(0))

/** Calls `act` after changes, one call at a time, with all changes that came meanwhile in the next one. */
const inTurn = (act) => {
  let isBusy = false
  let isDue = false
  return async () => {
    isDue = true
    if (isBusy) return
    isBusy = true
    while (isDue && !isEnding) {
      isDue = false
      await act().catch(report)
    }
    isBusy = false
  }
}

try {
  const file = await compile()
  later(() => compiler.dispose())
  const { openDatabase } = await import(pathToFileURL(file).href)
  const database = await openDatabase(print)
  later(() => database.stop())
  const { default: createNext } = await import('next')
  const next = createNext({ dev: true, dir: root, customServer: true })
  await next.prepare()
  later(() => next.close())
  const desk = { handle: next.getRequestHandler(), upgrade: next.getUpgradeHandler() }
  const place = { databaseUrl: database.url, desk }
  later(() => running.stop())
  await open(file, place)
  const follow = inTurn(async () => {
    const since = performance.now()
    const now = await compile()
    if (now === running.file) return
    await open(now, place)
    print(`The server runs what was saved (${seconds(since)}).`)
  })
  for (const path of ['src', 'migrations', 'payload.config.ts']) {
    const watcher = watch(join(root, path), { recursive: path !== 'payload.config.ts' }, () => setTimeout(follow, 30))
    later(async () => watcher.close())
  }
} catch (error) {
  report(error)
  await end(1)
}
