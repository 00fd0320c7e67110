import { readAll, type Bytes } from './bytes'

/** A box of ISO/IEC 14496-12, 4.2: its start, the start of its content, and its end. */
export interface Box {
  type: string
  at: number
  body: number
  end: number
}

const mostBoxes = 100_000

/** The boxes between two positions, which they must fill completely. */
export const boxesIn = async (bytes: Bytes, from: number, to: number): Promise<Box[]> => {
  const boxes: Box[] = []
  for (let at = from; at < to;) {
    // QuickTime ends some lists with four zero bytes
    if (to - at < 8 && (await bytes.read(at, to - at)).every((byte) => byte === 0)) break
    const head = await readAll(bytes, at, 8)
    const short = head.readUInt32BE(0)
    const type = head.toString('latin1', 4, 8)
    const long = short === 1 ? Number((await readAll(bytes, at + 8, 8)).readBigUInt64BE(0)) : short
    const end = short === 0 ? to : at + long
    const body = at + (short === 1 ? 16 : 8)
    if (end < body || end > to || boxes.length > mostBoxes) throw new Error('A box leads outside')
    boxes.push({ type, at, body, end })
    at = end
  }
  return boxes
}
