import { execFile } from 'node:child_process'
import { chownSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Account } from './account'
import { messageOf } from './errors'

/** The environment of PostgreSQL's programs, in place of the process's. */
export const bareEnvironment = {
  PATH: '/usr/local/bin:/usr/bin:/bin',
  LANG: 'C',
  TZ: 'UTC',
  NODE_ENV: 'production',
} as const

interface Foundation {
  home: string
  binaries: string
  user: string
  password: string
  account: Account
}

/** `C.UTF-8` is missing from some systems; without a UTF-8 ctype, Cyrillic and Hebrew search silently finds nothing. */
const ctypes = ['C.UTF-8', 'en_US.UTF-8']

export const initialise = async ({ home, binaries, user, password, account }: Foundation): Promise<void> => {
  const directory = join(home, 'cluster')
  const passwordFile = join(home, 'password')
  const giveOwnership = (path: string) => account !== null && chownSync(path, account.uid, account.gid)
  mkdirSync(directory, { mode: 0o700 })
  giveOwnership(directory)
  writeFileSync(passwordFile, password, { mode: 0o600 })
  giveOwnership(passwordFile)
  const flags = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--lc-collate=C']
  const access = [`--username=${user}`, '--auth=scram-sha-256', `--pwfile=${passwordFile}`]
  const run = (ctype: string) =>
    promisify(execFile)(
      join(binaries, 'bin', 'initdb'),
      ['-D', directory, ...flags, `--lc-ctype=${ctype}`, '--lc-messages=C', ...access],
      { cwd: '/', env: bareEnvironment, ...(account && { uid: account.uid, gid: account.gid }) },
    )
  try {
    for (const [n, ctype] of ctypes.entries()) {
      try {
        await run(ctype)
        return
      } catch (error) {
        if (n + 1 < ctypes.length && /invalid locale name/.test(messageOf(error))) continue
        const reason =
          messageOf(error)
            .split('\n')
            .findLast((line) => /error|fatal/i.test(line)) ?? messageOf(error)
        throw new Error(`The database could not be made in ${home} (${reason.trim()}).`)
      }
    }
  } finally {
    rmSync(passwordFile, { force: true })
  }
}
