import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'

/** A directory of one test's own. */
export const temporaryDirectory = () => mkdtemp(join(tmpdir(), 'vitrine-media-'))

/** Noise does not compress away, so that a file cut in half lacks half of its lines. */
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

/** A photograph that says where it was taken and which way the camera was held (EXIF 6: a quarter turn clockwise). */
export const photograph = (width: number, height: number) =>
  twoHalves(width, height)
    .jpeg()
    .withExif({
      IFD0: { Artist: 'Someone in Moscow' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '55/1 45/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '37/1 37/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer()

export const pdf = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n' +
    'xref\n0 3\ntrailer<</Root 1 0 R/Size 3>>\nstartxref\n100\n%%EOF\n',
)

/** A PNG that is all promise: its header claims 60,000 × 60,000 pixels, and nothing follows. */
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
