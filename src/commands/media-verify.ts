import pg from 'pg'
import { readEnvironment } from '../platform/env'
import { openStore, verifyMedia, type MediaFault } from '../media'
import { startDatabase } from '../server/database'

const quiet = { info: () => undefined, error: () => undefined }

const faultTexts: Record<MediaFault['fault'], string> = {
  original_missing: 'the original is missing; only a backup has it',
  original_changed: 'the original is not what was stored; only a backup has it',
  rendition_missing: 'a rendition or public copy is missing; the server makes it again',
}

/** `npm run media:verify`: checks originals by hash and renditions by presence; exits with 1 if something is wrong. */
export const run = async (): Promise<void> => {
  const env = readEnvironment()
  const database = await startDatabase(env, quiet, { alongside: true })
  const client = new pg.Client({ connectionString: database.url, options: '-c timezone=UTC' })
  try {
    await client.connect()
    const { count, faults } = await verifyMedia(client, openStore(env.mediaDir), {
      isWhole: true,
      onProgress: (done) => void process.stdout.write(`${done} files looked at …\n`),
    })
    for (const { hash, fault } of faults) process.stdout.write(`${hash}: ${faultTexts[fault]}.\n`)
    if (faults.length > 0) throw new Error(`${faults.length} of ${count} files are not as they should be.`)
    process.stdout.write(`The media store is whole: ${count} files.\n`)
  } finally {
    await client.end()
    await database.stop()
  }
}
