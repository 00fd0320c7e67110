import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { messageOf } from './database/errors'

/** Creates one level after another: with `recursive`, Node never returns where none can be created, as in /proc. */
const makeAll = (path: string): void => {
  if (existsSync(path)) return
  makeAll(dirname(path))
  try {
    mkdirSync(path)
  } catch (error) {
    if (!existsSync(path)) throw error // else another start created it
  }
}

/**
 * Creates the directory if missing and tests that it is writable. Throws one sentence naming the variable it comes
 * from.
 */
const makeUsable = (variable: string, path: string): void => {
  try {
    makeAll(path)
    rmdirSync(mkdtempSync(join(path, '.trial-')))
  } catch (error) {
    throw new Error(
      `${variable} must name a directory that can be made and written to, and ${path} cannot (${messageOf(error)}).`,
    )
  }
}

export const prepareDataDir = (dataDir: string): void => {
  const isNew = !existsSync(dataDir)
  makeUsable('DATA_DIR', dataDir)
  // the account that replaces root must traverse it, not list it
  if (isNew) chmodSync(dataDir, process.getuid?.() === 0 ? 0o711 : 0o700)
}

export const prepareMediaDir = (mediaDir: string): void => makeUsable('MEDIA_DIR', mediaDir)
