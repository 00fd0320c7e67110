import { afterAll, beforeAll, expect, test } from '@jest/globals'
import made from '../../payload.config'
import { at, pointersIn, type Answer, type Client } from '../support/client'
import { openExhibit, whileLoading, type Exhibit } from '../support/exhibit'
import { isListOfOne, mutationsOf, subjectsOf } from '../support/field-walk/subjects'
import { wrongFor } from '../support/field-walk/wrong'
import { faultIn } from '../support/fuzz/judge'

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

/** What shows the inside is a fault, whatever the status. */
const isInside = ({ status, text }: Answer) =>
  faultIn({ as: 'coordinator', method: '', surface: '', path: '', headers: {}, body: null }, { status, text })

test(
  'REST: each value that a field does not take is refused by that field alone',
  async () => {
    const config = await made
    const faults: string[] = []
    let asked = 0
    for (const { slug, places, who, id } of await subjectsOf(config, coordinator, admin))
      for (const { pointer, field, hold } of places)
        for (const { value, below } of wrongFor(field)) {
          const data = hold(value)
          const answers =
            id === null
              ? [await who.post(`/api/globals/${slug}`, data)]
              : [await who.post(`/api/${slug}`, data), await who.patch(`/api/${slug}/${id}`, data)]
          asked += answers.length
          for (const answer of answers)
            if (answer.status !== 400 || pointersIn(answer).join() !== pointer + below || isInside(answer))
              faults.push(`${slug}${pointer} ${JSON.stringify(value)}: ${answer.status} ${answer.text.slice(0, 200)}`)
        }
    expect(faults).toEqual([])
    expect(asked).toBeGreaterThan(5000)
    expect(exhibit.output()).not.toContain('"level":50')
  },
  15 * minutes,
)

test(
  'GraphQL: each is named by its path in the variable',
  async () => {
    const config = await made
    const mutationOf = mutationsOf(config)
    const faults: string[] = []
    let asked = 0
    for (const subject of await subjectsOf(config, coordinator, admin, true)) {
      const { slug, places, who, id } = subject
      const { name, type } = mutationOf(subject)
      const which = id === null ? '' : `id: "${id}", `
      const query = `mutation ($data: ${type}) { ${name}(${which}data: $data) { __typename } }`
      for (const place of places)
        for (const { value } of wrongFor(place.field)) {
          if (isListOfOne(place, value)) continue
          const answer = await who.graphql(query, { data: place.hold(value) })
          asked += 1
          const problem = at(answer.body, '/errors/0/extensions/data/problems/0/pointer')
          const named = `${String(problem).replace(/^\/data\//, '/')}/`.startsWith(`${place.pointer}/`)
          if (!named || isInside(answer))
            faults.push(`${slug}${place.pointer} ${JSON.stringify(value)}: ${answer.text.slice(0, 200)}`)
        }
    }
    expect(faults).toEqual([])
    expect(asked).toBeGreaterThan(2000)
    expect(exhibit.output()).not.toContain('"level":50')
  },
  15 * minutes,
)
