import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { messageOf } from './database/errors'

/** One level after the other: told to make all of them, Node never comes back from where none can be made, as in /proc. */
const makeAll = (path: string): void => {
  if (existsSync(path)) return
  makeAll(dirname(path))
  try {
    mkdirSync(path)
  } catch (error) {
    if (!existsSync(path)) throw error // else another start was first
  }
}

/** Makes the directory unless it is there, and tries it. Throws one sentence that names the variable it comes from. */
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
  // an account that serves for root has to pass through, not to look around
  if (isNew) chmodSync(dataDir, process.getuid?.() === 0 ? 0o711 : 0o700)
}

export const prepareMediaDir = (mediaDir: string): void => makeUsable('MEDIA_DIR', mediaDir)
