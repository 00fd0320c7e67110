import sharp from 'sharp'

/** A picture in one colour, large enough to be shown: PNG. */
export const drawing = (background: string): Promise<Buffer<ArrayBuffer>> =>
  sharp({ create: { width: 1600, height: 1200, channels: 3, background } })
    .png()
    .toBuffer()
    .then((bytes) => Buffer.from(bytes))
