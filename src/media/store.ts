import { createHash, randomUUID } from 'node:crypto'
import { constants, createReadStream } from 'node:fs'
import type { ReadStream } from 'node:fs'
import { copyFile, mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Where bytes come from: held in memory, or a file on disk. */
export type Source = Buffer | { path: string }

/** A stored file: SHA-256 in lower-case hexadecimal, and bytes. */
export interface Stored {
  hash: string
  bytes: number
}

/**
 * Files by their content: `<first 2 of hash>/<hash>/original.<extension>`, renditions beside it.
 * What lies there is whole and stays: nothing is overwritten with other bytes, nothing is unlinked but by an erasure.
 */
export interface MediaStore {
  /** Stores bytes under their hash; the same content again changes nothing. */
  putOriginal: (source: Source, extension: string) => Promise<Stored>
  /** Stores what was derived from an original, e.g. `640.webp`. */
  putRendition: (hash: string, name: string, bytes: Buffer) => Promise<void>
  /** Stores another file's bytes with some written over. */
  putEdited: (hash: string, name: string, from: string, edits: Iterable<{ at: number; bytes: Buffer }>) => Promise<void>
  /** Path of a file in the store, whether it is there or not. Throws on a hash or name that could lead elsewhere. */
  pathOf: (hash: string, name: string) => string
  /** Size in bytes, or null when it is not there. */
  sizeOf: (hash: string, name: string) => Promise<number | null>
  read: (hash: string, name: string, range?: { start: number; end: number }) => ReadStream
  /** Unlinks all that lies under a hash, as an erasure asks. */
  remove: (hash: string) => Promise<void>
  /** What lies under a hash. */
  list: (hash: string) => Promise<string[]>
}

const isHash = (text: string) => /^[0-9a-f]{64}$/.test(text)
const isName = (text: string) => /^(original|public|[1-9][0-9]{0,4})\.[a-z0-9]{1,5}$/.test(text)

export const isMissing = (error: unknown) =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT'

/** A rename survives a crash only once its directory is on disk too. */
const syncDirectory = async (path: string) => {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const chunksOf = (source: Source): AsyncIterable<Buffer> | Buffer[] =>
  Buffer.isBuffer(source) ? [source] : createReadStream(source.path)

/** SHA-256 in lower-case hexadecimal, the bytes read once and not kept. */
export const hashOf = async (source: Source): Promise<string> => {
  const hash = createHash('sha256')
  for await (const chunk of chunksOf(source)) hash.update(chunk)
  return hash.digest('hex')
}

/** Writes all of `source` to a new file and onto the disk. */
const writeThrough = async (source: Source, path: string): Promise<Stored> => {
  const hash = createHash('sha256')
  let bytes = 0
  const measured = async function* () {
    for await (const chunk of chunksOf(source)) {
      hash.update(chunk)
      bytes += chunk.length
      yield chunk
    }
  }
  const handle = await open(path, 'wx', 0o640)
  try {
    await writeFile(handle, measured())
    await handle.sync()
  } finally {
    await handle.close()
  }
  return { hash: hash.digest('hex'), bytes }
}

/** A store below `root`; touches no disk before the first file. */
export const openStore = (root: string): MediaStore => {
  const directoryOf = (hash: string) => {
    if (!isHash(hash)) throw new Error('Not a SHA-256 hash')
    return join(root, hash.slice(0, 2), hash)
  }
  const pathOf = (hash: string, name: string) => {
    if (!isName(name)) throw new Error('Not the name of a stored file')
    return join(directoryOf(hash), name)
  }
  const sizeOf = async (hash: string, name: string) => {
    try {
      return (await stat(pathOf(hash, name))).size
    } catch (error) {
      if (isMissing(error)) return null
      throw error
    }
  }
  /** Beside the files themselves, so that moving it into place is one rename within a filesystem. */
  const withTemporary = async <T>(work: (path: string) => Promise<T>): Promise<T> => {
    const path = join(root, '.incoming', randomUUID())
    await mkdir(dirname(path), { recursive: true })
    try {
      return await work(path)
    } finally {
      await rm(path, { force: true })
    }
  }
  const moveIntoPlace = async (temporary: string, hash: string, name: string) => {
    const path = pathOf(hash, name)
    await mkdir(dirname(path), { recursive: true })
    await rename(temporary, path)
    for (const directory of [dirname(path), dirname(dirname(path)), root]) await syncDirectory(directory)
  }
  return {
    pathOf,
    sizeOf,
    putOriginal: (source, extension) =>
      withTemporary(async (temporary) => {
        const stored = await writeThrough(source, temporary)
        const name = `original.${extension}`
        if ((await sizeOf(stored.hash, name)) !== stored.bytes) await moveIntoPlace(temporary, stored.hash, name)
        return stored
      }),
    putRendition: (hash, name, bytes) =>
      withTemporary(async (temporary) => {
        await writeThrough(bytes, temporary)
        await moveIntoPlace(temporary, hash, name)
      }),
    putEdited: (hash, name, from, edits) =>
      withTemporary(async (temporary) => {
        // a filesystem that can shares what stays the same
        await copyFile(pathOf(hash, from), temporary, constants.COPYFILE_FICLONE)
        const handle = await open(temporary, 'r+')
        try {
          for (const { at, bytes } of edits) await handle.write(bytes, 0, bytes.length, at)
          await handle.sync()
        } finally {
          await handle.close()
        }
        await moveIntoPlace(temporary, hash, name)
      }),
    read: (hash, name, range) => createReadStream(pathOf(hash, name), range),
    remove: (hash) => rm(directoryOf(hash), { recursive: true, force: true }),
    list: async (hash) => {
      try {
        return (await readdir(directoryOf(hash))).sort()
      } catch (error) {
        if (isMissing(error)) return []
        throw error
      }
    },
  }
}
