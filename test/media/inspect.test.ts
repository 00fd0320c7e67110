import { describe, expect, test } from '@jest/globals'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isApiError, type ApiError } from '../../src/model/problems'
import { acceptedFormatsText } from '../../src/media/formats'
import { inspect, limits } from '../../src/media/inspect'
import { animation, bomb, noise, pdf, photograph, temporaryDirectory, tiffOf } from './pictures'

const sent = (source: Buffer, name = '', mime = '') => ({ source, name, mime })

const apiErrorOf = async (work: Promise<unknown>): Promise<ApiError> => {
  const error: unknown = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!isApiError(error)) throw new Error(`Expected a refusal, got ${String(error)}`)
  return error
}

const codeOf = async (work: Promise<unknown>) => {
  const apiError = await apiErrorOf(work)
  expect(apiError.problems.map(({ pointer }) => pointer)).toEqual(['/file'])
  return apiError.problems[0]?.code
}

const image = noise(400, 300)
const samples = {
  jpeg: () => image.clone().jpeg({ quality: 90 }).toBuffer(),
  'progressive jpeg': () => image.clone().jpeg({ progressive: true }).toBuffer(),
  png: () => image.clone().png().toBuffer(),
  webp: () => image.clone().webp().toBuffer(),
  avif: () => image.clone().avif().toBuffer(),
  gif: () => image.clone().gif().toBuffer(),
  tiff: () => image.clone().tiff({ compression: 'lzw' }).toBuffer(),
}

describe('accepted files', () => {
  test.each(Object.entries(samples))('a %s under any name that does not contradict it', async (kind, make) => {
    const bytes = await make()
    const format = kind.split(' ').at(-1)
    expect(await inspect(sent(bytes))).toEqual({ format, width: 400, height: 300, pages: 1 })
    expect(await inspect(sent(bytes, `Фото.1979.${format}`, `image/${format}`))).toMatchObject({ format })
    expect(await inspect(sent(bytes, 'SCAN', 'application/octet-stream'))).toMatchObject({ format })
  })

  test('other extensions of JPEG', async () => {
    const bytes = await samples.jpeg()
    for (const name of ['a.jpg', 'a.JPEG', 'a.jpe']) {
      expect(await inspect(sent(bytes, name, 'image/jpg'))).toMatchObject({ format: 'jpeg' })
    }
  })

  test('a PDF, which has no pixels', async () => {
    expect(await inspect(sent(pdf, 'letter.pdf', 'application/pdf'))).toEqual({
      format: 'pdf',
      width: null,
      height: null,
      pages: null,
    })
  })

  test('a file on disk or in memory', async () => {
    const path = join(await temporaryDirectory(), 'upload')
    await writeFile(path, await samples.jpeg())
    expect(await inspect({ source: { path }, name: 'a.jpg', mime: '' })).toEqual({
      format: 'jpeg',
      width: 400,
      height: 300,
      pages: 1,
    })
    await writeFile(path, pdf)
    expect(await inspect({ source: { path }, name: 'a.pdf', mime: '' })).toMatchObject({ format: 'pdf' })
  })

  test('pixels are counted with the camera’s orientation applied', async () => {
    expect(await inspect(sent(await photograph(600, 400)))).toMatchObject({ width: 400, height: 600 })
  })
})

describe('images that cannot be shown as they are', () => {
  test.each([
    ['floating-point numbers of 32 bits', { bits: 32, format: 3, photometric: 1 }],
    ['floating-point numbers of 16 bits', { bits: 16, format: 3, photometric: 1 }],
    ['number of bits a channel', { bits: 64, format: 3, photometric: 1 }],
    ['signed or wide numbers of 32 bits', { bits: 32, format: 1, photometric: 1 }],
    ['signed or wide numbers of 16 bits', { bits: 16, format: 2, photometric: 1 }],
    ['CIELAB with 8 bits a channel', { bits: 8, format: 1, photometric: 8, samples: 3 }],
  ])('%s are rejected with the reason', async (name, tags) => {
    const apiError = await apiErrorOf(inspect(sent(tiffOf(tags))))
    expect([apiError.problems[0]?.code, apiError.detail]).toEqual(['file_unreadable', expect.stringContaining(name)])
  })

  test('an AVIF image with another major brand', async () => {
    const bytes = await samples.avif()
    bytes.write('mif1', 8, 'latin1')
    expect(await inspect(sent(bytes))).toMatchObject({ format: 'avif' })
  })

  test('counts pages', async () => {
    expect(await inspect(sent(await animation()))).toMatchObject({ format: 'gif', pages: 2 })
  })
})

