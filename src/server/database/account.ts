import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/** The OS account that runs PostgreSQL; `null` for the current one. */
export type Account = { name: string; uid: number; gid: number } | null

const isRoot = (): boolean => process.getuid?.() === 0

const findAccount = (name: string): Account => {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`))
  const [, , uid, gid] = line?.split(':') ?? []
  return uid === undefined || gid === undefined ? null : { name, uid: Number(uid), gid: Number(gid) }
}

const createAccount = (name: string): Account => {
  const tools = [
    ['/usr/sbin/useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', name]],
    ['/usr/sbin/adduser', ['-S', '-D', '-H', name]],
  ] as const
  const [tool, flags] = tools.find(([path]) => existsSync(path)) ?? []
  if (tool === undefined || flags === undefined) return null
  try {
    execFileSync(tool, flags, { stdio: 'ignore' })
  } catch {
    return null
  }
  return findAccount(name)
}

/** PostgreSQL refuses to run as root: then an unprivileged account is found or created. */
export const chooseAccount = (): Account => {
  if (!isRoot()) return null
  const account = findAccount('postgres') ?? findAccount('vitrine') ?? createAccount('vitrine') ?? findAccount('nobody')
  if (account === null) {
    throw new Error('PostgreSQL refuses to run as root and no other account could be made: start as an ordinary user.')
  }
  return account
}

/** An existing cluster runs as its owner. */
export const ownerOf = (cluster: string): Account => {
  const { uid, gid } = statSync(cluster)
  if (uid === process.getuid?.()) return null
  if (isRoot()) return { name: `user ${uid}`, uid, gid }
  throw new Error(`The database in ${cluster} belongs to another user: start as that user, or as root.`)
}

/** Whether the account may traverse every directory down to this one. */
export const isReachable = (path: string, account: Account): boolean => {
  if (account === null) return true
  const lets = (directory: string): boolean => {
    const { mode, uid, gid } = statSync(directory)
    const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0
    return ((mode >> shift) & 1) === 1
  }
  const climb = (directory: string): boolean =>
    lets(directory) && (dirname(directory) === directory || climb(dirname(directory)))
  return climb(realpathSync(path))
}
