import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { readdir, readFile } from 'node:fs/promises'
import { request } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import sharp from 'sharp'
import { at, pointersIn, problemsIn, textAt, type ClientResponse, type Client } from '../support/client'
import { openExhibit, whileLoading, sessionOf, type Exhibit } from '../support/exhibit'
import { poll } from '../support/wait'
import { formOf, fileOf } from '../support/media'
import { bomb, photograph } from '../media/pictures'

let exhibit: Exhibit
let coordinator: Client

beforeAll(async () => {
  exhibit = await openExhibit()
  coordinator = await exhibit.as('coordinator')
}, whileLoading)
afterAll(() => exhibit.close())

const filesIn = async (directory: string): Promise<string[]> => {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
}
/** The files in the upload directory and in the store. */
const incoming = async () => [
  ...(await filesIn(join(exhibit.dataDir, 'uploads'))),
  ...(await filesIn(join(exhibit.mediaDir, '.incoming'))),
]
const originals = async () => (await filesIn(exhibit.mediaDir)).filter((path) => path.includes('/original.')).sort()

/** Waits for renditions of earlier uploads that may still be written on a slow disk. */
const soonEmpty = () => poll(60_000, incoming, ({ length }) => length === 0)

const send = (bytes: Uint8Array | string, name: string, type: string, by = coordinator): Promise<ClientResponse> =>
  by.post('/api/media', formOf({}, fileOf(bytes, name, type)))

const codesIn = (response: ClientResponse) => problemsIn(response).map(({ code }) => code)

describe('a rejected upload leaves nothing behind', () => {
  let before: string[]
  beforeEach(async () => {
    before = await originals()
  })
  const nothingStays = async () => {
    expect(await soonEmpty()).toEqual([])
    expect(await originals()).toEqual(before)
  }

  const drawing = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
  const polyglot = Buffer.concat([Buffer.from('GIF89a/*'), Buffer.from(drawing), Buffer.from('*/=1;alert(1)')])
  test.each([
    ['an SVG', drawing, 'a.svg', 'image/svg+xml'],
    ['an SVG called a PNG', drawing, 'a.png', 'image/png'],
    ['an SVG behind blank lines', `\n\n \t${drawing}`, 'a.png', 'image/png'],
    [
      'an SVG behind a byte order mark and a comment',
      `\uFEFF<!-- ${'-'.repeat(5000)} -->${drawing}`,
      'a.png',
      'image/png',
    ],
    ['an SVG called XML', `<?xml version="1.0"?>${drawing}`, 'a.xml', 'text/xml'],
    ['an SVG in UTF-16', Buffer.from(`\uFEFF${drawing}`, 'utf16le'), 'a.png', 'image/png'],
    ['a GIF that is a script as well', polyglot, 'a.gif', 'image/gif'],
    ['a page called a picture', '<!doctype html><script>alert(1)</script>', 'a.jpg', 'image/jpeg'],
    ['nothing at all', '', 'a.jpg', 'image/jpeg'],
  ])('%s', async (_what, bytes, name, type) => {
    const response = await send(bytes, name, type)
    // a file that begins like an image is read to its end
    const code = name === 'a.gif' ? 'file_broken' : 'file_type'
    expect([response.status, codesIn(response), pointersIn(response)]).toEqual([400, [code], ['/file']])
    await nothingStays()
  })

  test('a URL to fetch from, in JSON, in a form, and as the reference of another upload', async () => {
    const url = `${exhibit.url}/health/live`
    const reference = JSON.stringify({ filename: 'a.jpg', mimeType: 'image/jpeg', size: 1, url })
    const named = { url, filename: 'a.jpg' }
    for (const body of [named, formOf(named), formOf({}, reference)]) {
      const { status } = await coordinator.post('/api/media', body)
      expect([400, 404]).toContain(status)
    }
    expect(
      (await coordinator.get(`/api/media/paste-url?src=${encodeURIComponent(url)}`)).status,
    ).toBeGreaterThanOrEqual(400)
    await nothingStays()
  })

  test('a stored file that is only named: it does not become another medium', async () => {
    const { body } = await send(await photograph(60, 40), 'a.jpg', 'image/jpeg')
    before = await originals()
    const filename = textAt(body, '/doc/filename')
    const named = JSON.stringify({ filename, mimeType: 'image/jpeg', size: 1, clientUploadContext: {} })
    expect((await coordinator.post('/api/media', formOf({}, named))).status).toBeGreaterThanOrEqual(400)
    await nothingStays()
  })

  test('an anonymous file, at any path', async () => {
    const bytes = await photograph(60, 40)
    for (const path of [
      '/api/media',
      '/api/users/login',
      '/api/items',
      '/api/graphql',
      '/api/media/x',
      '/api/nowhere',
    ]) {
      const response = await exhibit.anonymous.post(path, formOf({}, fileOf(bytes, 'a.jpg', 'image/jpeg')))
      expect([path, [400, 403, 404].includes(response.status)]).toEqual([path, true])
      expect([path, await soonEmpty()]).toEqual([path, []])
    }
    await nothingStays()
  })

  test('an unexpected file, or one under another name', async () => {
    const bytes = await photograph(60, 40)
    const file = fileOf(bytes, 'a.jpg', 'image/jpeg')
    expect((await coordinator.post('/api/items', formOf({}, file))).status).toBe(400)
    const response = await coordinator.post('/api/media', formOf({}, file, 'picture'))
    expect([response.status, codesIn(response)]).toEqual([400, ['file_missing']])
    await nothingStays()
  })

  test('an endless body, whatever its length header says', async () => {
    const long = `{"title":"${'a'.repeat(11_000_000)}"}`
    expect((await coordinator.post('/api/items', long)).status).toBe(413)
    // a chunked body states no length
    const ended = await new Promise<number | string>((resolve) => {
      const query = request(`${exhibit.url}/api/users/login`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'transfer-encoding': 'chunked' },
      })
      query.once('response', ({ statusCode }) => resolve(statusCode ?? 0))
      query.once('error', () => resolve('hung up'))
      const chunk = Buffer.alloc(1_000_000, 0x20)
      let sent = 0
      const more = () => {
        if (query.destroyed || sent > 60) return
        sent += 1
        query.write(chunk, more)
      }
      more()
    })
    expect([400, 413, 'hung up']).toContain(ended)
  })
})

