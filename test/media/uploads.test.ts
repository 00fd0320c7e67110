import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import {
  buildConfig,
  getPayload,
  handleEndpoints,
  type CollectionConfig,
  type Payload,
  type SanitizedConfig,
} from 'payload'
import pg from 'pg'
import { z } from 'zod'
import {
  mediaCollection,
  openStore,
  renderPending,
  startRenditionJob,
  uploadLimits,
  verifyMedia,
} from '../../src/media'
import { fileColumns, fileRow } from '../../src/media/public'
import { databaseAdapter } from '../../src/server/adapter'
import { createDatabase, type TestDatabase } from '../support/postgres'
import { captions, flac, mp3, mp4, ogg, wave, webm } from './recordings'
import { noise, pdf, photograph, temporaryDirectory } from './pictures'
import { fileOf, formOf } from '../support/media'
import { waitUntil } from '../support/wait'

const never = new Date(0).toISOString()
const someone = {
  id: 'someone',
  collection: 'users',
  email: 'a@b.example',
  createdAt: never,
  updatedAt: never,
} as const

const users: CollectionConfig = {
  slug: 'users',
  auth: {
    disableLocalStrategy: true,
    strategies: [
      {
        name: 'header',
        authenticate: ({ headers }) => ({
          user: headers.get('x-user') ? someone : null,
        }),
      },
    ],
  },
  fields: [],
}

const medium = z.object({
  id: z.string(),
  filename: z.string(),
  sha256: z.string(),
  originalName: z.string(),
  mimeType: z.string(),
  filesize: z.number(),
  width: z.number().nullish(),
  height: z.number().nullish(),
  focalX: z.number().nullish(),
  focalY: z.number().nullish(),
  url: z.string(),
  thumbnailURL: z.string().nullish(),
  caption: z.string().nullish(),
})
const bodySchema = z.object({ doc: medium })

let database: TestDatabase
let pool: pg.Pool
let payload: Payload
let config: Promise<SanitizedConfig>
let root: string
let incoming: string

beforeAll(async () => {
  database = await createDatabase()
  pool = new pg.Pool({ connectionString: database.url })
  for (const name of ['0001-editorial-and-delivery', '20261129_200500_renditions', '20261129_220000_derived_files'])
    await pool.query(await readFile(`migrations/written/${name}.sql`, 'utf8'))
  root = join(await temporaryDirectory(), 'store')
  incoming = await temporaryDirectory()
  const adapter = databaseAdapter(database.url)
  const collection = mediaCollection(
    () => openStore(root),
    async ({ user }) => Boolean(user),
  )
  config = buildConfig({
    secret: 'only for this test',
    db: { ...adapter, init: (args) => Object.assign(adapter.init(args), { push: true }) },
    localization: { locales: ['en', 'ru', 'he'], defaultLocale: 'en', fallback: false },
    upload: { useTempFiles: true, tempFileDir: incoming, limits: { fileSize: uploadLimits.recordingBytes } },
    collections: [
      users,
      { slug: 'institutions', fields: [] },
      {
        ...collection,
        access: {
          create: ({ req }) => Boolean(req.user),
          update: ({ req }) => Boolean(req.user),
          delete: ({ req }) => Boolean(req.user),
          read: ({ req }) => (req.user ? true : { sha256: { equals: 'public' } }),
        },
      },
    ],
    logger: { options: { level: 'silent' } },
    telemetry: false,
  })
  payload = await getPayload({ config })
})

afterAll(async () => {
  await payload.destroy()
  await pool.end()
  await database.drop()
})

beforeEach(async () => {
  await payload.delete({ collection: 'media', where: {} })
  await pool.query('delete from editorial.files')
})

const sendRequest = async (
  method: string,
  path: string,
  { body, user = true, headers = {} }: { body?: BodyInit; user?: boolean; headers?: Record<string, string> } = {},
) =>
  handleEndpoints({
    config,
    request: new Request(`http://localhost/api${path}${path.includes('?') ? '&' : '?'}locale=en`, {
      method,
      ...(body !== undefined && { body }),
      headers: {
        ...headers,
        ...(user && { 'x-user': 'someone' }),
        ...(typeof body === 'string' && { 'content-type': 'application/json' }),
      },
    }),
  })

