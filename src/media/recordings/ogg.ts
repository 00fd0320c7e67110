import { readAll, type Bytes, type Edit, type Survey } from './bytes'

/** RFC 3533, 6: a page with its segment table. */
interface Page {
  at: number
  body: number
  end: number
  serial: number
  isFirst: boolean
  lacing: Buffer
}

interface Range {
  at: number
  length: number
}

const pageAt = async (bytes: Bytes, at: number): Promise<Page> => {
  const head = await readAll(bytes, at, 27)
  if (head.toString('latin1', 0, 4) !== 'OggS') throw new Error('This is no page')
  const segments = head[26] ?? 0
  const lacing = Buffer.from(await readAll(bytes, at + 27, segments))
  const body = at + 27 + segments
  const end = body + lacing.reduce((sum, length) => sum + length, 0)
  if (end > bytes.size) throw new Error('A page was cut short')
  return { at, body, end, serial: head.readUInt32LE(14), isFirst: ((head[5] ?? 0) & 2) !== 0, lacing }
}

/** RFC 3533, 6: CRC-32 with 0x04c11db7, not reflected, over the page with zeros in the CRC field. */
const checksumOf = (page: Buffer): number => {
  let crc = 0
  for (const byte of page) {
    crc ^= byte << 24
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 0x80000000 ? (crc << 1) ^ 0x04c11db7 : crc << 1
  }
  return crc >>> 0
}

/** The start of each stream's second packet, which contains the comments, and its end marker. */
const codecs = [
  { head: 'OpusHead', comments: Buffer.from('OpusTags'), tail: Buffer.alloc(4) },
  { head: '\u0001vorbis', comments: Buffer.from('\u0003vorbis'), tail: Buffer.from([0, 0, 0, 0, 1]) },
]
type Codec = (typeof codecs)[number]

/**
 * Empty comments of the same length: the encoder's name is spaces, the list is empty (Vorbis I, 5.2; RFC 7845, 5.2).
 */
const emptyComments = ({ comments, tail }: Codec, length: number): Buffer => {
  const vendor = length - comments.length - 4 - tail.length
  if (vendor < 0) throw new Error('The comments are too short')
  const size = Buffer.alloc(4)
  size.writeUInt32LE(vendor)
  return Buffer.concat([comments, size, Buffer.alloc(vendor, ' '), tail])
}

/** Surveys an Ogg file with Opus or Vorbis sound. Throws if it is invalid or contains anything else. */
export const surveyOgg = async (bytes: Bytes): Promise<Survey> => {
  const streams = new Map<number, { codec: Codec; packet: number; ranges: Range[]; pages: Page[] }>()
  const edits: Edit[] = []

  const blankComments = async ({ codec, ranges, pages }: { codec: Codec; ranges: Range[]; pages: Page[] }) => {
    const empty = emptyComments(
      codec,
      ranges.reduce((sum, { length }) => sum + length, 0),
    )
    let done = 0
    const commentEdits = ranges.map(({ at, length }): Edit => {
      done += length
      return { at, bytes: empty.subarray(done - length, done) }
    })
    for (const page of pages) {
      const changed = Buffer.from(await readAll(bytes, page.at, page.end - page.at))
      for (const { at, bytes: replacement } of commentEdits)
        if (at >= page.body && at < page.end) replacement.copy(changed, at - page.at)
      changed.fill(0, 22, 26)
      changed.writeUInt32LE(checksumOf(changed), 22)
      edits.push({ at: page.at, bytes: changed })
    }
  }

  for (let at = 0; at < bytes.size;) {
    const page = await pageAt(bytes, at)
    at = page.end
    if (page.isFirst) {
      const head = (await readAll(bytes, page.body, Math.min(8, page.end - page.body))).toString('latin1')
      const codec = codecs.find((one) => head.startsWith(one.head))
      if (!codec) throw new Error('This is neither Opus nor Vorbis')
      streams.set(page.serial, { codec, packet: 0, ranges: [], pages: [] })
    }
    const stream = streams.get(page.serial)
    if (!stream) throw new Error('A page belongs to no stream')
    if (stream.packet > 1) continue
    let from = page.body
    for (const length of page.lacing) {
      if (stream.packet === 1) {
        stream.ranges.push({ at: from, length })
        if (!stream.pages.includes(page)) stream.pages.push(page)
      }
      from += length
      if (length === 255) continue
      if (stream.packet === 1) await blankComments(stream)
      stream.packet += 1
    }
  }
  if (streams.size === 0 || [...streams.values()].some(({ packet }) => packet < 2)) throw new Error('It ends too early')
  return { hasVideo: false, hasAudio: true, edits }
}
