import { describe, expect, test } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { isApiError } from '../../src/model/problems'
import { faultInCaptions, publicCaptions } from '../../src/media/captions'
import { formats, type Format } from '../../src/media/formats'
import { inspect, limits } from '../../src/media/inspect'
import { makePublicCopy } from '../../src/media/public-copy'
import { openStore } from '../../src/media/public'
import { temporaryDirectory } from './pictures'
import { captions, flac, mp3, mp4, ogg, secret, wave, webm } from './recordings'

const samples: [string, Format, () => Buffer][] = [
  ['an MP3', 'mp3', mp3],
  ['a WAV', 'wav', () => wave()],
  ['a FLAC', 'flac', flac],
  ['an Opus in Ogg', 'ogg', ogg],
  ['a sound in MP4', 'm4a', () => mp4('M4A ', ['soun'])],
  ['a sound called MP4', 'm4a', () => mp4('isom', ['soun'])],
  ['an MP4', 'mp4', () => mp4()],
  ['a QuickTime video', 'mov', () => mp4('qt  ')],
  ['a WebM', 'webm', () => webm()],
  ['a sound in WebM', 'weba', () => webm([2])],
]

const sent = (source: Buffer, name = '', mime = '') => ({ source, name, mime })
const codeOf = async (work: Promise<unknown>): Promise<string | undefined> => {
  const error: unknown = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!isApiError(error)) throw new Error(`Expected a refusal, got ${String(error)}`)
  return error.problems[0]?.code
}

describe.each(samples)('%s', (_what, format, make) => {
  test('is recognised by its bytes and accepted under its own extension', async () => {
    const found = { format, width: null, height: null, pages: null }
    const { extension, mime } = formats[format]
    expect(await inspect(sent(make()))).toEqual(found)
    expect(await inspect(sent(make(), `rec.${extension}`, mime))).toEqual(found)
    expect(await codeOf(inspect(sent(make(), 'rec.jpg', 'image/jpeg')))).toBe('file_mismatch')
  })

  test('is rejected if truncated or too large', async () => {
    if (format !== 'mp3' && format !== 'flac')
      expect(await codeOf(inspect(sent(make().subarray(0, -20))))).toBe('file_broken')
    expect(await codeOf(inspect(sent(make().subarray(0, 30))))).toBe('file_broken')
    expect(await codeOf(inspect(sent(make()), { ...limits, recordingBytes: 100 }))).toBe('file_too_large')
  })

  test('has a playable public copy of the same length without author, place and time', async () => {
    const original = make()
    expect(original.includes(secret)).toBe(true)
    const store = openStore(await temporaryDirectory())
    const { extension } = formats[format]
    const { hash } = await store.putOriginal(original, extension)
    await makePublicCopy(store, hash, format)
    const copy = await readFile(store.pathOf(hash, `public.${extension}`))
    expect(copy.length).toBe(original.length)
    expect(copy.includes(secret.slice(0, 8))).toBe(false)
    expect(copy.includes(Buffer.alloc(8, 0xcc))).toBe(false)
    expect(await inspect(sent(copy))).toEqual({ format, width: null, height: null, pages: null })
    for (const played of [0x11, 0x55, 0x22, 0x33, 0x44, 0x66])
      expect(copy.includes(Buffer.alloc(40, played))).toBe(original.includes(Buffer.alloc(40, played)))
    expect(await readFile(store.pathOf(hash, `original.${extension}`))).toEqual(original)
  })
})

test('files that only look like a recording', async () => {
  for (const bytes of [
    Buffer.from('ID3\u0003\u0000\u0000\u0000\u0000\u0000\u0000<script>alert(1)</script>'),
    Buffer.concat([Buffer.from('fffb9000', 'hex'), Buffer.from('<html>')]),
    Buffer.concat([mp4(), Buffer.from('<script>alert(1)</script>')]),
    mp4('isom', []),
    webm([]),
    wave().subarray(0, 44),
  ])
    expect(await codeOf(inspect(sent(bytes)))).toBe('file_broken')
  const avi = Buffer.from('RIFF\u0000\u0000\u0000\u0000AVI LIST')
  const matroska = Buffer.concat([Buffer.from('1a45dfa3', 'hex'), Buffer.from('\u0088matroska')])
  for (const bytes of [avi, matroska]) expect(await codeOf(inspect(sent(bytes)))).toBe('file_type')
})

describe('captions', () => {
  test('are WebVTT in UTF-8', async () => {
    const found = { format: 'vtt', width: null, height: null, pages: null }
    for (const text of [captions, `\uFEFF${captions}`, captions.replaceAll('\n', '\r\n')])
      expect(await inspect(sent(Buffer.from(text), 'a.vtt', 'text/vtt'))).toEqual(found)
  })

  test.each([
    ['in another encoding', Buffer.from('WEBVTT\n\n00:01.000 --> 00:02.000\n\xe9', 'latin1'), 'UTF-8'],
    ['without a cue', Buffer.from('WEBVTT\n'), 'no cue'],
    ['with a time of another format', Buffer.from('WEBVTT\n\n00:00:01,000 --> 00:00:02,000\nx'), 'Line 3'],
    ['that end before they begin', Buffer.from('WEBVTT\n\n00:02.000 --> 00:01.000\nx'), 'Line 3'],
    ['with a zero byte', Buffer.from('WEBVTT\n\n00:01.000 --> 00:02.000\n\u0000'), 'zero byte'],
  ])('%s are rejected with the reason', async (_what, bytes, fault) => {
    expect(faultInCaptions(bytes)).toContain(fault)
    expect(await codeOf(inspect(sent(bytes)))).toBe('captions_broken')
  })

  test('are rejected under another type, and if too long', async () => {
    expect(await codeOf(inspect(sent(Buffer.from('1\n00:00:01,000 --> 00:00:02,000\nx'), 'a.vtt')))).toBe('file_type')
    expect(await codeOf(inspect(sent(Buffer.from('WEBVTTfoo\n'))))).toBe('file_type')
    expect(await codeOf(inspect(sent(Buffer.from(captions)), { ...limits, captionBytes: 20 }))).toBe('file_too_large')
  })

  test('lose their notes in the public copy, and keep their cues', () => {
    const text = publicCaptions(captions)
    expect(text).not.toContain(secret)
    expect(faultInCaptions(Buffer.from(text))).toBeNull()
    expect(text).toContain('<v Speaker>We had <b>packed</b> a year before.')
  })
})