const jpeg = () => noise(700, 500).jpeg().toBuffer()
const asJpeg = (bytes: Buffer, name = 'scan.jpg') => fileOf(bytes, name, 'image/jpeg')
const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

const create = async (bytes: Buffer, fields: object = {}, [name, type] = ['scan.jpg', 'image/jpeg']) => {
  const response = await sendRequest('POST', '/media', {
    body: formOf(fields, fileOf(bytes, name ?? '', type ?? '')),
  })
  expect(response.status).toBe(201)
  return bodySchema.parse(await response.json()).doc
}
const rows = async () => {
  const found = await pool.query(`select ${fileColumns} from editorial.files order by stored_at`)
  return z.array(fileRow).parse(found.rows)
}
const log = { info: () => {}, error: () => {} }

describe('an upload', () => {
  test('is stored by its content; the client’s claims are discarded', async () => {
    const bytes = await photograph(600, 400)
    const lies = {
      caption: 'Moscow',
      sha256: 'f'.repeat(64),
      filename: 'mine.jpg',
      url: 'https://elsewhere.example/mine.jpg',
      thumbnailURL: 'https://elsewhere.example/mine.jpg',
      mimeType: 'text/html',
      width: 1,
      originalName: 'other.png',
    }
    const response = await sendRequest('POST', '/media', {
      body: formOf(lies, asJpeg(bytes, 'C:\\Снимки\\Митинг.JPG')),
    })
    const { doc } = bodySchema.parse(await response.json())
    expect(response.status).toBe(201)
    expect(doc).toMatchObject({
      caption: 'Moscow',
      sha256: hashOf(bytes),
      originalName: 'Митинг.JPG',
      mimeType: 'image/jpeg',
      filesize: bytes.length,
      width: 400,
      height: 600,
      focalX: 50,
      focalY: 50,
    })
    expect(doc.filename).toMatch(/^[0-9a-f-]{36}\.jpg$/)
    expect(doc.url).toBe(`/api/media/file/${doc.filename}`)
    expect(doc.thumbnailURL).toBe(`/api/media/file/${doc.filename}?width=320`)
    expect(await readFile(openStore(root).pathOf(doc.sha256, 'original.jpg'))).toEqual(bytes)
    expect(await rows()).toMatchObject([
      { hash: doc.sha256, mime: 'image/jpeg', width: 400, height: 600, renditions: null },
    ])
    expect(await readdir(incoming)).toEqual([])
  })

  test('of the same content is another medium of the same file', async () => {
    const bytes = await jpeg()
    const [one, other] = [await create(bytes), await create(bytes)]
    expect(other.sha256).toBe(one.sha256)
    expect(other.filename).not.toBe(one.filename)
    expect(await rows()).toHaveLength(1)
  })

  test.each([
    ['webp', () => noise(300, 200).webp().toBuffer(), { width: 300, height: 200 }],
    ['tiff', () => noise(300, 200).tiff().toBuffer(), { width: 300, height: 200 }],
    ['png', () => noise(300, 200).png().toBuffer(), { width: 300, height: 200 }],
  ])('of a %s keeps its bytes', async (kind, make, expected) => {
    const bytes = await make()
    const body = formOf({}, fileOf(bytes, `a.${kind}`, `image/${kind}`))
    const { doc } = bodySchema.parse(await (await sendRequest('POST', '/media', { body })).json())
    expect(doc).toMatchObject({ ...expected, mimeType: `image/${kind}`, sha256: hashOf(bytes) })
  })

  test('of a PDF needs no renditions', async () => {
    const response = await sendRequest('POST', '/media', {
      body: formOf({}, fileOf(pdf, 'a.pdf', 'application/pdf')),
    })
    expect(bodySchema.parse(await response.json()).doc).toMatchObject({
      mimeType: 'application/pdf',
      thumbnailURL: null,
      focalX: null,
    })
    expect(await rows()).toMatchObject([{ mime: 'application/pdf', renditions: [] }])
  })

  test.each([
    ['mp3', 'audio/mpeg', mp3],
    ['m4a', 'audio/mp4', () => mp4('M4A ', ['soun'])],
    ['wav', 'audio/wav', () => wave()],
    ['flac', 'audio/flac', flac],
    ['ogg', 'audio/ogg', ogg],
    ['mp4', 'video/mp4', () => mp4()],
    ['mov', 'video/quicktime', () => mp4('qt  ')],
    ['webm', 'video/webm', () => webm()],
    ['weba', 'audio/webm', () => webm([2])],
    ['vtt', 'text/vtt', () => Buffer.from(captions)],
  ] as const)('of a recording or captions (%s) keeps its bytes, and gets a public copy', async (kind, type, make) => {
    const bytes = make()
    const response = await sendRequest('POST', '/media', { body: formOf({}, fileOf(bytes, `a.${kind}`, type)) })
    const text = await response.text()
    expect([response.status, text]).toEqual([201, text])
    const { doc } = bodySchema.parse(JSON.parse(text))
    expect(doc).toMatchObject({ mimeType: type, sha256: hashOf(bytes), thumbnailURL: null, focalX: null })
    expect(await renderPending(pool, openStore(root), log)).toBe(1)
    expect(await rows()).toMatchObject([{ mime: type, renditions: [], failure: null }])
    expect(await openStore(root).list(doc.sha256)).toEqual([`original.${kind}`, `public.${kind}`])
    const part = await sendRequest('GET', `/media/file/${doc.filename}`, { headers: { range: 'bytes=2-5' } })
    expect([part.status, part.headers.get('content-range'), Buffer.from(await part.arrayBuffer())]).toEqual([
      206,
      `bytes 2-5/${bytes.length}`,
      bytes.subarray(2, 6),
    ])
    expect(
      (await sendRequest('GET', `/media/file/${doc.filename}`, { headers: { range: 'bytes=99999-' } })).status,
    ).toBe(416)
    const end = await sendRequest('GET', `/media/file/${doc.filename}`, { headers: { range: 'bytes=-3' } })
    expect(Buffer.from(await end.arrayBuffer())).toEqual(bytes.subarray(-3))
  })

  test('from our own code is accepted from memory', async () => {
    const bytes = await jpeg()
    const file = { data: bytes, mimetype: 'image/jpeg', name: 'drawing.jpg', size: bytes.length }
    const doc = medium.parse(await payload.create({ collection: 'media', data: { focalX: 0, focalY: 100 }, file }))
    expect(doc).toMatchObject({ sha256: hashOf(bytes), originalName: 'drawing.jpg', focalX: 0, focalY: 100 })
  })
})

