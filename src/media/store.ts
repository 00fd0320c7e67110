import { createHash, randomUUID } from 'node:crypto'
import { constants, createReadStream } from 'node:fs'
import type { ReadStream } from 'node:fs'
import { copyFile, mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** A source of bytes: a buffer, or a file on disk. */
export type Source = Buffer | { path: string }

/** A stored file: SHA-256 in lower-case hexadecimal, and bytes. */
export interface Stored {
  hash: string
  bytes: number
}

/**
 * Content-addressed files: `<first 2 of hash>/<hash>/original.<extension>`, with renditions beside them. Files are
 * complete and immutable; only an erasure removes them.
 */
export interface MediaStore {
  /** Stores bytes under their hash; the same content again is a no-op. */
  putOriginal: (source: Source, extension: string) => Promise<Stored>
  /** Stores a file derived from an original, e.g. `640.webp`. */
  putRendition: (hash: string, name: string, bytes: Buffer) => Promise<void>
  /** Stores a copy of another file with some bytes overwritten. */
  putEdited: (hash: string, name: string, from: string, edits: Iterable<{ at: number; bytes: Buffer }>) => Promise<void>
  /** The path of a file in the store, whether it exists or not. Throws on a hash or name that could leave the store. */
  pathOf: (hash: string, name: string) => string
  /** Size in bytes, or null if the file does not exist. */
  sizeOf: (hash: string, name: string) => Promise<number | null>
  read: (hash: string, name: string, range?: { start: number; end: number }) => ReadStream
  /** Removes every file under a hash, for an erasure. */
  remove: (hash: string) => Promise<void>
  /** The names of the files under a hash. */
  list: (hash: string) => Promise<string[]>
}

const isHash = (text: string) => /^[0-9a-f]{64}$/.test(text)
const isName = (text: string) => /^(original|public|[1-9][0-9]{0,4})\.[a-z0-9]{1,5}$/.test(text)

export const isMissing = (error: unknown) =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT'

/** A rename survives a crash only after its directory is synced. */
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

/** SHA-256 in lower-case hexadecimal; reads the bytes once, without keeping them. */
export const hashOf = async (source: Source): Promise<string> => {
  const hash = createHash('sha256')
  for await (const chunk of chunksOf(source)) hash.update(chunk)
  return hash.digest('hex')
}

/** Writes `source` to a new file and syncs it to disk. */
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

/** A store below `root`; it does not touch the disk before the first file. */
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
  /** A temporary file in the same filesystem, so that one rename moves it into place. */
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
        // copy-on-write where the filesystem supports it
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
