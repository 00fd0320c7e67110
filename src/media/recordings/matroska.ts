import { readAll, zeros, type Bytes, type Edit, type Survey } from './bytes'

/** An EBML element (RFC 8794): its start, the start of its content, and its end (null: unknown). */
interface Element {
  id: number
  at: number
  body: number
  end: number | null
}

/** RFC 9559, 5: element ids. */
const ids = { ebml: 0x1a45dfa3, docType: 0x4282, segment: 0x18538067, tracks: 0x1654ae6b, entry: 0xae, kind: 0x83 }
const [seekHead, info, cluster, cues, chapters] = [0x114d9b74, 0x1549a966, 0x1f43b675, 0x1c53bb6b, 0x1043a770]
const [tags, attachments, voided, checksum] = [0x1254c367, 0x1941a469, 0xec, 0xbf]
const [title, dateOfMaking, fileName] = [0x7ba9, 0x4461, 0x7384]
const keptInSegment = [seekHead, info, ids.tracks, cluster, cues, chapters]
const inSegment = [...keptInSegment, tags, attachments]
const erasedIds = [title, dateOfMaking, fileName, checksum, voided]
/** TrackType: video, audio, subtitle */
const played = [1, 2, 17]

const lengthOf = (first: number) => Math.clz32(first) - 23

const elementAt = async (bytes: Bytes, at: number): Promise<Element> => {
  const idLength = lengthOf((await readAll(bytes, at, 1))[0] ?? 0)
  if (idLength > 4) throw new Error('This is no element')
  const id = (await readAll(bytes, at, idLength)).readUIntBE(0, idLength)
  const sizeAt = at + idLength
  const sizeLength = lengthOf((await readAll(bytes, sizeAt, 1))[0] ?? 0)
  if (sizeLength > 8) throw new Error('This is no element')
  const mask = 2n ** BigInt(7 * sizeLength) - 1n
  const size = BigInt(`0x${(await readAll(bytes, sizeAt, sizeLength)).toString('hex')}`) & mask
  const body = sizeAt + sizeLength
  return { id, at, body, end: size === mask ? null : body + Number(size) }
}

const childrenOf = async (bytes: Bytes, { body, end }: Element): Promise<Element[]> => {
  const children: Element[] = []
  for (let at = body; at < (end ?? bytes.size);) {
    const child = await elementAt(bytes, at)
    if (child.end === null || child.end > (end ?? bytes.size)) throw new Error('An element leads outside')
    children.push(child)
    at = child.end
  }
  return children
}

/** Turns an element into void space of the same length (RFC 8794, 11.3.2), so that nothing after it moves. */
const voidedFrom = (at: number, end: number): Edit[] => {
  const length = end - at
  const size = Buffer.alloc(8)
  size.writeBigUInt64BE((2n ** 56n) | BigInt(Math.max(0, length - 9)))
  const head = length < 128 ? Buffer.from([voided, 0x80 | (length - 2)]) : Buffer.concat([Buffer.from([voided]), size])
  return [{ at, bytes: head }, ...zeros(at + head.length, length - head.length)]
}

const kindsOfTracks = async (bytes: Bytes, tracks: Element): Promise<number[]> => {
  const kinds: number[] = []
  for (const entry of (await childrenOf(bytes, tracks)).filter(({ id }) => id === ids.entry))
    for (const { id, body, end } of await childrenOf(bytes, entry))
      if (id === ids.kind && end !== null && end > body) kinds.push((await readAll(bytes, end - 1, 1))[0] ?? 0)
  return kinds
}

/** The end of a cluster of unknown length: the next element that can only be its sibling. */
const endOfCluster = async (bytes: Bytes, { body }: Element, to: number): Promise<number> => {
  let at = body
  while (at < to) {
    const { id, end } = await elementAt(bytes, at)
    if (inSegment.includes(id)) return at
    if (end === null || end > to) throw new Error('A cluster leads outside')
    at = end
  }
  return at
}

/** Surveys a WebM file (Matroska with fewer codecs). Throws if it is invalid or another kind of Matroska. */
export const surveyMatroska = async (bytes: Bytes): Promise<Survey> => {
  const head = await elementAt(bytes, 0)
  const type = (await childrenOf(bytes, head)).find(({ id }) => id === ids.docType)
  if (!type?.end || (await readAll(bytes, type.body, type.end - type.body)).toString('latin1') !== 'webm')
    throw new Error('This is not WebM')
  const segment = await elementAt(bytes, head.end ?? 0)
  const to = segment.end ?? bytes.size
  if (segment.id !== ids.segment || to > bytes.size) throw new Error('The segment leads outside')
  const edits: Edit[] = zeros(to, bytes.size - to)
  const kinds: number[] = []
  for (let at = segment.body; at < to;) {
    const element = await elementAt(bytes, at)
    const end = element.end ?? (element.id === cluster ? await endOfCluster(bytes, element, to) : to + 1)
    if (end > to) throw new Error('An element leads outside')
    if (!keptInSegment.includes(element.id)) edits.push(...voidedFrom(at, end))
    if (element.id === info)
      for (const one of await childrenOf(bytes, element))
        if (erasedIds.includes(one.id)) edits.push(...voidedFrom(one.at, one.end ?? one.body))
    if (element.id === ids.tracks) kinds.push(...(await kindsOfTracks(bytes, element)))
    at = end
  }
  if (kinds.some((kind) => !played.includes(kind))) throw new Error('It records more than sound and picture')
  return { hasVideo: kinds.includes(1), hasAudio: kinds.includes(2), edits }
}
