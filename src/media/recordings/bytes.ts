import { open } from 'node:fs/promises'
import type { Source } from '../store'

/** A file for random reads; `at` and `length` are in bytes. A read beyond its end returns what there is. */
export interface Bytes {
  size: number
  read: (at: number, length: number) => Promise<Buffer>
}

/** Bytes that overwrite part of a file; its length stays the same. */
export interface Edit {
  at: number
  bytes: Buffer
}

/** The contents of a recording, and the edits that blank its metadata in the public copy. */
export interface Survey {
  hasVideo: boolean
  hasAudio: boolean
  edits: Edit[]
}

export const zeros = (at: number, length: number): Edit[] => {
  const edits: Edit[] = []
  for (let done = 0; done < length; done += blank.length)
    edits.push({ at: at + done, bytes: blank.subarray(0, Math.min(blank.length, length - done)) })
  return edits
}

const blank = Buffer.alloc(65_536)
const window = 262_144

/** Opens a file while `work` runs; consecutive small reads share one disk read. */
export const withBytes = async <T>(source: Source, work: (bytes: Bytes) => Promise<T>): Promise<T> => {
  if (Buffer.isBuffer(source))
    return work({ size: source.length, read: async (at, length) => source.subarray(at, at + length) })
  const handle = await open(source.path, 'r')
  try {
    const { size } = await handle.stat()
    let cached = { at: 0, part: Buffer.alloc(0) }
    const read = async (at: number, length: number): Promise<Buffer> => {
      const isCached = at >= cached.at && at + length <= cached.at + cached.part.length
      if (!isCached) {
        const readLength = Math.max(0, Math.min(Math.max(length, window), size - at))
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(readLength), 0, readLength, at)
        cached = { at, part: buffer.subarray(0, bytesRead) }
      }
      return cached.part.subarray(at - cached.at, at - cached.at + length)
    }
    return await work({ size, read })
  } finally {
    await handle.close()
  }
}

/** The same, but a short read means that the file is truncated. */
export const readAll = async ({ read }: Bytes, at: number, length: number): Promise<Buffer> => {
  const part = await read(at, length)
  if (part.length < length) throw new Error('It ends too early')
  return part
}
