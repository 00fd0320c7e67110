import { describe, expect, test } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import sharp from 'sharp'
import { openStore } from '../../src/media/public'
import { makeRenditions, widthsFor } from '../../src/media/renditions'
import { animation, noise, photograph, temporaryDirectory, twoHalves } from './pictures'

const render = async (original: Buffer, extension: string) => {
  const store = openStore(await temporaryDirectory())
  const { hash } = await store.putOriginal(original, extension)
  const made = await makeRenditions(store, hash, `original.${extension}`)
  return { store, hash, made, file: (name: string) => readFile(store.pathOf(hash, name)) }
}

/** Mean red and blue of a part of an image. */
const colourAt = async (bytes: Buffer, part: { left: number; top: number; width: number; height: number }) => {
  const { channels } = await sharp(await sharp(bytes).extract(part).png().toBuffer()).stats()
  return { red: channels[0]?.mean ?? 0, blue: channels[2]?.mean ?? 0 }
}

describe('rendition widths', () => {
  test.each([
    [{ width: 4000, height: 3000 }, [320, 640, 1280, 2560, 3840]],
    [{ width: 3840, height: 2160 }, [320, 640, 1280, 2560, 3840]],
    [{ width: 3839, height: 2160 }, [320, 640, 1280, 2560]],
    [{ width: 2560, height: 100 }, [320, 640, 1280, 2560]],
    // a typed page of A4, scanned at 300 dpi
    [{ width: 2480, height: 3508 }, [320, 640, 1280, 2480]],
    [{ width: 1279, height: 900 }, [320, 640, 1279]],
    [{ width: 600, height: 450 }, [320, 600]],
    [{ width: 320, height: 1 }, [320]],
    [{ width: 200, height: 900 }, [200]],
    [{ width: 1, height: 1 }, [1]],
    // a strip this long exceeds WebP's limit in wider sizes
    [{ width: 1000, height: 40_000 }, [320, 409]],
    [{ width: 400, height: 40_000 }, [163]],
  ])('of %j: %j', (original, widths) => {
    expect(widthsFor(original)).toEqual(widths)
  })
})

describe('renditions', () => {
  test('are WebP and JPEG of every width, with the sizes returned', async () => {
    const { store, hash, made, file } = await render(await noise(1400, 700).png().toBuffer(), 'png')
    expect(made).toMatchObject({ width: 1400, height: 700 })
    expect(made.renditions.map(({ width, height }) => [width, height])).toEqual([
      [320, 160],
      [640, 320],
      [1280, 640],
      [1400, 700],
    ])
    expect((await store.list(hash)).length).toBe(9)
    for (const { width, height, webp, jpg } of made.renditions) {
      expect(await sharp(await file(`${width}.webp`)).metadata()).toMatchObject({
        format: 'webp',
        width,
        height,
        space: 'srgb',
      })
      expect(await sharp(await file(`${width}.jpg`)).metadata()).toMatchObject({
        format: 'jpeg',
        width,
        height,
        space: 'srgb',
      })
      expect([await store.sizeOf(hash, `${width}.webp`), await store.sizeOf(hash, `${width}.jpg`)]).toEqual([webp, jpg])
    }
  })

  test('have no metadata and are upright', async () => {
    const original = await photograph(800, 400)
    expect((await sharp(original).metadata()).exif?.toString('latin1')).toContain('Someone in Moscow')
    const { made, file } = await render(original, 'jpg')
    expect(made).toMatchObject({ width: 400, height: 800, pages: 1 })
    expect(made.renditions.map(({ width, height }) => [width, height])).toEqual([
      [320, 640],
      [400, 800],
    ])
    for (const name of ['320.webp', '320.jpg']) {
      const bytes = await file(name)
      const metadata = await sharp(bytes).metadata()
      expect([metadata.exif, metadata.xmp, metadata.iptc, metadata.icc, metadata.orientation]).toEqual(
        Array(5).fill(undefined),
      )
      expect(bytes.toString('latin1')).not.toContain('Moscow')
      // the camera's left side is on top
      const top = await colourAt(bytes, { left: 0, top: 0, width: 320, height: 200 })
      const bottom = await colourAt(bytes, { left: 0, top: 440, width: 320, height: 200 })
      expect(top.red).toBeGreaterThan(200)
      expect(bottom.blue).toBeGreaterThan(200)
    }
  })

  test('are the same bytes and placeholder for the same original', async () => {
    const original = await noise(700, 500).jpeg().toBuffer()
    const [one, other] = [await render(original, 'jpg'), await render(original, 'jpg')]
    expect(other.made).toEqual(one.made)
    for (const name of ['320.webp', '320.jpg', '640.webp', '640.jpg']) {
      expect(await other.file(name)).toEqual(await one.file(name))
    }
    expect(Buffer.from(one.made.placeholder, 'base64').length).toBeGreaterThan(4)
  })

  test('keep transparency in WebP, and are white there in JPEG', async () => {
    const clear = await sharp({ create: { width: 40, height: 40, channels: 4, background: '#ff000000' } })
      .png()
      .toBuffer()
    const { file } = await render(clear, 'png')
    expect((await sharp(await file('40.webp')).metadata()).hasAlpha).toBe(true)
    expect((await colourAt(await file('40.jpg'), { left: 0, top: 0, width: 40, height: 40 })).blue).toBeGreaterThan(250)
  })

  test.each([
    ['an AVIF image', 'avif', () => twoHalves(500, 300).avif({ quality: 90 }).toBuffer()],
    ['a TIFF in CIELAB', 'tif', () => twoHalves(500, 300).toColourspace('labs').tiff().toBuffer()],
    ['an animated GIF, by its first picture', 'gif', animation],
  ])('%s keeps its colours', async (_name, extension, make) => {
    const { file, made } = await render(await make(), extension)
    const left = await colourAt(await file('320.webp'), { left: 0, top: 0, width: 100, height: 100 })
    const right = await colourAt(await file('320.jpg'), { left: 220, top: 0, width: 100, height: 100 })
    expect([left.red, right.blue].map((value) => value > 230)).toEqual([true, true])
    expect([left.blue, right.red].map((value) => value < 25)).toEqual([true, true])
    expect(made).toMatchObject({ width: 500, height: 300, pages: extension === 'gif' ? 2 : 1 })
  })

  test.each([
    ['a grey scan of 16 bits', 'png', () => twoHalves(500, 300).toColourspace('grey16').png().toBuffer()],
    ['a TIFF for print, in CMYK', 'tif', () => twoHalves(500, 300).toColourspace('cmyk').tiff().toBuffer()],
  ])('%s is converted to sRGB', async (_name, extension, make) => {
    const { file } = await render(await make(), extension)
    const metadata = await sharp(await file('320.jpg')).metadata()
    expect(metadata).toMatchObject({ space: 'srgb', channels: 3, depth: 'uchar' })
  })

  test('a broken original is an error, not a grey picture', async () => {
    const whole = await noise(600, 600).jpeg().toBuffer()
    await expect(render(whole.subarray(0, whole.length / 2), 'jpg')).rejects.toThrow()
  })
})
