// The demo as `npm run demo` leaves it, loaded once per state of its sources and cached in node_modules/.cache: a
// DATA_DIR with its PostgreSQL shut down, its MEDIA_DIR, and a session of each account. Tests and trials copy it. Run
// as a program, it creates what is missing.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { days, testSecret, writeSession } from './sessions.mjs'

export { testSecret }

const root = fileURLToPath(new URL('../..', import.meta.url))
const cache = join(root, 'node_modules/.cache/vitrine')

const sources = [
  'bin',
  'src',
  'migrations',
  'payload.config.ts',
  'tsconfig.json',
  'package-lock.json',
  'scripts/build-server.mjs',
  'test/support/loaded-demo.mjs',
  'test/support/sessions.mjs',
]
/** Files that only the browser loads do not affect the loaded data. */
const beside = /\.(tsx|css|scss|md)$|^src\/app\//

const walk = (path) => {
  const stats = fs.statSync(path, { throwIfNoEntry: false })
  if (stats === undefined) return []
  if (!stats.isDirectory()) return beside.test(relative(root, path)) ? [] : [path]
  const names = fs.readdirSync(path).sort()
  return names.flatMap((name) => walk(join(path, name)))
}

/** A hash of everything the copy depends on, including the system and the user. */
const nameNow = () => {
  const hash = createHash('sha256')
  hash.update([process.version, process.platform, process.arch, process.getuid?.() ?? ''].join('\0'))
  for (const path of sources.flatMap((source) => walk(join(root, source)))) {
    const content = fs.readFileSync(path)
    hash.update(`${relative(root, path)}\0${content.length}\0`).update(content)
  }
  return `demo-${hash.digest('hex').slice(0, 16)}`
}

/** The number and size of files below a directory, to detect an incomplete copy. */
const measure = (directory) => {
  const files = fs
    .readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'made.json')
  const bytes = files.reduce((sum, { parentPath, name }) => sum + fs.statSync(join(parentPath, name)).size, 0)
  return { files: files.length, bytes }
}

/** A copy's sessions outlive it. */
const lasts = 20 * days

/** Marks a directory as complete. */
export const markComplete = (directory, at = Date.now()) =>
  fs.writeFileSync(join(directory, 'made.json'), JSON.stringify({ at, ...measure(directory) }))

/** Whether the copy is complete and its sessions are valid. */
export const isUsable = (directory) => {
  try {
    const { at, ...made } = JSON.parse(fs.readFileSync(join(directory, 'made.json'), 'utf8'))
    return Date.now() - at < lasts * 1000 && JSON.stringify(made) === JSON.stringify(measure(directory))
  } catch {
    return false
  }
}

/** Like `cp -a`, which keeps the owner: PostgreSQL starts on its own files only. */
const copy = (from, to) => execFileSync('cp', ['-a', from, to])

/** A session of each account. */
const openSessions = async (client) => {
  const { rows } = await client.query('select email from users order by email')
  const tokens = {}
  for (const { email } of rows) tokens[email] = await writeSession(client, email)
  return tokens
}

/** Loads the demo into a directory that PostgreSQL's account can enter, and renames it to its final place. */
const load = async (directory) => {
  const { demoPassword, endPostmaster, expectShutDown, freePort, openSession, postmasterOf, startServer } =
    await import('../trials/support/server.mjs')
  const home = fs.mkdtempSync(join(tmpdir(), 'vitrine-demo-'))
  fs.chmodSync(home, 0o755)
  const settings = { DATA_DIR: join(home, 'data'), MEDIA_DIR: join(home, 'media') }
  try {
    const server = await startServer({
      command: [process.execPath, '--conditions=production', 'bin/vitrine.mjs', 'demo'],
      cwd: root,
      env: {
        PATH: process.env.PATH,
        NODE_ENV: 'production',
        ENV_FILE: 'off',
        ...settings,
        PAYLOAD_SECRET: testSecret,
        DEMO_PASSWORD: demoPassword,
        ADMIN: 'off',
        PORT: String(await freePort()),
        LOG_LEVEL: 'warn',
      },
      seconds: 600,
    })
    const session = await openSession(settings.DATA_DIR)
    const tokens = await openSessions(session)
    await session.end()
    await server.stop()
    // on a busy machine the server is gone before its database is
    for (let n = 0; n < 600 && postmasterOf(settings.DATA_DIR) !== null; n += 1) await sleep(100)
    expectShutDown(settings.DATA_DIR)
    fs.writeFileSync(join(home, 'tokens.json'), JSON.stringify(tokens))
    markComplete(home)
    fs.mkdirSync(cache, { recursive: true })
    const draft = fs.mkdtempSync(join(cache, 'loading-'))
    copy(home, join(draft, 'demo'))
    fs.rmSync(directory, { recursive: true, force: true })
    fs.renameSync(join(draft, 'demo'), directory)
    fs.rmdirSync(draft)
  } finally {
    await endPostmaster(settings.DATA_DIR)
    fs.rmSync(home, { recursive: true, force: true })
  }
}

const isAlive = (pid) => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** One process loads at a time; a lock of a dead process is ignored. */
const inTurn = async (act) => {
  const lock = join(cache, 'loading.lock')
  fs.mkdirSync(cache, { recursive: true })
  for (;;) {
    try {
      fs.writeFileSync(lock, String(process.pid), { flag: 'wx' })
      break
    } catch {
      const pid = Number(fs.existsSync(lock) ? fs.readFileSync(lock, 'utf8') : '')
      if (pid > 0 && !isAlive(pid)) fs.rmSync(lock, { force: true })
      await sleep(100)
    }
  }
  try {
    await act()
  } finally {
    fs.rmSync(lock, { force: true })
  }
}

const kept = 3

const dropOlder = (directory) => {
  const age = (path) => fs.statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
  const others = fs
    .readdirSync(cache)
    .filter((name) => /^(demo|loading)-/.test(name))
    .map((name) => join(cache, name))
    .filter((path) => path !== directory)
    .sort((one, other) => age(other) - age(one))
  for (const path of others.slice(kept - 1)) fs.rmSync(path, { recursive: true, force: true })
}

/** The loaded demo of the current sources: `data`, `media` and `tokens.json` are copied, never used in place. */
export const findDemo = () => {
  const directory = join(cache, nameNow())
  if (!isUsable(directory)) {
    const program = [process.execPath, '--conditions=production', fileURLToPath(import.meta.url)]
    execFileSync(program[0], [...program.slice(1), directory], { stdio: ['ignore', 'inherit', 'inherit'] })
  }
  return directory
}

/** Copies the loaded demo into two new directories. */
export const copyDemo = ({ dataDir, mediaDir }) => {
  const directory = findDemo()
  copy(join(directory, 'data'), dataDir)
  copy(join(directory, 'media'), mediaDir)
}

/** A copy for all tests of a run, made by whichever comes first. */
export const copyDemoOnce = (target) => {
  if (fs.existsSync(target)) return
  const draft = fs.mkdtempSync(`${target}-`)
  copy(findDemo(), join(draft, 'demo'))
  try {
    fs.renameSync(join(draft, 'demo'), target)
  } catch (error) {
    if (!fs.existsSync(target)) throw error // else another was first
  }
  fs.rmSync(draft, { recursive: true, force: true })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [, , directory] = process.argv
  await inTurn(async () => {
    if (isUsable(directory)) return
    await load(directory)
    dropOlder(directory)
  })
}