describe('mislabelled files', () => {
  test('a PNG named .jpg: the error says what it is and what is accepted', async () => {
    const apiError = await apiErrorOf(inspect(sent(await samples.png(), 'photo.jpg', 'image/png')))
    expect(apiError).toMatchObject({ status: 400, code: 'invalid' })
    expect(apiError.problems).toEqual([
      {
        pointer: '/file',
        code: 'file_mismatch',
        detail:
          'This is a PNG image, but it is named .jpg. Give it its right name. ' +
          `What is accepted: ${acceptedFormatsText}.`,
      },
    ])
  })

  test('a PNG sent as image/jpeg', async () => {
    const apiError = await apiErrorOf(inspect(sent(await samples.png(), 'photo.png', 'image/jpeg; q=1')))
    expect(apiError.detail).toContain('sent as image/jpeg')
  })

  const disguised = {
    'an HTML page': '\uFEFF <!DOCTYPE html><script>alert(1)</script>',
    'an SVG drawing': '<?xml version="1.0"?><!-- --><svg xmlns="http://www.w3.org/2000/svg"/>',
    'an XML document': '<?xml version="1.0"?><feed/>',
    'a JPEG 2000 image': '\u0000\u0000\u0000\u000cjP  \r\n',
    'a HEIC image': '\u0000\u0000\u0000\u0018ftypheic\u0000\u0000\u0000\u0000mif1heic',
    'SubRip captions (SRT): save them as WebVTT': '1\r\n00:00:01,000 --> 00:00:02,000\r\nShalom',
    'a ZIP archive or an office document': 'PK\u0003\u0004',
    'an empty file': '',
    'a file of a kind not known here': 'hello',
  }
  test.each(Object.entries(disguised))('%s named photo.jpg is recognised', async (name, content) => {
    const apiError = await apiErrorOf(inspect(sent(Buffer.from(content), 'photo.jpg', 'image/jpeg')))
    expect(apiError.status).toBe(400)
    expect(apiError.problems[0]).toMatchObject({ pointer: '/file', code: 'file_type' })
    expect(apiError.detail).toContain(`This is ${name}.`)
  })

  test('an SVG is rejected under its own name too', async () => {
    expect(await codeOf(inspect(sent(Buffer.from('<svg/>'), 'a.svg', 'image/svg+xml')))).toBe('file_type')
    expect(await codeOf(inspect(sent(Buffer.from('<svg viewBox="0 0 1 1"></svg>'), 'a.svg', 'image/svg+xml')))).toBe(
      'file_type',
    )
  })

  test('a JPEG header followed by a page', async () => {
    const page = Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), Buffer.from('<html><script>alert(1)</script></html>')])
    expect(await codeOf(inspect(sent(page, 'a.jpg', 'image/jpeg')))).toBe('file_broken')
  })
})

describe('broken and oversized files', () => {
  test.each(Object.entries(samples))('a truncated %s', async (_kind, make) => {
    const bytes = await make()
    expect(await codeOf(inspect(sent(bytes.subarray(0, Math.floor(bytes.length / 2)))))).toBe('file_broken')
  })

  test('a JPEG without its last lines', async () => {
    const bytes = await samples.jpeg()
    expect(await codeOf(inspect(sent(bytes.subarray(0, Math.floor(bytes.length * 0.97)))))).toBe('file_broken')
  })

  test('a truncated PDF', async () => {
    expect(await codeOf(inspect(sent(pdf.subarray(0, 60))))).toBe('file_broken')
  })

  test('too many pixels are rejected by the header, before memory is allocated', async () => {
    const apiError = await apiErrorOf(inspect(sent(await bomb())))
    expect(apiError.problems[0]?.code).toBe('file_too_many_pixels')
    expect(apiError.detail).toContain('300 million pixels')
    expect(await codeOf(inspect(sent(await samples.jpeg()), { ...limits, pixels: 400 * 300 - 1 }))).toBe(
      'file_too_many_pixels',
    )
    expect(await inspect(sent(await samples.jpeg()), { ...limits, pixels: 400 * 300 })).toMatchObject({ width: 400 })
  })

  test('images decoded as a whole have a lower pixel limit: several passes, or one block', async () => {
    const most = { ...limits, wholePixels: 400 * 300 - 1 }
    const interlaced = await image.clone().png({ progressive: true }).toBuffer()
    for (const bytes of [await samples['progressive jpeg'](), interlaced, await samples.webp()])
      expect(await codeOf(inspect(sent(bytes), most))).toBe('file_too_many_pixels')
    for (const bytes of [await samples.jpeg(), await samples.png(), await samples.tiff()])
      expect(await inspect(sent(bytes), most)).toMatchObject({ width: 400 })
  })

  test('too many bytes', async () => {
    const apiError = await apiErrorOf(inspect(sent(await samples.png()), { ...limits, bytes: 1000 }))
    expect(apiError).toMatchObject({ status: 413, code: 'too_large' })
    expect(apiError.problems[0]?.code).toBe('file_too_large')
  })
})
