import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { readEnvironment } from '../platform/env'
import { openStore } from '../media'
import { makeBackup } from '../server/backup'
import { startDatabase } from '../server/database'

const quiet = { info: () => undefined, error: () => undefined }

const kindOf = (path: string): Promise<'directory' | 'file' | null> =>
  stat(path).then(
    (found) => (found.isDirectory() ? 'directory' : 'file'),
    () => null,
  )

/** In a directory, the file is named after the time. */
const fileFor = async (target: string | undefined): Promise<string> => {
  if (!target) throw new Error('Name the file to write, or a directory: npm run backup -- DIRECTORY_OR_FILE')
  const moment = new Date().toISOString().replace(/[-:]|\.\d+/g, '')
  const file = (await kindOf(target)) === 'directory' ? join(resolve(target), `vitrine-${moment}.tar`) : resolve(target)
  if (await kindOf(file)) throw new Error(`${file} is there already: a backup replaces nothing.`)
  return file
}

/** `npm run backup -- DIRECTORY_OR_FILE`: writes database and media to one file, with the server running or stopped. */
export const run = async ([target]: string[]): Promise<void> => {
  const print = (sentence: string) => void process.stdout.write(`${sentence}\n`)
  const file = await fileFor(target)
  const env = readEnvironment()
  const database = await startDatabase(env, quiet, { alongside: true })
  try {
    const store = openStore(env.mediaDir)
    const { manifest, faults } = await makeBackup({
      databaseUrl: database.url,
      mediaDir: env.mediaDir,
      store,
      file,
      print,
    })
    for (const fault of faults) print(`Attention: ${fault}`)
    const bytes = manifest.files.reduce((sum, one) => sum + one.bytes, 0)
    print(`${file}: ${manifest.files.length} entries, ${(bytes / 1e6).toFixed(1)} MB.`)
  } finally {
    await database.stop()
  }
}
