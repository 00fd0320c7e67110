import { readAll, type Bytes } from './bytes'
import { boxesIn, type Box } from './iso-box'

interface Range {
  at: number
  length: number
}

const longestTable = 64_000_000

/** The content of a nested box; null if it does not exist. */
const contentOf = async (bytes: Bytes, { body, end }: Box, path: readonly string[]): Promise<Buffer | null> => {
  const [name, ...rest] = path
  if (name === undefined) {
    if (end - body > longestTable) throw new Error('A table is too long')
    return readAll(bytes, body, end - body)
  }
  const found = (await boxesIn(bytes, body, end)).find(({ type }) => type === name)
  return found ? contentOf(bytes, found, rest) : null
}

const table = ['mdia', 'minf', 'stbl']

/** The byte ranges of a track's samples (ISO/IEC 14496-12, 8.7): its chunks, each with its samples. */
export const sampleRanges = async (bytes: Bytes, track: Box): Promise<Range[]> => {
  const read = (name: string) => contentOf(bytes, track, [...table, name])
  const [sizes, runs, offsets, longOffsets] = await Promise.all(['stsz', 'stsc', 'stco', 'co64'].map(read))
  const places = longOffsets ?? offsets
  if (!sizes || !runs || !places) throw new Error('A track has no tables')
  const width = longOffsets ? 8 : 4
  const fixed = sizes.readUInt32BE(4)
  const ranges: Range[] = []
  let sample = 0
  for (let chunk = 0, run = 0; chunk < places.readUInt32BE(4); chunk += 1) {
    const isLast = 8 + (run + 1) * 12 >= runs.length
    if (!isLast && runs.readUInt32BE(8 + (run + 1) * 12) <= chunk + 1) run += 1
    const at = longOffsets ? Number(places.readBigUInt64BE(8 + chunk * width)) : places.readUInt32BE(8 + chunk * width)
    let length = 0
    for (let n = runs.readUInt32BE(8 + run * 12 + 4); n > 0 && sample < sizes.readUInt32BE(8); n -= 1, sample += 1)
      length += fixed === 0 ? sizes.readUInt32BE(12 + sample * 4) : fixed
    if (at + length > bytes.size) throw new Error('A track leads outside')
    ranges.push({ at, length })
  }
  return ranges
}