describe('a rejected upload', () => {
  const expectRejected = async (body: BodyInit, status: number, expectedMessage: string) => {
    const response = await sendRequest('POST', '/media', { body })
    expect(response.status).toBe(status)
    expect(JSON.stringify(await response.json())).toContain(expectedMessage)
    expect(await rows()).toEqual([])
    expect(await readdir(incoming)).toEqual([])
  }

  test('is mislabelled', async () => {
    const png = await noise(30, 30).png().toBuffer()
    await expectRejected(formOf({}, asJpeg(png)), 400, 'This is a PNG image, but it is named .jpg.')
    await expectRejected(formOf({}, asJpeg(Buffer.from('<html></html>'))), 400, 'This is an HTML page.')
    await expectRejected(
      formOf({}, fileOf(Buffer.from('<svg/>'), 'a.svg', 'image/svg+xml')),
      400,
      'This is an SVG drawing.',
    )
  })

  test('has no file, or a URL', async () => {
    await expectRejected(formOf({ caption: 'x' }), 400, 'Send a file')
    await expectRejected(JSON.stringify({ url: 'http://127.0.0.1:1/a.jpg', filename: 'a.jpg' }), 400, 'Send a file')
  })

  test('comes from a user who may not create, and is not inspected', async () => {
    const hash = hashOf(Buffer.from('not a picture'))
    const response = await sendRequest('POST', '/media', {
      body: formOf({}, asJpeg(Buffer.from('not a picture'))),
      user: false,
    })
    expect(response.status).toBe(403)
    expect(await openStore(root).list(hash)).toEqual([])
  })

  test('is rejected with its record: no row of the file remains', async () => {
    await expectRejected(formOf({ language: 'no language!' }, asJpeg(await jpeg())), 400, 'language')
  })
})

