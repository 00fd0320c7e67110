import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { PayloadSDK } from '@payloadcms/sdk'
import { emails, openExhibit, whileLoading, type Exhibit } from '../support/exhibit'
import { password } from '../support/server'

let exhibit: Exhibit
const sdkOf = (headers?: Record<string, string>) =>
  new PayloadSDK({ baseURL: `${exhibit.url}/api`, ...(headers && { baseInit: { headers } }) })

beforeAll(async () => {
  exhibit = await openExhibit()
}, whileLoading)
afterAll(() => exhibit.close())

test('Payload’s client reads published records anonymously', async () => {
  const sdk = sdkOf()
  const { docs, totalDocs } = await sdk.find({
    collection: 'items',
    limit: 5,
    depth: 1,
    locale: 'ru',
    sort: 'slug',
    select: { title: true, institution: true },
    where: { and: [{ type: { in: ['still-image', 'text'] } }, { _status: { equals: 'published' } }] },
  })
  expect([docs.length, totalDocs > 5]).toEqual([5, true])
  const [first] = docs
  const found = await sdk.findByID({ collection: 'items', id: first?.id ?? '', depth: 0 })
  expect([found.id, found._status]).toEqual([first?.id, 'published'])
  expect((await sdk.count({ collection: 'items' })).totalDocs).toBeGreaterThanOrEqual(totalDocs)
  expect((await sdk.findGlobal({ slug: 'site' }))._status).toBe('published')
})

test('Payload’s client gets an error for what anonymous requests may not read', async () => {
  await expect(sdkOf().find({ collection: 'items', pagination: false })).rejects.toThrow()
  await expect(sdkOf().find({ collection: 'items', limit: 0 })).rejects.toThrow()
  await expect(sdkOf().findVersions({ collection: 'items' })).rejects.toThrow()
})

test('Payload’s client writes for logged-in users', async () => {
  const { token = '' } = await sdkOf().login({
    collection: 'users',
    data: { email: emails.editor, password },
  })
  const sdk = sdkOf({ authorization: `JWT ${token}` })
  const { user } = await sdk.me({ collection: 'users' })
  expect(user.email).toBe(emails.editor)
  const { docs } = await sdk.find({
    collection: 'items',
    draft: true,
    pagination: false,
    where: { slug: { equals: 'letter-to-relatives-abroad' } },
  })
  const [letter] = docs
  const saved = await sdk.update({
    collection: 'items',
    id: letter?.id ?? '',
    draft: true,
    data: { caption: 'A letter, as the client writes it' },
  })
  expect([docs.length, saved.caption]).toEqual([1, 'A letter, as the client writes it'])
})
