import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { at, listAt, numberAt, textAt, type Client } from '../support/client'
import { idOf, openExhibit, whileLoading, type Exhibit } from '../support/exhibit'

let exhibit: Exhibit
let editor: Client
let steward: Client
let coordinator: Client
let institution: string
beforeAll(async () => {
  exhibit = await openExhibit()
  editor = await exhibit.as('editor')
  steward = await exhibit.as('steward')
  coordinator = await exhibit.as('coordinator')
  institution = await idOf(editor, 'institutions', 'national-library-of-israel')
}, whileLoading)
afterAll(() => exhibit.close())

test('each entry has its actor and its version, which can be compared and restored', async () => {
  const made = await editor.post('/api/items', { title: 'First', type: 'text', institution })
  const id = textAt(made.body, '/doc/id')
  await editor.post(`/api/items/${id}/transitions/submit`, {})
  await steward.post(`/api/items/${id}/transitions/request_changes`, { note: 'Say more.' })
  await editor.patch(`/api/items/${id}`, { title: 'Second' })
  const entries = listAt((await steward.get(`/api/items/${id}/timeline`)).body, '/entries')
  expect(entries.map((entry) => at(entry, '/what'))).toEqual(['edit', 'request_changes', 'submit', 'create'])
  for (const entry of entries)
    expect(textAt(entry, '/who/name')).toMatch(/ \((editor|steward), National Library of Israel\)$/)
  const versions = entries.map((entry) => textAt(entry, '/version'))
  expect(new Set(versions).size).toBe(2)
  expect(versions.slice(1)).toEqual([versions[3], versions[3], versions[3]])
  const [newest] = entries
  const first = listAt((await steward.get(`/api/items/${id}/timeline?limit=1`)).body, '/entries')
  expect(first).toEqual([newest])
  const earlier = await steward.get(`/api/items/${id}/timeline?before=${numberAt(newest, '/number')}`)
  expect([listAt(earlier.body, '/entries'), at(earlier.body, '/next')]).toEqual([entries.slice(1), null])
  const stranger = await exhibit.as('stranger')
  expect((await stranger.get(`/api/items/${id}/timeline`)).status).toBe(404)
  expect((await exhibit.anonymous.get(`/api/items/${id}/timeline`)).status).toBe(401)
  const result = await steward.get(`/api/items/${id}/diff?from=${versions[3]}`)
  expect(listAt(result.body, '/changes')).toEqual([
    { pointer: '/title/en', what: 'changed', before: 'First', after: 'Second' },
  ])
  const restored = await editor.post(`/api/items/${id}/transitions/restore`, { version: versions[3] })
  expect(restored.status).toBe(200)
})

test('also for a global', async () => {
  const saved = await coordinator.post('/api/globals/site?draft=true', {})
  expect(saved.status).toBe(200)
  const { body } = await coordinator.get('/api/globals/site/timeline?limit=1')
  expect(textAt(listAt(body, '/entries')[0], '/version')).not.toBe('')
})

test('preflight lists what is possible as an exception only, and the source language', async () => {
  const policies = `/api/institutions/${institution}/policies`
  expect((await coordinator.patch(policies, { fourEyes: true })).status).toBe(200)
  const made = await steward.post('/api/items', { title: 'Two eyes', type: 'text', institution, sourceLanguage: 'he' })
  const id = textAt(made.body, '/doc/id')
  await steward.post(`/api/items/${id}/transitions/submit`, {})
  const { body } = await steward.get(`/api/items/${id}/readiness`)
  expect([at(body, '/exceptions'), at(body, '/language')]).toEqual([['approve'], 'he'])
  expect(listAt(body, '/verbs')).not.toContain('approve')
  const others = await coordinator.get(`/api/items/${id}/readiness`)
  expect(at(others.body, '/exceptions')).toEqual([])
})
