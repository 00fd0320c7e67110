import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isMissing } from './store'

const aDay = 24 * 60 * 60 * 1000

/** Removes files of interrupted uploads that are older than a day; returns their number. */
export const sweepUploads = async (directory: string, now = Date.now()): Promise<number> => {
  let count = 0
  const names = await readdir(directory).catch((error: unknown) => {
    if (isMissing(error)) return []
    throw error
  })
  for (const path of names.map((name) => join(directory, name))) {
    // another server on the same directory may remove it first
    const found = await stat(path).catch(() => null)
    if (!found?.isFile() || now - found.mtimeMs < aDay) continue
    await rm(path, { force: true })
    count += 1
  }
  return count
}
