// Vitrine and delivery start on the oldest Node that package.json allows, which comes from the registry as a package.
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import semver from 'semver'
import { root } from '../../scripts/running.mjs'
import { copyDemo, testSecret } from '../support/loaded-demo.mjs'
import {
  clusterOf,
  demoPassword,
  endPostmaster,
  freePort,
  logIn,
  postmasterOf,
  startServer,
  succeed,
} from './support/server.mjs'
import { expect, expectEqual, openTally } from './support/tally.mjs'

const { step, later, run } = openTally()

const home = mkdtempSync(join(tmpdir(), 'vitrine-oldest-'))
// PostgreSQL's account must traverse it
chmodSync(home, 0o755)
later(() => rmSync(home, { recursive: true, force: true }))
const dataDir = join(home, 'data')
later(() => endPostmaster(dataDir))

const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const floor = semver.minVersion(engines.node).version

const fetchNode = () => {
  const name = `node-${process.platform}-${process.arch}`
  const options = ['--no-save', '--no-package-lock', '--ignore-scripts', '--prefer-offline', '--prefix', home]
  execFileSync('npm', ['install', ...options, `${name}@${floor}`], { stdio: 'pipe' })
  const node = join(home, 'node_modules', name, 'bin/node')
  expectEqual(execFileSync(node, ['--version'], { encoding: 'utf8' }).trim(), `v${floor}`, 'its version')
  return node
}

await run(async () => {
  const node = await step(`Node ${floor} is fetched`, fetchNode)
  expect(node !== undefined, 'without it there is nothing to try')
  copyDemo({ dataDir, mediaDir: join(home, 'media') })
  const env = {
    PATH: process.env.PATH,
    NODE_ENV: 'production',
    ENV_FILE: 'off',
    ADMIN: 'off',
    DATA_DIR: dataDir,
    MEDIA_DIR: join(home, 'media'),
    PAYLOAD_SECRET: testSecret,
    DEMO_PASSWORD: demoPassword,
  }
  const start = async (more = {}) => {
    const command = [node, '--conditions=production', 'bin/vitrine.mjs', 'start']
    const server = await startServer({ command, cwd: root, env: { ...env, ...more, PORT: String(await freePort()) } })
    later(() => server.kill())
    return server
  }
  const whole = await step('the whole server starts', () => start())
  expect(whole !== undefined, 'without it there is nothing to ask')
  await step('somebody logs in and reads; the public reads', async () => {
    const token = await logIn(whole.url, 'editor@nli.example')
    expect((await succeed(whole.url, 'GET', '/api/items?limit=1', { token })).docs.length === 1, 'there is no holding')
    expect((await succeed(whole.url, 'GET', '/v1/items?limit=1')).data.length === 1, 'nothing is public')
  })
  await step('the delivery server starts beside it', async () => {
    const { user, password } = clusterOf(dataDir)
    const { port } = postmasterOf(dataDir)
    const DATABASE_URL = `postgres://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/vitrine`
    const publicServer = await start({ PLANE: 'delivery', DATABASE_URL })
    expect((await succeed(publicServer.url, 'GET', '/v1/items?limit=1')).data.length === 1, 'nothing is public')
    await publicServer.stop()
  })
  await step('it ends on SIGTERM', () => whole.stop())
})
