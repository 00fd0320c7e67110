import { describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openStore } from '../../src/media/public'
import { temporaryDirectory } from './pictures'

const content = Buffer.from('the bytes of a photograph')
const hash = createHash('sha256').update(content).digest('hex')

const open = async () => {
  const root = join(await temporaryDirectory(), 'media')
  return { root, store: openStore(root) }
}

describe('a content-addressed store', () => {
  test('does not touch the disk before the first file, and stores it under its hash', async () => {
    const { root, store } = await open()
    await expect(readdir(root)).rejects.toMatchObject({ code: 'ENOENT' })
    expect(await store.putOriginal(content, 'jpg')).toEqual({ hash, bytes: content.length })
    expect(await readFile(join(root, hash.slice(0, 2), hash, 'original.jpg'))).toEqual(content)
    expect(await store.sizeOf(hash, 'original.jpg')).toBe(content.length)
  })

  test('stores the same content once, from memory or disk, concurrently or later', async () => {
    const { root, store } = await open()
    const path = join(await temporaryDirectory(), 'upload')
    await writeFile(path, content)
    await Promise.all([store.putOriginal(content, 'jpg'), store.putOriginal({ path }, 'jpg')])
    const before = await stat(store.pathOf(hash, 'original.jpg'))
    expect(await store.putOriginal({ path }, 'jpg')).toEqual({ hash, bytes: content.length })
    expect((await stat(store.pathOf(hash, 'original.jpg'))).ino).toBe(before.ino)
    expect(await store.list(hash)).toEqual(['original.jpg'])
    expect(await readdir(join(root, '.incoming'))).toEqual([])
    expect(await readFile(path)).toEqual(content)
  })

  test('repairs a file truncated by a crash', async () => {
    const { store } = await open()
    await store.putOriginal(content, 'jpg')
    await writeFile(store.pathOf(hash, 'original.jpg'), 'the by')
    await store.putOriginal(content, 'jpg')
    expect(await readFile(store.pathOf(hash, 'original.jpg'))).toEqual(content)
  })

  test('stores renditions beside their original', async () => {
    const { store } = await open()
    await store.putOriginal(content, 'png')
    await store.putRendition(hash, '640.webp', Buffer.from('smaller'))
    await store.putRendition(hash, '640.webp', Buffer.from('smaller'))
    expect(await store.list(hash)).toEqual(['640.webp', 'original.png'])
    const chunks: unknown[] = []
    for await (const chunk of store.read(hash, '640.webp', { start: 0, end: 3 })) chunks.push(chunk)
    expect(chunks).toEqual([Buffer.from('smal')])
  })

  test('leaves nothing behind if the bytes never arrive', async () => {
    const { root, store } = await open()
    await expect(store.putOriginal({ path: join(root, 'not-there') }, 'jpg')).rejects.toMatchObject({ code: 'ENOENT' })
    expect(await readdir(join(root, '.incoming'))).toEqual([])
  })

  test('reports missing files, and accepts no path outside', async () => {
    const { store } = await open()
    expect(await store.sizeOf(hash, '320.webp')).toBeNull()
    expect(await store.list(hash)).toEqual([])
    expect(() => store.pathOf('../../etc', '320.webp')).toThrow('Not a SHA-256 hash')
    expect(() => store.pathOf(hash.toUpperCase(), '320.webp')).toThrow('Not a SHA-256 hash')
    for (const name of ['../../passwd', 'original.jpg/..', '.incoming', '0320.webp', '320.webp\0']) {
      expect(() => store.pathOf(hash, name)).toThrow('Not the name of a stored file')
    }
  })
})
