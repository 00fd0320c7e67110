import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { extract, pack } from 'tar-stream'

/** An entry of a tar (POSIX.1-2017, pax): its path and its bytes as a stream. */
export interface ArchiveEntry {
  path: string
  bytes: AsyncIterable<Buffer>
}

export interface ArchiveWriter {
  /** Writes exactly `size` bytes; returns their SHA-256 in lower-case hexadecimal. */
  add: (path: string, size: number, bytes: AsyncIterable<Buffer> | readonly Buffer[]) => Promise<string>
  /** Ends the archive and flushes it to disk. */
  close: () => Promise<void>
  abandon: () => Promise<void>
}

/** The library's streams yield buffers but are typed as any. */
async function* buffersOf(stream: AsyncIterable<unknown>): AsyncGenerator<Buffer> {
  for await (const chunk of stream) {
    if (!(chunk instanceof Uint8Array)) throw new Error('A tar is made of bytes')
    yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
  }
}

/** Creates a tar at `path`, readable by its owner only. It buffers at most one chunk. */
export const createArchive = async (path: string): Promise<ArchiveWriter> => {
  const file: FileHandle = await open(path, 'wx', 0o600)
  const tar = pack()
  const writing = (async () => {
    for await (const chunk of buffersOf(tar)) await file.writeFile(chunk)
  })()
  // the next call to add reports the error
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

/** Iterates over the entries of a tar; each is read or skipped before the next. Throws if the archive is truncated. */
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
