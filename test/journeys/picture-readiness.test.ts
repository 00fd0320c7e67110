import { afterAll, beforeAll, expect, test } from '@jest/globals'
import pg from 'pg'
import { at, listAt, textAt, type Client } from '../support/client'
import { idOf, openExhibit, untilReleased, whileLoading, slugOf, type Exhibit } from '../support/exhibit'
import { runToEnd } from '../support/server'
import { poll } from '../support/wait'
import { upload, fileOf } from '../support/media'
import { makeHolding } from '../support/holding'
import { animation, noise, pdf } from '../media/pictures'
import { captions } from '../media/recordings'

let exhibit: Exhibit
let coordinator: Client
let editor: Client
let institution: string

beforeAll(async () => {
  exhibit = await openExhibit()
  coordinator = await exhibit.as('coordinator')
  editor = await exhibit.as('editor')
  institution = await idOf(editor, 'institutions', 'national-library-of-israel')
}, whileLoading)
afterAll(() => exhibit.close())

const send = async (bytes: Buffer | string, name: string, type: string): Promise<string> =>
  (await upload(editor, { institution, alt: 'A page' }, fileOf(bytes, name, type))).id

const holding = async (title: string, type: string, media: string[]): Promise<{ id: string; slug: string }> => {
  const id = await makeHolding(editor, institution, title, { type, media })
  return { id, slug: await slugOf(editor, 'items', id) }
}

/** Problems and advice once renditions exist. */
const readinessOf = async (id: string) => {
  const ready = await poll(
    20_000,
    () => coordinator.get(`/api/items/${id}/readiness`),
    ({ text }) => !text.includes('rendition_pending'),
  )
  const of = (list: string, part: string) => listAt(ready.body, list).map((one) => textAt(one, part))
  return { codes: of('/problems', '/code'), pointers: of('/problems', '/pointer'), advice: of('/advice', '/code') }
}

test('a document or captions are not the picture of a photograph', async () => {
  const files = [await send(pdf, 'page.pdf', 'application/pdf'), await send(captions, 'words.vtt', 'text/vtt')]
  const image = await send(await noise(400, 300).jpeg().toBuffer(), 'page.jpg', 'image/jpeg')
  const alone = await holding('Photograph as a document', 'still-image', files)
  expect(await readinessOf(alone.id)).toMatchObject({ codes: ['media_missing'], pointers: ['/media'] })
  expect((await exhibit.publish(`/api/items/${alone.id}`)).status).toBe(422)
  const beside = await holding('Photograph with a document', 'still-image', [...files, image])
  expect(await readinessOf(beside.id)).toMatchObject({ codes: [], advice: ['document_not_shown'] })
  const letter = await holding('Letter as a document', 'text', files.slice(0, 1))
  expect(await readinessOf(letter.id)).toMatchObject({ codes: [], advice: ['document_not_shown'] })
})

test('parts of a file that visitors do not get are recommendations, and do not prevent publishing', async () => {
  const gif = await send(await animation(), 'march.gif', 'image/gif')
  const { id, slug } = await holding('March that moves', 'still-image', [gif])
  expect(await readinessOf(id)).toMatchObject({ codes: [], advice: ['animation_not_shown'] })
  await untilReleased(exhibit, await exhibit.publish(`/api/items/${id}`))
  const { body } = await exhibit.anonymous.get(`/v1/items/${slug}`)
  expect(at(body, '/data/media/0')).toMatchObject({ width: 500, height: 300 })
})

test('renditions of an older recipe are remade, and views updated in a release without an actor', async () => {
  const image = await send(await noise(700, 500).jpeg().toBuffer(), 'wall.jpg', 'image/jpeg')
  const { id, slug } = await holding('Wall newspaper', 'still-image', [image])
  await readinessOf(id)
  await untilReleased(exhibit, await exhibit.publish(`/api/items/${id}`))
  const widths = async () => {
    const { body } = await exhibit.anonymous.get(`/v1/items/${slug}`)
    return [...textAt(body, '/data/media/0/srcset').matchAll(/ (\d+)w/g)].map(([, width]) => Number(width))
  }
  expect(await widths()).toEqual([320, 640, 700])
  await exhibit.halt()
  const pool = new pg.Pool({ connectionString: exhibit.databaseUrl })
  await pool.query(
    `update editorial.files set recipe = 1, renditions = jsonb_path_query_array(renditions, '$[*] ? (@.width < 700)')
     where hash = (select sha256 from media where id = $1)`,
    [image],
  )
  await pool.end()
  // as an older version left them
  await runToEnd(exhibit, 'redeliver')
  await exhibit.start()
  await poll(
    20_000,
    () => exhibit.anonymous.get(`/v1/items/${slug}`),
    ({ text }) => text.includes('/700.webp'),
  )
  expect(await widths()).toEqual([320, 640, 700])
  const { body } = await (await exhibit.as('coordinator')).get('/api/releases?limit=1')
  expect(at(body, '/docs/0')).toMatchObject({ kind: 'refresh', actor: null })
}, 60_000)

test('the media store is verified as a whole', async () => {
  expect(await runToEnd(exhibit, 'media:verify')).toMatch(/The media store is whole: \d+ files\.\n$/)
})
