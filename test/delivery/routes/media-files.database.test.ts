import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { get } from 'node:http'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openExhibit, type Exhibit } from '../view-fixtures'

let exhibit: Exhibit
const [publicHash, hidden] = ['ab'.repeat(32), 'cd'.repeat(32)]

beforeAll(async () => {
  exhibit = await openExhibit()
  for (const hash of [publicHash, hidden]) {
    const folder = join(exhibit.mediaDir, hash.slice(0, 2), hash)
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, '640.webp'), 'an image of 22 letters')
    writeFileSync(join(folder, 'original.tiff'), 'secret')
  }
  writeFileSync(join(exhibit.mediaDir, '640.webp'), 'outside')
  await exhibit.client.query(`insert into delivery.files values ($1, 'm1', 'image/jpeg')`, [publicHash])
})
afterAll(() => exhibit.close())

/** fetch adds `cache-control: no-cache` to a conditional request, unlike a browser's cache. */
const statusOf = (path: string, headers: Record<string, string>) =>
  new Promise<number | undefined>((resolve, reject) => {
    get(exhibit.origin + path, { headers }, (response) => {
      response.resume()
      resolve(response.statusCode)
    }).on('error', reject)
  })

test('serves a rendition that a live record shows', async () => {
  const response = await exhibit.get(`/media/${publicHash}/640.webp`)
  expect(await response.text()).toBe('an image of 22 letters')
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'image/webp',
    'cache-control': 'public, max-age=300',
    'x-content-type-options': 'nosniff',
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    'accept-ranges': 'bytes',
  })
  const etag = response.headers.get('etag') ?? ''
  expect(await statusOf(`/media/${publicHash}/640.webp`, { 'if-none-match': etag })).toBe(304)
})

test('serves ranges and HEAD', async () => {
  const part = await exhibit.get(`/media/${publicHash}/640.webp`, { range: 'bytes=3-7' })
  expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([206, 'bytes 3-7/22', 'image'])
  expect((await exhibit.get(`/media/${publicHash}/640.webp`, { range: 'bytes=99-' })).status).toBe(416)
  const head = await exhibit.get(`/media/${publicHash}/640.webp`, {}, { method: 'HEAD' })
  expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '22', ''])
})

test.each([
  ['of no live record', `/media/${hidden}/640.webp`],
  ['that does not exist', `/media/${publicHash}/1280.webp`],
  ['that is no rendition', `/media/${publicHash}/original.tiff`],
  ['up the tree', `/media/${publicHash}/..%2f..%2f640.webp`],
  ['of no hash', `/media/..%2f${publicHash}/640.webp`],
  ['in capitals', `/media/${publicHash.toUpperCase()}/640.webp`],
  ['of nothing', '/media/'],
  ['with a zero byte', `/media/${publicHash}/640.webp%00`],
])('a file %s is a 404', async (_, path) => {
  const response = await exhibit.get(path)
  expect([response.status, response.headers.get('content-type')]).toEqual([
    404,
    'application/problem+json; charset=utf-8',
  ])
  expect(response.headers.get('cache-control')).toBe('no-store')
})

test('a file is gone with the release that removes it', async () => {
  await exhibit.client.query('delete from delivery.files')
  await exhibit.client.query('update delivery.head set release = release + 1')
  await exhibit.look()
  expect((await exhibit.get(`/media/${publicHash}/640.webp`)).status).toBe(404)
})

test('a file taken down is a 410, also when its record is no longer withdrawn', async () => {
  await exhibit.client.query(`insert into delivery.taken_files values ('${publicHash}', 'items', 'taken')`)
  expect((await exhibit.get(`/media/${publicHash}/640.webp`)).status).toBe(410)
  await exhibit.client.query(
    `insert into delivery.tombstones (kind, id, slug, state, reason) values ('items', 'taken', 'taken', 'withdrawn', 'Not ours to show.')`,
  )
  const response = await exhibit.get(`/media/${publicHash}/640.webp`)
  expect([response.status, await response.text()]).toEqual([410, expect.stringContaining('Not ours to show.')])
})
