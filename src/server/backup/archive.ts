import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { extract, pack } from 'tar-stream'

/** One entry of a tar (POSIX.1-2017, pax): its name, and its bytes as they come. */
export interface ArchiveEntry {
  path: string
  bytes: AsyncIterable<Buffer>
}

export interface ArchiveWriter {
  /** Takes exactly `size` bytes; answers their SHA-256 in lower-case hexadecimal. */
  add: (path: string, size: number, bytes: AsyncIterable<Buffer> | readonly Buffer[]) => Promise<string>
  /** Ends the archive; what was added is on the disk then. */
  close: () => Promise<void>
  abandon: () => Promise<void>
}

/** The library's streams carry buffers, and are typed to carry anything. */
async function* buffersOf(stream: AsyncIterable<unknown>): AsyncGenerator<Buffer> {
  for await (const chunk of stream) {
    if (!(chunk instanceof Uint8Array)) throw new Error('A tar is made of bytes')
    yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
  }
}

/** A new tar at `path`, readable by its owner alone. No more than a chunk of it is held in memory. */
export const createArchive = async (path: string): Promise<ArchiveWriter> => {
  const file: FileHandle = await open(path, 'wx', 0o600)
  const tar = pack()
  const writing = (async () => {
    for await (const chunk of buffersOf(tar)) await file.writeFile(chunk)
  })()
  // whoever adds next hears of it
  writing.catch((error: unknown) => tar.destroy(error instanceof Error ? error : new Error(String(error))))
  return {
    add: async (name, size, bytes) => {
      const hash = createHash('sha256')
      const { promise, resolve, reject } = deferred()
      const sink = tar.entry({ name, size, mode: 0o600 }, (error) => (error ? reject(error) : resolve()))
      promise.catch(() => undefined)
      for await (const chunk of bytes) {
        hash.update(chunk)
        if (!sink.write(chunk))
          await Promise.race([promise, writing, new Promise<void>((drained) => sink.once('drain', () => drained()))])
      }
      sink.end(null)
      await Promise.race([promise, writing])
      return hash.digest('hex')
    },
    close: async () => {
      tar.finalize()
      await writing
      await file.sync()
      await file.close()
    },
    abandon: async () => {
      tar.destroy()
      await writing.catch(() => undefined)
      await file.close()
    },
  }
}

const deferred = () => {
  const settle: { resolve: () => void; reject: (error: Error) => void } = {
    resolve: () => undefined,
    reject: () => undefined,
  }
  const promise = new Promise<void>((resolve, reject) => Object.assign(settle, { resolve, reject }))
  return { promise, resolve: () => settle.resolve(), reject: (error: Error) => settle.reject(error) }
}

/** The entries of a tar, one after another; each is read, or skipped, before the next comes. Throws where it is cut short. */
export async function* readArchive(path: string): AsyncGenerator<ArchiveEntry> {
  const tar = extract()
  const feed = async () => {
    const source: AsyncIterable<Buffer> = createReadStream(path)
    try {
      for await (const chunk of source) {
        if (tar.destroyed) return
        if (!tar.write(chunk))
          await new Promise<void>((resolve) => {
            tar.once('drain', () => resolve())
            tar.once('close', () => resolve())
          })
      }
      tar.end(null)
    } catch (error) {
      tar.destroy(error instanceof Error ? error : new Error(String(error)))
    }
  }
  const feeding = feed()
  try {
    for await (const entry of tar) {
      yield { path: entry.header.name, bytes: buffersOf(entry) }
      entry.resume()
    }
  } finally {
    tar.destroy()
    await feeding
  }
}
