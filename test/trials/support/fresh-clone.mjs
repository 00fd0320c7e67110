// A new clone of HEAD for a user with an unused HOME.
import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { root } from '../../../scripts/running.mjs'

const run = (program, args) =>
  execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 2 ** 26 }).trim()

/** A login's PATH, and node's directory if it is elsewhere. */
const plainPath = () => {
  const usual = ['/usr/local/sbin', '/usr/local/bin', '/usr/sbin', '/usr/bin', '/sbin', '/bin']
  const node = dirname(process.execPath)
  return [...usual, ...(usual.includes(node) ? [] : [node])].join(':')
}

/** A new HOME gets this machine's registry settings, which are not under test. */
const writeNetworkSettings = (home) => {
  const lines = []
  for (const name of ['registry', 'proxy', 'https-proxy', 'noproxy', 'cafile']) {
    const value = run('npm', ['config', 'get', name])
    if (['', 'null', 'undefined'].includes(value)) continue
    if (name !== 'cafile') lines.push(`${name}=${value}`)
    else if (existsSync(value)) {
      writeFileSync(join(home, 'registry.pem'), readFileSync(value))
      lines.push(`cafile=${join(home, 'registry.pem')}`)
    }
  }
  writeFileSync(join(home, '.npmrc'), `${lines.join('\n')}\n`)
}

/** Shares the download cache; the lockfile's hashes are still checked. */
const lendCache = (home, user) => {
  const fetched = run('npm', ['config', 'get', 'cache'])
  if (!existsSync(join(fetched, '_cacache'))) return
  const lent = user ? join(home, '.npm') : fetched
  if (user) cpSync(join(fetched, '_cacache'), join(lent, '_cacache'), { recursive: true })
  appendFileSync(join(home, '.npmrc'), `cache=${lent}\nprefer-offline=true\n`)
}

const networkVariables = () =>
  Object.fromEntries(
    Object.entries(process.env).filter(([name]) =>
      /^((https?|no|all)_proxy|NODE_EXTRA_CA_CERTS|SSL_CERT_\w+)$/i.test(name),
    ),
  )

export const isRoot = () => process.getuid?.() === 0

/** Creates an ordinary user for the trial. @throws unless root */
export const makeUser = () => {
  if (!isRoot()) throw new Error('This trial makes a user for itself, and only root can: run it as root')
  const name = `vitrine-${randomBytes(4).toString('hex')}`
  run('useradd', ['--no-create-home', '--shell', '/bin/sh', name])
  const id = (option) => Number(run('id', [option, name]))
  return { name, uid: id('-u'), gid: id('-g'), remove: () => run('userdel', [name]) }
}

/** A directory with `checkout/` and `home/`. `mode` applies to the checkout and its parent; `user` owns both. */
export const makeClone = ({ mode = 0o755, user } = {}) => {
  const place = mkdtempSync(join(tmpdir(), 'vitrine-fresh-'))
  const [checkout, home] = [join(place, 'checkout'), join(place, 'home')]
  try {
    mkdirSync(home)
    run('git', ['clone', '--quiet', '--no-hardlinks', root, checkout])
    writeNetworkSettings(home)
    lendCache(home, user)
    for (const path of [place, checkout]) chmodSync(path, mode)
    if (user) run('chown', ['-R', `${user.uid}:${user.gid}`, place])
  } catch (error) {
    rmSync(place, { recursive: true, force: true })
    throw error
  }
  const env = { PATH: plainPath(), HOME: home, LANG: 'C.UTF-8', TERM: 'dumb', ...networkVariables() }
  return {
    place,
    checkout,
    env,
    dataDir: join(checkout, '.data'),
    remove: () => rmSync(place, { recursive: true, force: true }),
  }
}

/** The environment of `env -i` with a plain PATH. */
export const bareEnvironment = () => ({ PATH: plainPath() })
