import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { queryDatabase } from '../support/query-database'
import { at, pointersIn, textAt, type ClientResponse, type Client } from '../support/client'
import { idOf, openExhibit, untilIn, untilReleased, whileLoading, type Exhibit } from '../support/exhibit'
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

const upload = async (
  by: Client,
  bytes: Buffer | string,
  name: string,
  type: string,
  fields: object,
): Promise<ClientResponse> => {
  const form = new FormData()
  form.set('_payload', JSON.stringify(fields))
  form.set('file', new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], name, { type }))
  const response = await by.post('/api/media', form)
  expect([response.status, response.text]).toEqual([201, response.text])
  return response
}

test('an oral history can be played and read once it is published, and by nobody before', async () => {
  const sound = await upload(editor, mp3(), 'interview.mp3', 'audio/mpeg', { institution, caption: 'An interview' })
  const captionsFile = await upload(editor, captions, 'interview.vtt', 'text/vtt', { institution })
  const [id, file] = [textAt(sound.body, '/doc/id'), textAt(captionsFile.body, '/doc/id')]
  const addresses = [
    `/media/${textAt(sound.body, '/doc/sha256')}/public.mp3`,
    `/media/${textAt(captionsFile.body, '/doc/sha256')}/public.vtt`,
  ]
  const holding = await editor.post('/api/items', {
    title: 'Interview about the send-off',
    type: 'sound',
    institution,
    caption: 'Interview',
    date: { typed: '1990' },
    creditLine: 'National Library of Israel',
    rights: { uri: 'http://rightsstatements.org/vocab/CNE/1.0/' },
    media: [id],
  })
  const item = textAt(holding.body, '/doc/id')
  const preflight = () => coordinator.get(`/api/items/${item}/readiness`)
  // its public copy exists, but it is not accessible without hearing
  const untold = await untilIn(15_000, preflight, ({ text }) => !text.includes('rendition_pending'))
  expect(untold.text).toContain('captions_missing')

  const foreign = await upload(await exhibit.as('stranger'), captions, 'a.vtt', 'text/vtt', {
    institution: await idOf(editor, 'institutions', 'american-jewish-historical-society'),
  })
  const theirs = [{ file: textAt(foreign.body, '/doc/id'), language: 'en', purpose: 'captions' }]
  expect((await editor.patch(`/api/media/${id}`, { captions: theirs })).status).toBe(400)
  const itself = await editor.patch(`/api/media/${id}`, {
    captions: [{ file: id, language: 'en', purpose: 'captions' }],
  })
  expect(itself.status).toBe(400)
  const added = await editor.patch(`/api/media/${id}`, { captions: [{ file, language: 'ru', purpose: 'captions' }] })
  expect([added.status, added.text]).toEqual([200, added.text])
  const result = await untilIn(15_000, preflight, ({ text }) => !text.includes('rendition_pending'))
  expect(at(result.body, '/problems')).toEqual([])
  for (const address of addresses) expect((await exhibit.anonymous.get(address)).status).toBe(404)

  await untilReleased(exhibit, await exhibit.publish(`/api/items/${item}`))
  const { body } = await exhibit.anonymous.get(`/v1/items/${textAt(holding.body, '/doc/slug')}`)
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
  const sound = await upload(editor, mp3(), 'evening.mp3', 'audio/mpeg', { institution, caption: 'An evening' })
  const event = { title: 'An evening that was recorded', kind: 'programme', institution }
  const rejected = await editor.post('/api/events?draft=true&locale=en', { ...event, recording: image })
  expect([rejected.status, pointersIn(rejected)]).toEqual([400, ['/recording']])
  const made = await editor.post('/api/events?draft=true&locale=en', {
    ...event,
    recording: textAt(sound.body, '/doc/id'),
  })
  expect([made.status, made.text]).toEqual([201, made.text])
  const id = textAt(made.body, '/doc/id')
  const missed = async () => (await editor.get(`/api/events/${id}/readiness`)).text
  expect(await missed()).not.toContain('recording_expected')
  await queryDatabase(
    exhibit.databaseUrl,
    `update _events_v set version_recording_id = '${image}' where parent_id = '${id}'`,
  )
  expect(await missed()).toContain('recording_expected')
})
