import sharp from 'sharp'

/** A picture in one colour: PNG. A large one takes a third of a second to make renditions of. */
export const drawing = (background: string, width = 640): Promise<Buffer<ArrayBuffer>> =>
  sharp({ create: { width, height: (width * 3) / 4, channels: 3, background } })
    .png()
    .toBuffer()
    .then((bytes) => Buffer.from(bytes))
