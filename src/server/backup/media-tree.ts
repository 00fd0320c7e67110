import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Whether it says that there is no such file or directory. */
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

/** The files of a media store, in order, a directory of one hash at a time; what else lies there is none of it. */
export async function* filesOfStore(root: string): AsyncGenerator<{ hash: string; name: string }> {
  for (const start of (await namesIn(root)).filter((name) => /^[0-9a-f]{2}$/.test(name)))
    for (const hash of (await namesIn(join(root, start))).filter((name) => /^[0-9a-f]{64}$/.test(name)))
      for (const name of await namesIn(join(root, start, hash))) yield { hash, name }
}

export const isStoreEmpty = async (root: string): Promise<boolean> => {
  const { done } = await filesOfStore(root).next()
  return done === true
}