describe('a stored medium', () => {
  test('accepts no other file', async () => {
    const doc = await create(await jpeg())
    const response = await sendRequest('PATCH', `/media/${doc.id}`, {
      body: formOf({}, asJpeg(await noise(40, 40).jpeg().toBuffer())),
    })
    expect(response.status).toBe(400)
    expect(JSON.stringify(await response.json())).toContain('Add the other file as a new medium')
    expect(await readdir(incoming)).toEqual([])
  })

  test('keeps the values computed from the file, whatever is sent', async () => {
    const doc = await create(await jpeg())
    const lies = {
      sha256: 'a'.repeat(64),
      filename: 'b.jpg',
      originalName: 'c',
      width: 1,
      mimeType: 'text/html',
      url: 'https://elsewhere.example/',
    }
    const response = await sendRequest('PATCH', `/media/${doc.id}`, {
      body: JSON.stringify({ ...lies, caption: 'Changed' }),
    })
    expect(bodySchema.parse(await response.json()).doc).toEqual({ ...doc, caption: 'Changed' })
  })

  test('accepts a focal point from the desk, and is neither cropped nor stored again', async () => {
    const doc = await create(await jpeg())
    const query =
      'uploadEdits[focalPoint][x]=20&uploadEdits[focalPoint][y]=80&uploadEdits[crop][x]=10&uploadEdits[widthInPixels]=9'
    const response = await sendRequest('PATCH', `/media/${doc.id}?${query}`, { body: formOf({ caption: 'x' }) })
    expect(bodySchema.parse(await response.json()).doc).toEqual({ ...doc, caption: 'x', focalX: 20, focalY: 80 })
    expect((await sendRequest('PATCH', `/media/${doc.id}`, { body: JSON.stringify({ focalX: 101 }) })).status).toBe(400)
  })

  test('keeps its file when deleted', async () => {
    const doc = await create(await jpeg())
    expect((await sendRequest('DELETE', `/media/${doc.id}`)).status).toBe(200)
    expect(await openStore(root).list(doc.sha256)).toContain('original.jpg')
  })

  test('is served to its readers, with a policy that only lets it be displayed', async () => {
    const bytes = await jpeg()
    const { filename, sha256 } = await create(bytes)
    const response = await sendRequest('GET', `/media/file/${filename}`)
    expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'content-length': String(bytes.length),
      'content-disposition': 'inline',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-cache',
      etag: `"${sha256}-original.jpg"`,
    })
    expect((await sendRequest('GET', `/media/file/${filename}`, { user: false })).status).toBe(403)
    expect((await sendRequest('GET', '/media/file/none.jpg')).status).toBe(404)
  })
})

