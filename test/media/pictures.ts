import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'

/** A temporary directory of a test. */
export const temporaryDirectory = () => mkdtemp(join(tmpdir(), 'vitrine-media-'))

/** Noise does not compress, so half a file lacks half of its lines. */
export const noise = (width: number, height: number) =>
  sharp({
    create: { width, height, channels: 3, background: '#888888', noise: { type: 'gaussian', mean: 128, sigma: 40 } },
  })

/** Red on the left, blue on the right, as the camera held it. */
export const twoHalves = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#0000ff' } }).composite([
    {
      input: { create: { width: Math.floor(width / 2), height, channels: 3, background: '#ff0000' } },
      left: 0,
      top: 0,
    },
  ])

/** A photograph with a location and an orientation (EXIF 6: a quarter turn clockwise). */
export const photograph = (width: number, height: number) =>
  twoHalves(width, height)
    .jpeg()
    .withExif({
      IFD0: { Artist: 'Someone in Moscow' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '55/1 45/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '37/1 37/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer()

/** Two frames: red and blue halves, then green. */
export const animation = async () =>
  sharp(
    [
      await twoHalves(500, 300).png().toBuffer(),
      await sharp({ create: { width: 500, height: 300, channels: 3, background: '#00ff00' } })
        .png()
        .toBuffer(),
    ],
    { join: { animated: true } },
  )
    .gif({ delay: [100, 100] })
    .toBuffer()

/**
 * An uncompressed TIFF of 8 × 8 zero pixels with custom tags (TIFF 6.0, section 2: little-endian, one strip). `format`:
 * 1 unsigned, 2 signed, 3 floating point. `photometric`: 1 grey, 2 RGB, 8 CIELAB.
 */
export const tiffOf = ({
  bits,
  format,
  photometric,
  samples = 1,
}: {
  bits: number
  format: number
  photometric: number
  samples?: number
}): Buffer => {
  const pixels = Buffer.alloc((8 * 8 * samples * bits) / 8)
  const tags = [
    [256, 3, 1, 8],
    [257, 3, 1, 8],
    [258, 3, 1, bits],
    [259, 3, 1, 1],
    [262, 3, 1, photometric],
    [273, 4, 1, 8],
    [277, 3, 1, samples],
    [278, 3, 1, 8],
    [279, 4, 1, pixels.length],
    [339, 3, 1, format],
  ] as const
  const directory = Buffer.alloc(2 + tags.length * 12 + 4)
  directory.writeUInt16LE(tags.length, 0)
  for (const [n, [tag, type, count, value]] of tags.entries()) {
    directory.writeUInt16LE(tag, 2 + n * 12)
    directory.writeUInt16LE(type, 4 + n * 12)
    directory.writeUInt32LE(count, 6 + n * 12)
    directory.writeUInt32LE(value, 10 + n * 12)
  }
  const head = Buffer.from('49492a0000000000', 'hex')
  head.writeUInt32LE(8 + pixels.length, 4)
  return Buffer.concat([head, pixels, directory])
}

export const pdf = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n' +
    'xref\n0 3\ntrailer<</Root 1 0 R/Size 3>>\nstartxref\n100\n%%EOF\n',
)

/** A decompression bomb: a PNG header of 60,000 × 60,000 pixels without data. */
export const bomb = async () => {
  const png = await sharp({ create: { width: 1, height: 1, channels: 3, background: '#000000' } })
    .png()
    .toBuffer()
  const header = png.subarray(12, 29)
  header.writeUInt32BE(60_000, 4)
  header.writeUInt32BE(60_000, 8)
  png.writeUInt32BE(crc32(header), 29)
  return png
}

/** PNG, annex D. */
const crc32 = (bytes: Buffer) => {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}
