import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { migrations } from '../../migrations'
import { readEnvironment } from '../platform/env'
import { openStore } from '../media'
import { checkBackup, restoreBackup } from '../server/backup'
import { startDatabase } from '../server/database'

const quiet = { info: () => undefined, error: () => undefined }
const usage = 'Name the backup to put back: npm run restore -- FILE [--force]'

/**
 * `npm run restore -- FILE`: restores a backup into an empty database and an empty media directory. The server must be
 * stopped.
 */
export const run = async (args: string[]): Promise<void> => {
  const { values, positionals } = parseArgs({
    args,
    options: { force: { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  const [target] = positionals
  if (!target || positionals.length > 1) throw new Error(usage)
  const print = (sentence: string) => void process.stdout.write(`${sentence}\n`)
  const file = resolve(target)
  const env = readEnvironment()
  print('Checking the backup …')
  const manifest = await checkBackup(file, migrations)
  print(`It was made at ${manifest.madeAt} and is whole: ${manifest.files.length} entries.`)
  const database = await startDatabase(env, quiet, { alongside: true })
  try {
    const { mediaDir } = env
    const store = openStore(mediaDir)
    const { force } = values
    await restoreBackup({ databaseUrl: database.url, mediaDir, store, file, manifest, migrations, force, print })
  } finally {
    await database.stop()
  }
}
