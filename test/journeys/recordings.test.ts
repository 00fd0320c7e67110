import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { queryDatabase } from '../support/query-database'
import { at, pointersIn, textAt, made, ok, type Client } from '../support/client'
import { idOf, openExhibit, untilReleased, whileLoading, slugOf, type Exhibit } from '../support/exhibit'
import { poll } from '../support/wait'
import { upload, fileOf } from '../support/media'
import { makeHolding } from '../support/holding'
import { captions, mp3, secret } from '../media/recordings'

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

test('an oral history can be played and read once it is published, and by nobody before', async () => {
  const sound = await upload(
    editor,
    { institution, caption: 'An interview' },
    fileOf(mp3(), 'interview.mp3', 'audio/mpeg'),
  )
  const captionsFile = await upload(editor, { institution }, fileOf(captions, 'interview.vtt', 'text/vtt'))
  const [id, file] = [sound.id, captionsFile.id]
  const addresses = [`/media/${sound.hash}/public.mp3`, `/media/${captionsFile.hash}/public.vtt`]
  const item = await makeHolding(editor, institution, 'Interview about the send-off', { type: 'sound', media: [id] })
  const preflight = () => coordinator.get(`/api/items/${item}/readiness`)
  // its public copy exists, but it is not accessible without hearing
  const untold = await poll(15_000, preflight, ({ text }) => !text.includes('rendition_pending'))
  expect(untold.text).toContain('captions_missing')

  const another = { institution: await idOf(editor, 'institutions', 'american-jewish-historical-society') }
  const foreign = await upload(await exhibit.as('stranger'), another, fileOf(captions, 'a.vtt', 'text/vtt'))
  const theirs = [{ file: foreign.id, language: 'en', purpose: 'captions' }]
  expect((await editor.patch(`/api/media/${id}`, { captions: theirs })).status).toBe(400)
  const itself = await editor.patch(`/api/media/${id}`, {
    captions: [{ file: id, language: 'en', purpose: 'captions' }],
  })
  expect(itself.status).toBe(400)
  const added = await editor.patch(`/api/media/${id}`, { captions: [{ file, language: 'ru', purpose: 'captions' }] })
  ok(added)
  const result = await poll(15_000, preflight, ({ text }) => !text.includes('rendition_pending'))
  expect(at(result.body, '/problems')).toEqual([])
  for (const address of addresses) expect((await exhibit.anonymous.get(address)).status).toBe(404)

  await untilReleased(exhibit, await exhibit.publish(`/api/items/${item}`))
  const { body } = await exhibit.anonymous.get(`/v1/items/${await slugOf(editor, 'items', item)}`)
  expect(at(body, '/data/media')).toEqual([])
  expect(at(body, '/data/recordings')).toEqual([
    {
      id,
      type: 'audio',
      src: addresses[0],
      contentType: 'audio/mpeg',
      bytes: mp3().length,
      language: null,
      description: null,
      caption: 'An interview',
      credit: null,
      transcript: null,
      captions: [{ src: addresses[1], srclang: 'ru', label: 'русский', kind: 'captions' }],
    },
  ])
  const part = await exhibit.anonymous.get(addresses[0] ?? '', { range: 'bytes=0-2' })
  expect([part.status, part.text]).toEqual([206, 'ID3'])
  expect(Object.fromEntries(part.headers)).toMatchObject({
    'content-type': 'audio/mpeg',
    'content-disposition': 'inline',
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'accept-ranges': 'bytes',
  })
  for (const address of addresses) {
    const whole = await exhibit.anonymous.get(address)
    expect([whole.status, whole.text.includes(secret)]).toEqual([200, false])
    expect((await exhibit.anonymous.get(address.replace('public', 'original'))).status).toBe(404)
  }

  await untilReleased(exhibit, await coordinator.post(`/api/items/${item}/transitions/unpublish`, {}))
  for (const address of addresses) expect((await exhibit.anonymous.get(address)).status).toBe(404)
})

test('a field for recordings rejects an image; an existing one is reported', async () => {
  const { body } = await editor.get('/api/media?where[mimeType][equals]=image/jpeg&limit=1&depth=0')
  const image = textAt(body, '/docs/0/id')
  const sound = await upload(editor, { institution, caption: 'An evening' }, fileOf(mp3(), 'evening.mp3', 'audio/mpeg'))
  const event = { title: 'An evening that was recorded', kind: 'programme', institution }
  const rejected = await editor.post('/api/events?draft=true&locale=en', { ...event, recording: image })
  expect([rejected.status, pointersIn(rejected)]).toEqual([400, ['/recording']])
  const id = made(await editor.post('/api/events?draft=true&locale=en', { ...event, recording: sound.id }))
  const missed = async () => (await editor.get(`/api/events/${id}/readiness`)).text
  expect(await missed()).not.toContain('recording_expected')
  await queryDatabase(
    exhibit.databaseUrl,
    `update _events_v set version_recording_id = '${image}' where parent_id = '${id}'`,
  )
  expect(await missed()).toContain('recording_expected')
})
