/** Minimal recordings of each format, each with metadata that no public copy may contain. */

export const secret = '+55.7558+037.6173/ Secret Encoder'
const secretBytes = Buffer.from(secret)

const le = (value: number, length: number) => {
  const bytes = Buffer.alloc(length)
  bytes.writeUIntLE(value, 0, length)
  return bytes
}
const be = (value: number, length: number) => {
  const bytes = Buffer.alloc(length)
  bytes.writeUIntBE(value, 0, length)
  return bytes
}

const chunk = (id: string, body: Buffer) =>
  Buffer.concat([Buffer.from(id), le(body.length, 4), body, Buffer.alloc(body.length % 2)])

/** 8,000 samples a second, 16 bits, one channel. */
export const wave = (samples = 800) => {
  const format = Buffer.concat([le(1, 2), le(1, 2), le(8000, 4), le(16_000, 4), le(2, 2), le(16, 2)])
  const chunks = [
    chunk('fmt ', format),
    chunk('LIST', Buffer.concat([Buffer.from('INFOISFT'), secretBytes])),
    chunk('data', Buffer.alloc(samples * 2, 0x11)),
  ]
  const body = Buffer.concat([Buffer.from('WAVE'), ...chunks])
  return Buffer.concat([Buffer.from('RIFF'), le(body.length, 4), body])
}

/** Frames of 128 kbit/s at 44,100 Hz, between an ID3v2 tag and an ID3v1 tag. */
export const mp3 = () => {
  const frame = Buffer.concat([Buffer.from('fffb9000', 'hex'), Buffer.alloc(413, 0x55)])
  const size = Buffer.from([0, 0, 0, secretBytes.length])
  const end = Buffer.concat([Buffer.from('TAG'), secretBytes, Buffer.alloc(125)]).subarray(0, 128)
  return Buffer.concat([Buffer.from('ID3\u0003\u0000\u0000'), size, secretBytes, frame, frame, frame, end])
}

export const flac = () =>
  Buffer.concat([
    Buffer.from('fLaC'),
    Buffer.from([0]),
    be(34, 3),
    Buffer.alloc(34, 1),
    Buffer.from([0x80 | 4]),
    be(secretBytes.length, 3),
    secretBytes,
    Buffer.from('fff8', 'hex'),
    Buffer.alloc(100, 0x22),
  ])

const page = (number: number, flags: number, body: Buffer) => {
  const lacing = [...Array<number>(Math.floor(body.length / 255)).fill(255), body.length % 255]
  const head = [Buffer.from('OggS'), Buffer.from([0, flags]), Buffer.alloc(8), le(7, 4), le(number, 4), Buffer.alloc(4)]
  return Buffer.concat([...head, Buffer.from([lacing.length, ...lacing]), body])
}

export const ogg = () => {
  const comments = Buffer.concat([
    Buffer.from('OpusTags'),
    le(secretBytes.length, 4),
    secretBytes,
    le(0, 4),
    Buffer.alloc(300, 0x41),
  ])
  return Buffer.concat([
    page(0, 2, Buffer.concat([Buffer.from('OpusHead'), Buffer.from([1, 1]), Buffer.alloc(9)])),
    page(1, 0, comments),
    page(2, 4, Buffer.alloc(50, 0x33)),
  ])
}

const box = (type: string, ...parts: Buffer[]) => {
  const body = Buffer.concat(parts)
  return Buffer.concat([be(body.length + 8, 4), Buffer.from(type, 'latin1'), body])
}

const tables = (offset: number, length: number) =>
  box(
    'stbl',
    box('stsz', be(0, 4), be(length, 4), be(1, 4)),
    box('stsc', be(0, 4), be(1, 4), be(1, 4), be(1, 4), be(1, 4)),
    box('stco', be(0, 4), be(1, 4), be(offset, 4)),
  )

const track = (handler: string, offset: number, length: number) =>
  box(
    'trak',
    box('tkhd', be(0, 4), Buffer.alloc(8, 0xcc), Buffer.alloc(72)),
    box(
      'mdia',
      box('mdhd', be(0, 4), Buffer.alloc(8, 0xcc), Buffer.alloc(12)),
      box('hdlr', Buffer.alloc(8), Buffer.from(handler), Buffer.alloc(13)),
      box('minf', tables(offset, length)),
    ),
  )

/** With a location in `udta`, in `meta`, in a `uuid`, and in a track of its own. `handlers`: its other tracks. */
export const mp4 = (brand = 'isom', handlers: readonly string[] = ['vide', 'soun']) => {
  const begin = box('ftyp', Buffer.from(brand), be(0, 4), Buffer.from(brand))
  const played = Buffer.alloc(64, 0x44)
  const data = box('mdat', played, secretBytes)
  const at = begin.length + 8
  const moov = box(
    'moov',
    box('mvhd', be(0, 4), Buffer.alloc(8, 0xcc), Buffer.alloc(88)),
    ...handlers.map((handler) => track(handler, at, played.length)),
    track('meta', at + played.length, secretBytes.length),
    box('udta', box('\u00a9xyz', secretBytes)),
    box('meta', secretBytes),
  )
  return Buffer.concat([begin, data, moov, box('uuid', secretBytes)])
}

const element = (id: string, ...parts: Buffer[]) => {
  const body = Buffer.concat(parts)
  const size = be(body.length, 4)
  size[0] = 0x10
  return Buffer.concat([Buffer.from(id, 'hex'), size, body])
}

export const webm = (kinds: readonly number[] = [1, 2]) =>
  Buffer.concat([
    element('1a45dfa3', element('4282', Buffer.from('webm'))),
    element(
      '18538067',
      element('1549a966', element('7ba9', secretBytes), element('4461', Buffer.alloc(8, 0xcc))),
      element('1654ae6b', ...kinds.map((kind) => element('ae', element('83', Buffer.from([kind]))))),
      element('1f43b675', element('e7', Buffer.from([0])), element('a3', Buffer.alloc(40, 0x66))),
      element('1254c367', element('7373', secretBytes, Buffer.alloc(200))),
    ),
  ])

export const captions = `WEBVTT

NOTE ${secret}

1
00:00:01.000 --> 00:00:04.000 align:start
<v Speaker>We had <b>packed</b> a year before.

00:05.000 --> 00:07.500
Мы ждали. חיכינו.
`
