import { afterAll, beforeAll, expect, test } from '@jest/globals'
import made from '../../payload.config'
import { at, pointersIn, type ClientResponse, type Client } from '../support/client'
import { openExhibit, whileLoading, type Exhibit } from '../support/exhibit'
import { isListOfOne, mutationsOf, subjectsOf } from '../support/field-walk/subjects'
import { wrongFor } from '../support/field-walk/wrong'
import { faultIn } from '../support/fuzz/find-fault'

const minutes = 60_000

let exhibit: Exhibit
let coordinator: Client
let admin: Client

beforeAll(async () => {
  exhibit = await openExhibit()
  coordinator = await exhibit.as('coordinator')
  admin = await exhibit.as('admin')
}, whileLoading)
afterAll(() => exhibit.close())

/** A response with internals is a fault, whatever its status. */
const isInside = ({ status, text }: ClientResponse) =>
  faultIn({ as: 'coordinator', method: '', surface: '', path: '', headers: {}, body: null }, { status, text })

test(
  'REST: each invalid value is rejected at its field only',
  async () => {
    const config = await made
    const faults: string[] = []
    let requestCount = 0
    for (const { slug, places, who, id } of await subjectsOf(config, coordinator, admin))
      for (const { pointer, field, wrap } of places)
        for (const { value, below } of wrongFor(field)) {
          const data = wrap(value)
          const responses =
            id === null
              ? [await who.post(`/api/globals/${slug}`, data)]
              : [await who.post(`/api/${slug}`, data), await who.patch(`/api/${slug}/${id}`, data)]
          requestCount += responses.length
          for (const response of responses)
            if (response.status !== 400 || pointersIn(response).join() !== pointer + below || isInside(response))
              faults.push(
                `${slug}${pointer} ${JSON.stringify(value)}: ${response.status} ${response.text.slice(0, 200)}`,
              )
        }
    expect(faults).toEqual([])
    expect(requestCount).toBeGreaterThan(5000)
    expect(exhibit.output()).not.toContain('"level":50')
  },
  15 * minutes,
)

test(
  'GraphQL: each is reported by its path in the variable',
  async () => {
    const config = await made
    const mutationOf = mutationsOf(config)
    const faults: string[] = []
    let requestCount = 0
    for (const subject of await subjectsOf(config, coordinator, admin, true)) {
      const { slug, places, who, id } = subject
      const { name, type } = mutationOf(subject)
      const which = id === null ? '' : `id: "${id}", `
      const query = `mutation ($data: ${type}) { ${name}(${which}data: $data) { __typename } }`
      for (const place of places)
        for (const { value } of wrongFor(place.field)) {
          if (isListOfOne(place, value)) continue
          const response = await who.graphql(query, { data: place.wrap(value) })
          requestCount += 1
          const problem = at(response.body, '/errors/0/extensions/data/problems/0/pointer')
          const named = `${String(problem).replace(/^\/data\//, '/')}/`.startsWith(`${place.pointer}/`)
          if (!named || isInside(response))
            faults.push(`${slug}${place.pointer} ${JSON.stringify(value)}: ${response.text.slice(0, 200)}`)
        }
    }
    expect(faults).toEqual([])
    expect(requestCount).toBeGreaterThan(2000)
    expect(exhibit.output()).not.toContain('"level":50')
  },
  15 * minutes,
)
