import { readAll, zeros, type Bytes, type Edit, type Survey } from './bytes'

const sound = (edits: Edit[]): Survey => ({ hasVideo: false, hasAudio: true, edits })

/** Surveys a WAV file (RIFF): chunks other than format and sound become junk chunks. Throws if it is invalid. */
export const surveyWave = async (bytes: Bytes): Promise<Survey> => {
  const end = 8 + (await readAll(bytes, 0, 12)).readUInt32LE(4)
  if (end > bytes.size) throw new Error('It ends too early')
  const edits = zeros(end, bytes.size - end)
  const found: string[] = []
  for (let at = 12; at + 8 <= end;) {
    const head = await readAll(bytes, at, 8)
    const [id, length] = [head.toString('latin1', 0, 4), head.readUInt32LE(4)]
    if (at + 8 + length > end) throw new Error('A chunk leads outside')
    found.push(id)
    if (!['fmt ', 'data', 'fact'].includes(id)) edits.push({ at, bytes: Buffer.from('JUNK') }, ...zeros(at + 8, length))
    at += 8 + length + (length % 2)
  }
  if (!found.includes('fmt ') || !found.includes('data')) throw new Error('It holds no sound')
  return sound(edits)
}

/** Surveys a FLAC file (RFC 9639, 8): blocks other than stream info and seek table become padding. */
export const surveyFlac = async (bytes: Bytes): Promise<Survey> => {
  const edits: Edit[] = []
  let at = 4
  for (let isLast = false; !isLast;) {
    const head = await readAll(bytes, at, 4)
    const flags = head[0] ?? 0
    const [type, length] = [flags & 0x7f, head.readUIntBE(1, 3)]
    isLast = (flags & 0x80) !== 0
    if (at === 4 && type !== 0) throw new Error('It does not begin with its format')
    if (type !== 0 && type !== 3) edits.push({ at, bytes: Buffer.from([(flags & 0x80) | 1]) }, ...zeros(at + 4, length))
    at += 4 + length
  }
  const sync = (await readAll(bytes, at, 2)).readUInt16BE(0)
  if (sync !== 0xfff8 && sync !== 0xfff9) throw new Error('It holds no sound')
  return sound(edits)
}

const kilobits = {
  1: [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  2: [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
}
const rates = [44_100, 48_000, 32_000]

/**
 * Length in bytes of the MPEG-1 or MPEG-2 layer III frame with this header (ISO/IEC 11172-3, 2.4.1.3); null if it is no
 * frame.
 */
export const frameLength = (head: Buffer): number | null => {
  if (head.length < 4 || head[0] !== 0xff || ((head[1] ?? 0) & 0xe6) !== 0xe2) return null
  const version = ((head[1] ?? 0) >> 3) & 3
  const rate = rates[((head[2] ?? 0) >> 2) & 3]
  const bits = (version === 3 ? kilobits[1] : kilobits[2])[((head[2] ?? 0) >> 4) - 1]
  if (version === 1 || rate === undefined || bits === undefined) return null
  const slower = version === 3 ? 1 : version === 2 ? 2 : 4
  const samples = version === 3 ? 144_000 : 72_000
  return Math.floor((samples * bits * slower) / rate) + (((head[2] ?? 0) >> 1) & 1)
}

/** ID3v2, 3.1: 28 bits in four bytes. */
const syncSafe = (head: Buffer) => head.subarray(6, 10).reduce((sum, byte) => sum * 128 + (byte & 0x7f), 0)

/** The tags at the end of an MP3 file: ID3v1, Lyrics3 and APE, in any order. */
const surveyTail = async (bytes: Bytes): Promise<Edit[]> => {
  const edits: Edit[] = []
  let end = bytes.size
  for (let looks = 0; looks < 4; looks += 1) {
    const tail = await bytes.read(Math.max(0, end - 128), Math.min(128, end))
    const footer = tail.subarray(-32)
    let length = 0
    if (tail.length === 128 && tail.toString('latin1', 0, 3) === 'TAG') length = 128
    else if (footer.toString('latin1', 0, 8) === 'APETAGEX')
      length = footer.readUInt32LE(12) + (footer.readUInt32LE(20) & 0x80000000 ? 32 : 0)
    else if (tail.toString('latin1').endsWith('LYRICS200'))
      length = 15 + Number(tail.subarray(-15, -9).toString('latin1'))
    if (!(length > 0 && length <= end)) break
    end -= length
    edits.push(...zeros(end, length))
  }
  return edits
}

/** Surveys an MP3 file: its tags are blanked. Throws if no sound follows them. */
export const surveyMpeg = async (bytes: Bytes): Promise<Survey> => {
  const edits: Edit[] = []
  let at = 0
  for (;;) {
    const head = await readAll(bytes, at, 10)
    if (head.toString('latin1', 0, 3) !== 'ID3') break
    const length = syncSafe(head) + ((head[5] ?? 0) & 0x10 ? 10 : 0)
    if (at + 10 + length > bytes.size) throw new Error('It ends too early')
    // an empty tag with padding only
    edits.push({ at: at + 5, bytes: Buffer.alloc(1) }, ...zeros(at + 10, length))
    at += 10 + length
  }
  // some encoders write zeros before the first frame
  for (const last = at + 4096; at < last && (await bytes.read(at, 1))[0] === 0;) at += 1
  const first = frameLength(await bytes.read(at, 4))
  const second = first === null ? null : frameLength(await bytes.read(at + first, 4))
  if (second === null) throw new Error('It holds no sound')
  return sound([...edits, ...(await surveyTail(bytes))])
}
