import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { at, pointersIn, problemsIn, textAt, type Client } from '../support/client'
import { idOf, openExhibit, whileLoading, type Exhibit } from '../support/exhibit'

let exhibit: Exhibit
let editor: Client
let stranger: Client
let coordinator: Client
let library: string
let society: string

beforeAll(async () => {
  exhibit = await openExhibit()
  editor = await exhibit.as('editor')
  stranger = await exhibit.as('stranger')
  coordinator = await exhibit.as('coordinator')
  library = await idOf(coordinator, 'institutions', 'national-library-of-israel')
  society = await idOf(coordinator, 'institutions', 'american-jewish-historical-society')
}, whileLoading)
afterAll(() => exhibit.close())

describe('an archival collection', () => {
  test('belongs to its repository, in the field of that name', async () => {
    const foreign = await stranger.post('/api/archival-collections', { title: 'Not ours', repository: library })
    expect([foreign.status, pointersIn(foreign), problemsIn(foreign).map(({ code }) => code)]).toEqual([
      403,
      ['/repository'],
      ['foreign_institution'],
    ])
    const own = await editor.post('/api/archival-collections', { title: 'Ours', repository: library })
    expect([own.status, at(own.body, '/doc/owner')]).toEqual([201, library])
    const response = await editor.patch(`/api/archival-collections/${textAt(own.body, '/doc/id')}`, {
      repository: society,
    })
    expect([response.status, pointersIn(response), problemsIn(response).map(({ code }) => code)]).toEqual([
      403,
      ['/repository'],
      ['institution_is_fixed'],
    ])
  })
})

describe.each(['events', 'articles'])('the %s', (kind) => {
  const record = { title: 'A record', kind: kind === 'events' ? 'programme' : 'essay' }

  test('without an institution are the exhibit’s, and created by the coordinator', async () => {
    const made = await coordinator.post(`/api/${kind}`, record)
    expect([made.status, at(made.body, '/doc/owner')]).toEqual([201, null])
    expect((await editor.post(`/api/${kind}`, record)).status).toBe(403)
  })

  test('of an institution are created by its members, and changed by nobody else', async () => {
    const made = await editor.post(`/api/${kind}`, { ...record, institution: library })
    expect([made.status, at(made.body, '/doc/owner')]).toEqual([201, library])
    const id = textAt(made.body, '/doc/id')
    expect((await stranger.patch(`/api/${kind}/${id}`, { title: 'Taken over' })).status).toBe(404)
    expect((await stranger.post(`/api/${kind}`, { ...record, institution: library })).status).toBe(403)
  })
})

describe('a testimonial whose speaker has an authority record', () => {
  const quote = 'Words of nobody, for a test.'

  test('is printed under that name, and found by it', async () => {
    const speaker = await idOf(coordinator, 'people', 'ida-nudel')
    const made = await editor.post('/api/testimonials?locale=he', { quote, speaker, kind: 'sample' })
    const { body } = await coordinator.get(`/api/people/${speaker}?locale=he`)
    expect([made.status, textAt(made.body, '/doc/displayName')]).toEqual([201, textAt(body, '/name')])
    const printed = await editor.post('/api/testimonials', { quote, speaker, displayName: 'Ida', kind: 'sample' })
    expect([textAt(printed.body, '/doc/displayName'), textAt(printed.body, '/doc/slug')]).toEqual(['Ida', 'ida'])
  })

  test('takes nothing from a record that its editor may not read', async () => {
    const hidden = await stranger.post('/api/people', { name: 'Undisclosed', living: 'unknown' })
    expect(hidden.status).toBe(201)
    const made = await editor.post('/api/testimonials', { quote, speaker: textAt(hidden.body, '/doc/id') })
    expect(made.text).not.toMatch(/undisclosed/i)
  })
})
