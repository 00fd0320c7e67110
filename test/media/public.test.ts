import { describe, expect, test } from '@jest/globals'
import { ImageView } from '../../src/model/views'
import { mediumSchema, fileRow, imageView, readinessOf } from '../../src/media/public'

const hash = 'ab'.repeat(32)

const medium = (overrides: Record<string, unknown> = {}) =>
  mediumSchema.parse({
    id: '0198c0de-0000-7000-8000-000000000001',
    institution: { id: 'nli' },
    alt: { en: 'Two women hold a banner', ru: null, he: 'שתי נשים אוחזות בכרזה' },
    caption: { en: 'Moscow, 1973' },
    credit: null,
    sha256: hash,
    mimeType: 'image/jpeg',
    focalX: 30,
    focalY: 0,
    width: 1400,
    height: 700,
    ...overrides,
  })

const widths = [320, 640, 1280]
const file = (overrides: Record<string, unknown> = {}) =>
  fileRow.parse({
    hash,
    mime: 'image/jpeg',
    pages: 1,
    width: 1400,
    height: 700,
    placeholder: 'pFgGDQKYeI+EeIeHd4eIeIiIeA==',
    renditions: widths.map((width) => ({ width, height: width / 2, webp: 10, jpg: 20 })),
    failure: null,
    ...overrides,
  })

const english = { locale: 'en', sourceLocale: 'en', publicUrl: '' } as const

describe('the public view of a medium', () => {
  test('in its own language nothing falls back', () => {
    const { image, fallbacks } = imageView({ doc: medium(), file: file(), ...english })
    expect(ImageView.parse(image)).toEqual({
      id: '0198c0de-0000-7000-8000-000000000001',
      width: 1400,
      height: 700,
      alt: 'Two women hold a banner',
      focal: { x: 30, y: 0 },
      placeholder: 'pFgGDQKYeI+EeIeHd4eIeIiIeA==',
      src: `/media/${hash}/640.webp`,
      srcset: `/media/${hash}/320.webp 320w, /media/${hash}/640.webp 640w, /media/${hash}/1280.webp 1280w`,
      credit: null,
      caption: 'Moscow, 1973',
    })
    expect(fallbacks).toEqual({})
  })

  test('each text falls back by itself, and is listed', () => {
    const hebrew = imageView({ doc: medium(), file: file(), ...english, locale: 'he' })
    expect(hebrew.image).toMatchObject({ alt: 'שתי נשים אוחזות בכרזה', caption: 'Moscow, 1973' })
    expect(hebrew.fallbacks).toEqual({ '/caption': { lang: 'en', dir: 'ltr' } })
    const russian = imageView({ doc: medium(), file: file(), ...english, locale: 'ru', sourceLocale: 'he' })
    expect(russian.image?.alt).toBe('שתי נשים אוחזות בכרזה')
    expect(russian.fallbacks).toEqual({ '/alt': { lang: 'he', dir: 'rtl' }, '/caption': { lang: 'en', dir: 'ltr' } })
  })

  test('a decorative image has an empty alt in every language, which is not a fallback', () => {
    const { image, fallbacks } = imageView({
      doc: medium({ decorative: true, caption: null }),
      file: file(),
      ...english,
      locale: 'ru',
    })
    expect(image?.alt).toBe('')
    expect(fallbacks).toEqual({})
  })

  test('URLs begin with the public URL if there is one', () => {
    const { image } = imageView({ doc: medium(), file: file(), ...english, publicUrl: 'https://exhibit.example' })
    expect(image?.src).toBe(`https://exhibit.example/media/${hash}/640.webp`)
    expect(image?.srcset.startsWith(`https://exhibit.example/media/${hash}/320.webp 320w, https://`)).toBe(true)
  })

  test.each([
    ['no row yet', null],
    ['renditions pending', file({ renditions: null, width: null, height: null, placeholder: null })],
    ['a document', file({ renditions: [], width: null, height: null, mime: 'application/pdf' })],
  ])('%s: no image', (_name, row) => {
    expect(imageView({ doc: medium(), file: row, ...english })).toEqual({ image: null, fallbacks: {} })
  })

  test('the focal point defaults to the centre', () => {
    const { image } = imageView({ doc: medium({ focalX: null, focalY: null }), file: file(), ...english })
    expect(image?.focal).toEqual({ x: 50, y: 50 })
  })
})

describe('readiness of a medium', () => {
  const codes = (...overrides: Parameters<typeof readinessOf>) =>
    readinessOf(...overrides).map(({ pointer, code }) => [pointer, code])

  test('has no problem if it is described and has renditions', () => {
    expect(readinessOf(medium(), file())).toEqual([])
    expect(readinessOf(medium({ alt: { ru: 'Плакат' } }), file())).toEqual([])
    expect(readinessOf(medium({ alt: null, decorative: true }), file())).toEqual([])
  })

  test('reports every problem at once', () => {
    const pending = file({ renditions: null })
    expect(codes(medium({ alt: { en: ' ' } }), pending)).toEqual([
      ['/alt', 'alt_missing'],
      ['/file', 'rendition_pending'],
    ])
    expect(codes(medium({ alt: null }), null)).toEqual([
      ['/alt', 'alt_missing'],
      ['/file', 'rendition_pending'],
    ])
    expect(codes(medium(), file({ renditions: null, failure: 'out of memory' }))).toEqual([
      ['/file', 'rendition_failed'],
    ])
  })

  test('does not expose the decoder’s message', () => {
    expect(JSON.stringify(readinessOf(medium(), file({ failure: '/srv/media/ab: out of memory' })))).not.toContain(
      '/srv',
    )
  })

  test('does not require alt text for a document', () => {
    expect(readinessOf(medium({ alt: null, mimeType: 'application/pdf' }), file({ renditions: [] }))).toEqual([])
  })
})
