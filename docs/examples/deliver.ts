import { readFile } from 'node:fs/promises'
import { PayloadSDK, PayloadSDKError } from '@payloadcms/sdk'
import type { Config } from '../../src/payload-types'

const [server = 'http://localhost:3000', email = ''] = process.argv.slice(2)
const password = process.env.DELIVER_PASSWORD ?? ''
const baseURL = `${server}/api`

// a session lasts two hours
const { token } = await new PayloadSDK<Config>({ baseURL }).login({ collection: 'users', data: { email, password } })
if (!token) throw new Error('This account needs a second factor: deliver with one that has none.')
const sdk = new PayloadSDK<Config>({ baseURL, baseInit: { headers: { authorization: `JWT ${token}` } } })

const { docs } = await sdk.find({
  collection: 'institutions',
  where: { slug: { equals: 'national-library-of-israel' } },
  limit: 1,
})
const [library] = docs
if (!library) throw new Error('There is no such institution.')

const picture = await sdk.create({
  collection: 'media',
  data: { institution: library.id, alt: 'A page with a list of names' },
  file: new File([await readFile('docs/pictures/start.png')], 'start.png', { type: 'image/png' }),
})

const list = await sdk.create({
  collection: 'items',
  locale: 'en',
  data: {
    institution: library.id,
    title: 'List of names',
    caption: 'List of names, ca. 1979',
    type: 'still-image',
    date: { typed: 'ca. 1979' },
    media: [picture.id],
  },
})

// the other languages are saved one by one; `revision` is the one that was seen
const translated = await sdk.update({
  collection: 'items',
  id: list.id,
  locale: 'ru',
  data: { title: 'Список имён', revision: list.revision ?? null },
})
console.log(list.date?.edtf, translated.title)

// transitions are no part of Payload's client, which sends any request
const path = `/items/${list.id}/transitions/submit`
const submitted = await sdk.request({ method: 'POST', path, json: { revision: translated.revision } })
console.log(submitted.status)

// what is not as expected is an error with the problems by field
try {
  await sdk.update({ collection: 'items', id: list.id, data: { title: 'Late', revision: list.revision ?? null } })
} catch (error) {
  if (!(error instanceof PayloadSDKError)) throw error
  console.log(error.status, error.errors[0]?.data?.code)
}