describe('the rendition job', () => {
  test('makes what is pending, each file once for any number of workers', async () => {
    const made = [await create(await jpeg()), await create(await noise(400, 300).jpeg().toBuffer())]
    const counts = await Promise.all([
      renderPending(pool, openStore(root), log),
      renderPending(pool, openStore(root), log),
    ])
    expect(counts[0] + counts[1]).toBe(2)
    const found = await rows()
    expect(found.map(({ failure }) => failure)).toEqual([null, null])
    expect(found.map(({ renditions }) => renditions?.map(({ width }) => width))).toEqual([
      [320, 640, 700],
      [320, 400],
    ])
    const response = await sendRequest('GET', `/media/file/${made[0]?.filename}?width=320`)
    expect(response.headers.get('content-type')).toBe('image/webp')
    expect((await response.arrayBuffer()).byteLength).toBe(found[0]?.renditions?.[0]?.webp)
  })

  test('records a failure, continues, and retries when the file is uploaded again', async () => {
    const bytes = await jpeg()
    const { sha256 } = await create(bytes)
    const nowhere = openStore(await temporaryDirectory())
    expect(await renderPending(pool, nowhere, log)).toBe(1)
    expect(await rows()).toMatchObject([
      { hash: sha256, renditions: null, failure: expect.stringContaining('original.jpg') },
    ])
    expect(await renderPending(pool, openStore(root), log)).toBe(0)
    await create(bytes)
    expect(await renderPending(pool, openStore(root), log)).toBe(2)
    expect(await rows()).toMatchObject([
      { failure: null, renditions: [{ width: 320 }, { width: 640 }, { width: 700 }] },
    ])
  })

  test('a full disk is not the file’s failure: it is retried later', async () => {
    await create(await jpeg())
    const store = openStore(root)
    const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
    expect(await renderPending(pool, { ...store, putRendition: () => Promise.reject(full) }, log)).toBe(1)
    expect(await rows()).toMatchObject([{ failure: null, renditions: null }])
    expect(await renderPending(pool, store, log)).toBe(0)
    await pool.query('update editorial.files set retry_at = now()')
    expect(await renderPending(pool, store, log)).toBe(1)
    expect(await rows()).toMatchObject([
      { failure: null, renditions: [{ width: 320 }, { width: 640 }, { width: 700 }] },
    ])
  })

  test('remakes renditions of an older recipe, and keeps the old ones until then and after a failure', async () => {
    await create(await jpeg())
    await renderPending(pool, openStore(root), log)
    const whole = await rows()
    const former = JSON.stringify(whole[0]?.renditions?.slice(0, 1))
    const asBefore = () => pool.query('update editorial.files set recipe = 1, renditions = $1::jsonb', [former])
    await asBefore()
    expect(await renderPending(pool, openStore(await temporaryDirectory()), log)).toBe(1)
    expect(await rows()).toMatchObject([{ failure: null, renditions: [{ width: 320 }] }])
    await asBefore()
    expect(await renderPending(pool, openStore(root), log)).toBe(1)
    expect(await rows()).toEqual(whole)
    expect((await pool.query('select remade from editorial.files')).rows).toEqual([{ remade: true }])
    expect(await renderPending(pool, openStore(root), log)).toBe(0)
  })

  test('uploading bytes that exist already waits for renditions like new bytes', async () => {
    const bytes = await jpeg()
    const typeOf = async (filename: string) =>
      (await sendRequest('GET', `/media/file/${filename}?width=320`)).headers.get('content-type')
    const one = await create(bytes)
    expect(await typeOf(one.filename)).toBe('image/jpeg')
    await renderPending(pool, openStore(root), log)
    expect(await typeOf(one.filename)).toBe('image/webp')
    const other = await create(bytes)
    expect(await typeOf(other.filename)).toBe('image/jpeg')
    expect(await renderPending(pool, openStore(root), log)).toBe(1)
    expect(await typeOf(other.filename)).toBe('image/webp')
  })

  test('the thumbnail of a narrow image is a rendition, whatever its original', async () => {
    const { filename } = await create(await noise(200, 100).tiff().toBuffer(), {}, ['scan.tif', 'image/tiff'])
    await renderPending(pool, openStore(root), log)
    const response = await sendRequest('GET', `/media/file/${filename}?width=320`)
    expect(response.headers.get('content-type')).toBe('image/webp')
  })

  test('remakes lost renditions, and reports lost originals', async () => {
    const { sha256 } = await create(await jpeg())
    await renderPending(pool, openStore(root), log)
    const verify = () => verifyMedia(pool, openStore(root), { isWhole: true })
    expect(await verify()).toEqual({ count: 1, faults: [] })
    const [path, original] = ['640.webp', 'original.jpg'].map((name) => openStore(root).pathOf(sha256, name))
    await rm(path ?? '')
    expect(await verify()).toEqual({ count: 1, faults: [{ hash: sha256, fault: 'rendition_missing' }] })
    expect(await renderPending(pool, openStore(root), log)).toBe(1)
    expect(await verify()).toEqual({ count: 1, faults: [] })
    const bytes = await readFile(original ?? '')
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 9) ^ 1, bytes.length - 9)
    await writeFile(original ?? '', bytes)
    expect(await verify()).toEqual({ count: 1, faults: [{ hash: sha256, fault: 'original_changed' }] })
    await rm(original ?? '')
    expect(await verify()).toEqual({ count: 1, faults: [{ hash: sha256, fault: 'original_missing' }] })
  })

  test('runs after pollSoon, and stops', async () => {
    const job = startRenditionJob({ pool, store: openStore(root), log, interval: 600_000 })
    await create(await jpeg())
    try {
      job.pollSoon()
      await waitUntil('the renditions are made', async () => (await rows()).every(({ renditions }) => renditions))
    } finally {
      await job.stop()
    }
    expect(await rows()).toMatchObject([{ renditions: [{ width: 320 }, { width: 640 }, { width: 700 }] }])
  })
})
