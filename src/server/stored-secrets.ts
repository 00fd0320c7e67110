import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { prepareDataDir } from './directories'

const isMissing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT'

/** A value generated once and kept in DATA_DIR, readable by its owner only. */
export const storedSecret = async (dataDir: string, name: string, make: () => string): Promise<string> => {
  const path = join(dataDir, name)
  try {
    return (await readFile(path, 'utf8')).trim()
  } catch (error) {
    if (!isMissing(error)) throw error
  }
  prepareDataDir(dataDir)
  const made = make()
  await writeFile(path, `${made}\n`, { mode: 0o600, flag: 'wx' })
  return made
}

export const randomSecret = () => randomBytes(32).toString('hex')

/** 20 unambiguous letters and digits in groups: about 98 bits. */
export const randomPassword = () => {
  const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'
  const letters = [...randomBytes(20)].map((byte) => alphabet[byte % alphabet.length] ?? 'a')
  return [0, 5, 10, 15].map((at) => letters.slice(at, at + 5).join('')).join('-')
}
