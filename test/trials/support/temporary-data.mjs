// Directories for a trial's database and files.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { endPostmaster } from './server.mjs'

/** `later` registers clean-up: the database that a server leaves running is ended, then everything is deleted. */
export const openTemporaryData = (name, later) => {
  const home = mkdtempSync(join(tmpdir(), `vitrine-${name}-`))
  // PostgreSQL's account must traverse it
  chmodSync(home, 0o755)
  const dataDir = join(home, 'data')
  const mediaDir = join(home, 'media')
  later(() => rmSync(home, { recursive: true, force: true }))
  later(() => endPostmaster(dataDir))
  return { home, dataDir, mediaDir }
}
