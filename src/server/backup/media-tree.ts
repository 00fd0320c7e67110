import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Whether an error means that a file or directory does not exist. */
const isMissing = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT'

const namesIn = async (directory: string): Promise<string[]> => {
  try {
    return (await readdir(directory)).sort()
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

/** Iterates over the files of a media store in order, one hash directory at a time; other files are ignored. */
export async function* filesOfStore(root: string): AsyncGenerator<{ hash: string; name: string }> {
  for (const start of (await namesIn(root)).filter((name) => /^[0-9a-f]{2}$/.test(name)))
    for (const hash of (await namesIn(join(root, start))).filter((name) => /^[0-9a-f]{64}$/.test(name)))
      for (const name of await namesIn(join(root, start, hash))) yield { hash, name }
}

export const isStoreEmpty = async (root: string): Promise<boolean> => {
  const { done } = await filesOfStore(root).next()
  return done === true
}
