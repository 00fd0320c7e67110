import { open } from 'node:fs/promises'
import type { Source } from '../store'

/** A file to look into, wherever it lies; `at` and `length` in bytes. Reads beyond its end give what there is. */
export interface Bytes {
  size: number
  read: (at: number, length: number) => Promise<Buffer>
}

/** What is written over a file's own bytes; it stays as long as it was. */
export interface Edit {
  at: number
  bytes: Buffer
}

/** What a recording holds, and what is written over its public copy so that it says no more than sound and picture do. */
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

/** Opens a file for as long as `work` takes; small reads that follow each other cost one read of the disk. */
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

/** The same, but too short a read means that the file was cut. */
export const readAll = async ({ read }: Bytes, at: number, length: number): Promise<Buffer> => {
  const part = await read(at, length)
  if (part.length < length) throw new Error('It ends too early')
  return part
}
