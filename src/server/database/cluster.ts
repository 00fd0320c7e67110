import { randomBytes } from 'node:crypto'
import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { z } from 'zod'
import { chooseAccount, isReachable, ownerOf, type Account } from './account'
import { settleBinaries } from './binaries'
import { prepareDataDir } from '../directories'
import { codeOf, messageOf } from './errors'
import { initialise } from './initialise'

/** `database.json` in DATA_DIR: the location of the cluster and its password. */
const Place = z.object({
  /** contains `cluster/`, `postgres.log`, and copies of the programs if needed; relative to DATA_DIR if inside it */
  home: z.string(),
  user: z.string(),
  password: z.string(),
})

export interface Cluster extends z.infer<typeof Place> {
  directory: string
  log: string
  binaries: string
  account: Account
}

const readPlace = (dataDir: string): z.infer<typeof Place> | null => {
  try {
    return Place.parse(JSON.parse(fs.readFileSync(join(dataDir, 'database.json'), 'utf8')))
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw new Error(`${join(dataDir, 'database.json')} cannot be read (${messageOf(error).split('\n')[0]}).`)
  }
}

const openCluster = (dataDir: string, place: z.infer<typeof Place>): Cluster => {
  const home = resolve(dataDir, place.home)
  if (!fs.existsSync(join(home, 'cluster', 'PG_VERSION'))) {
    throw new Error(
      `${join(dataDir, 'database.json')} names a database in ${home} which is not there: put it back, or delete that file to begin an empty one.`,
    )
  }
  const directory = fs.realpathSync(join(home, 'cluster'))
  const account = ownerOf(directory)
  if (!isReachable(home, account)) {
    throw new Error(`The account that owns the database in ${home} is not let through to it: open the way to it.`)
  }
  const major = fs.readFileSync(join(directory, 'PG_VERSION'), 'utf8').trim()
  if (major !== '18') throw new Error(`The database in ${home} was made by PostgreSQL ${major}, not 18.`)
  return {
    ...place,
    home,
    directory,
    log: join(home, 'postgres.log'),
    binaries: settleBinaries(home, account),
    account,
  }
}

/** Where the cluster of DATA_DIR is, and who connects to it; null if there is none. */
export const findCluster = (dataDir: string): Pick<Cluster, 'directory' | 'user' | 'password'> | null => {
  const place = readPlace(dataDir)
  const directory = place && join(resolve(dataDir, place.home), 'cluster')
  return directory && fs.existsSync(directory) ? { ...place, directory: fs.realpathSync(directory) } : null
}

/** DATA_DIR itself; or, if the account cannot reach it, a system directory, persistent ones first. */
const makeHome = (dataDir: string, account: Account): string => {
  const make = (prefix: string): string | null => {
    try {
      const home = fs.mkdtempSync(prefix)
      if (account !== null) fs.chmodSync(home, 0o711)
      if (isReachable(home, account)) return home
      fs.rmSync(home, { recursive: true })
    } catch {
      // missing or not writable
    }
    return null
  }
  const places = [join(dataDir, 'postgres-'), ...['/var/lib', '/var/tmp', tmpdir()].map((at) => join(at, 'vitrine-'))]
  for (const place of places) {
    const home = make(place)
    if (home !== null) return home
  }
  throw new Error(`No directory was found for the database that ${account?.name ?? 'we'} may write to: set DATA_DIR.`)
}

/** Writes the file atomically, and only if it does not exist: creating a link either succeeds or fails in one step. */
const recordPlace = (dataDir: string, place: z.infer<typeof Place>): void => {
  const draft = join(dataDir, `database.${randomBytes(6).toString('hex')}.json`)
  fs.writeFileSync(draft, `${JSON.stringify(place, null, 2)}\n`, { mode: 0o600, flush: true })
  try {
    fs.linkSync(draft, join(dataDir, 'database.json'))
  } finally {
    fs.rmSync(draft, { force: true })
  }
}

const createCluster = async (dataDir: string): Promise<void> => {
  const account = chooseAccount()
  const home = makeHome(dataDir, account)
  try {
    const password = randomBytes(24).toString('base64url')
    await initialise({ home, binaries: settleBinaries(home, account), user: 'vitrine', password, account })
    const inside = relative(dataDir, home)
    recordPlace(dataDir, { home: inside.startsWith('..') ? home : inside, user: 'vitrine', password })
  } catch (error) {
    fs.rmSync(home, { recursive: true, force: true })
    if (codeOf(error) !== 'EEXIST') throw error // another start was first: its cluster is used
  }
}

/** The cluster of DATA_DIR; creates it if there is none. */
export const settleCluster = async (dataDir: string): Promise<Cluster> => {
  prepareDataDir(dataDir)
  const existing = readPlace(dataDir)
  if (existing !== null) return openCluster(dataDir, existing)
  await createCluster(dataDir)
  const made = readPlace(dataDir)
  if (made === null) throw new Error(`${join(dataDir, 'database.json')} vanished while the database was made.`)
  return openCluster(dataDir, made)
}
