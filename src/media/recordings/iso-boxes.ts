import { readAll, zeros, type Bytes, type Edit, type Survey } from './bytes'
import { boxesIn, type Box } from './iso-box'
import { sampleRanges } from './iso-samples'

/** Boxes needed for playback; others (udta, meta, uuid, free …) may contain place and author. */
const kept: Record<string, readonly string[]> = {
  file: ['ftyp', 'styp', 'moov', 'moof', 'mdat', 'sidx', 'mfra', 'wide'],
  moov: ['mvhd', 'trak', 'mvex', 'iods'],
  trak: ['tkhd', 'edts', 'mdia', 'tref', 'tapt'],
  mdia: ['mdhd', 'hdlr', 'minf', 'elng'],
  moof: ['mfhd', 'traf'],
}
const times = ['mvhd', 'tkhd', 'mdhd']
/** sound, picture, text and timecode; others (`meta`, `camm` …) contain the camera's path */
const played = ['vide', 'soun', 'text', 'sbtl', 'subt', 'clcp', 'tmcd']

/** Turns a box into free space of the same length, so that nothing after it moves. */
const freed = ({ at, body, end }: Box): Edit[] => [
  { at: at + 4, bytes: Buffer.from('free') },
  ...zeros(body, end - body),
]

const handlerOf = async (bytes: Bytes, trak: Box): Promise<string> => {
  for (const media of (await boxesIn(bytes, trak.body, trak.end)).filter(({ type }) => type === 'mdia'))
    for (const { type, body } of await boxesIn(bytes, media.body, media.end))
      if (type === 'hdlr') return (await readAll(bytes, body + 8, 4)).toString('latin1')
  return ''
}

/** Surveys an MP4, M4A or QuickTime file. Throws if it is truncated or invalid. */
export const surveyBoxes = async (bytes: Bytes): Promise<Survey> => {
  const edits: Edit[] = []
  const handlers: string[] = []
  let isFragmented = false

  const clean = async (within: string, boxes: readonly Box[]): Promise<void> => {
    for (const box of boxes) {
      if (!kept[within]?.includes(box.type)) {
        edits.push(...freed(box))
        continue
      }
      if (times.includes(box.type)) {
        const [version] = await readAll(bytes, box.body, 4)
        edits.push(...zeros(box.body + 4, version === 1 ? 16 : 8))
      }
      if (box.type === 'moof') isFragmented = true
      if (box.type === 'trak') {
        const handler = await handlerOf(bytes, box)
        handlers.push(handler)
        if (!played.includes(handler)) {
          for (const { at, length } of await sampleRanges(bytes, box)) edits.push(...zeros(at, length))
          edits.push(...freed(box))
          continue
        }
      }
      if (Object.hasOwn(kept, box.type)) await clean(box.type, await boxesIn(bytes, box.body, box.end))
    }
  }

  const top = await boxesIn(bytes, 0, bytes.size)
  if (!top.some(({ type }) => type === 'moov')) throw new Error('It has no index')
  if (!top.some(({ type }) => type === 'mdat')) throw new Error('It holds nothing')
  await clean('file', top)
  if (isFragmented && handlers.some((handler) => !played.includes(handler)))
    throw new Error('It records more than sound and picture, spread over it')
  return { hasVideo: handlers.includes('vide'), hasAudio: handlers.includes('soun'), edits }
}