describe('an interrupted upload', () => {
  const boundary = 'cut'
  const begin = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\nContent-Type: image/jpeg\r\n\r\n`

  /** Sends the head of an upload and `bytes`, then nothing. `heard`: the response, after the connection is closed. */
  const speak = (token: string, length: number, bytes: Buffer) => {
    const { hostname, port } = new URL(exhibit.url)
    const socket = connect(Number(port), hostname)
    const parts: string[] = []
    socket.setEncoding('latin1').on('data', (text: string) => {
      parts.push(text)
      socket.end()
    })
    const heard = new Promise<string>((resolve, reject) => {
      socket.once('close', () => resolve(parts.join('')))
      socket.once('error', reject)
    })
    const head = [
      'POST /api/media HTTP/1.1',
      `host: ${hostname}`,
      `authorization: JWT ${token}`,
      `content-type: multipart/form-data; boundary=${boundary}`,
      `content-length: ${length}`,
    ]
    socket.write(`${head.join('\r\n')}\r\n\r\n${begin}`)
    socket.write(bytes)
    return { heard, hangUp: () => socket.destroy() }
  }

  test('leaves no file behind when the connection breaks midway', async () => {
    const before = await originals()
    const bytes = Buffer.alloc(2_000_000, 0xff)
    const { heard, hangUp } = speak(await sessionOf('coordinator'), 50_000_000, bytes)
    // it is stored, and removed again
    expect(await poll(5000, incoming, ({ length }) => length > 0)).toHaveLength(1)
    hangUp()
    await heard
    expect(await soonEmpty()).toEqual([])
    expect(await originals()).toEqual(before)
    expect((await exhibit.anonymous.get('/health/ready')).status).toBe(200)
  })

  test('is rejected when it ends before the form does, and when its stated length is too large', async () => {
    const token = await sessionOf('coordinator')
    const short = Buffer.alloc(1000, 0xff)
    expect(await speak(token, Buffer.byteLength(begin) + short.length, short).heard).toMatch(/^HTTP\/1\.1 4\d\d /)
    expect(await soonEmpty()).toEqual([])
    expect(await speak(token, 2 ** 40, short).heard).toMatch(/^HTTP\/1\.1 413 /)
    expect(await soonEmpty()).toEqual([])
  })
})

describe('names', () => {
  test.each([
    ['../../../etc/passwd.jpg', 'passwd.jpg'],
    ['C:\\scans\\митинг.jpg', 'митинг.jpg'],
    ['b\u202Egpj.jpg', 'bgpj.jpg'],
    [`${'я'.repeat(300)}`, 'я'.repeat(255)],
    ['<img src=x onerror=alert(1)>.jpg', '<img src=x onerror=alert(1)>.jpg'],
  ])('%s is kept as a label only', async (name, label) => {
    const { status, body, text } = await send(await photograph(60, 40), name, 'image/jpeg')
    expect([status, text]).toEqual([201, text])
    expect(at(body, '/doc/originalName')).toBe(label)
    expect(textAt(body, '/doc/filename')).toMatch(/^[0-9a-f-]{36}\.jpg$/)
  })
})

test('a name with a zero byte invalidates the form', async () => {
  const response = await send(await photograph(60, 40), 'a\u0000.jpg', 'image/jpeg')
  expect([response.status, response.text]).toEqual([400, expect.stringContaining('form')])
  expect(await soonEmpty()).toEqual([])
})

/** The server's peak memory in megabytes. */
const peakOf = async (pid: number) =>
  Number(/VmHWM:\s+(\d+)/.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1000

describe('an image that would fill the memory', () => {
  /** One colour: many pixels in few bytes. */
  const plain = (side: number) =>
    sharp({ create: { width: side, height: side, channels: 3, background: '#246' }, limitInputPixels: false })

  test('is rejected, or decoded line by line: either way in bounded memory', async () => {
    const bombs = {
      header: await bomb(),
      // 121 million pixels: 363 MB once decoded; interlaced, all of it at once
      interlaced: await plain(11_000).jpeg({ progressive: true }).toBuffer(),
      'line by line': await plain(11_000).jpeg().toBuffer(),
    }
    const before = await peakOf(exhibit.pid())
    const responses = {
      header: await send(bombs.header, 'a.png', 'image/png'),
      interlaced: await send(bombs.interlaced, 'a.jpg', 'image/jpeg'),
      'line by line': await send(bombs['line by line'], 'a.jpg', 'image/jpeg'),
    }
    expect(codesIn(responses.header)).toEqual(['file_too_many_pixels'])
    expect(codesIn(responses.interlaced)).toEqual(['file_too_many_pixels'])
    expect(responses['line by line'].status).toBe(201)
    // the same process makes its renditions
    const id = textAt(responses['line by line'].body, '/doc/thumbnailURL')
    await poll(
      20_000,
      () => coordinator.get(id),
      ({ headers }) => headers.get('content-type') === 'image/webp',
    )
    // less than the pixels of one of them
    expect((await peakOf(exhibit.pid())) - before).toBeLessThan(350)
  }, 60_000)
})
