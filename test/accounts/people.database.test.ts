import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { queryDatabase } from '../support/query-database'
import { at, listAt, textAt, type ClientResponse, type Client } from '../support/client'
import { giveRole } from '../support/give-role'
import { emails, openExhibit, whileLoading, type Exhibit } from '../support/exhibit'

let exhibit: Exhibit
let steward: Client
let nli: string
const ids: Record<string, string> = {}

const only = async (sql: string) => textAt(await queryDatabase(exhibit.databaseUrl, sql), '/0/id')

beforeAll(async () => {
  exhibit = await openExhibit()
  steward = await exhibit.as('steward')
  nli = await only(`select id::text from institutions where slug = 'national-library-of-israel'`)
  for (const [person, email] of Object.entries(emails))
    ids[person] = await only(`select id::text from users where email = '${email}'`)
}, whileLoading)
afterAll(() => exhibit.close())

const personOf = (name: string) => ids[name] ?? ''
const membershipOf = (person: string) => only(`select id::text from memberships where user_id = '${personOf(person)}'`)
const valuesAt = (response: ClientResponse, pointer: string, field: string) =>
  listAt(response.body, pointer).map((one) => at(one, `/${field}`))

describe('a steward', () => {
  test('sees names, addresses and roles of their own institution’s members, and nothing else of them', async () => {
    await exhibit.as('editor')
    const people = await steward.get('/api/users?limit=100&depth=3&sort=email')
    expect(valuesAt(people, '/docs', 'email')).toEqual([emails.editor, emails.steward])
    const colleague = listAt(people.body, '/docs').find((one) => at(one, '/id') === personOf('editor'))
    expect(colleague).toEqual({
      id: personOf('editor'),
      name: expect.any(String),
      email: emails.editor,
      createdAt: expect.any(String),
      updatedAt: expect.any(String),
      collection: 'users',
      sessions: [],
    })
    const roles = await steward.get('/api/memberships?limit=100&depth=3')
    expect(valuesAt(roles, '/docs', 'role').sort()).toEqual(['editor', 'steward'])
    expect(new Set(valuesAt(roles, '/docs', 'institution').map((one) => at(one, '/id')))).toEqual(new Set([nli]))
    const account = await steward.get(`/api/users/${personOf('editor')}/account`)
    expect(account.body).toMatchObject({
      closed: false,
      mayClose: true,
      roles: [
        {
          role: 'editor',
          institution: { id: nli, name: 'National Library of Israel' },
          languages: [],
          mayRemove: true,
        },
      ],
      colleagues: [{ id: personOf('steward') }],
    })
    expect((await steward.get(`/api/users/${personOf('steward')}/account`)).body).toMatchObject({
      mayClose: false,
      roles: [{ role: 'steward', mayRemove: true, asks: 'confirm' }],
    })
  })

  test('sees nobody else, on any path', async () => {
    const others = ['stranger', 'foreignSteward', 'coordinator', 'admin'] as const
    const leaked = new RegExp(others.flatMap((name) => [emails[name], personOf(name)]).join('|'))
    for (const path of [
      '/api/users?limit=100&depth=3&trash=true&draft=true&locale=all',
      '/api/memberships?limit=100&depth=3',
      '/api/items?limit=100&depth=3&draft=true',
      '/api/themes?limit=100&depth=3&draft=true',
      '/api/items/versions?limit=100&depth=3',
      '/api/access',
      '/api/users/grants',
      '/api/users/me',
    ]) {
      const { status, text } = await steward.get(path)
      expect([path, status, leaked.exec(text)?.[0]]).toEqual([path, 200, undefined])
    }
    for (const query of [
      '{ Users(limit: 100) { docs { id email name } } }',
      '{ Memberships(limit: 100) { docs { user { id email name } role } } }',
      `{ User(id: "${personOf('coordinator')}") { email } }`,
    ]) {
      const { text } = await steward.graphql(query)
      expect([query, leaked.exec(text)?.[0]]).toEqual([query, undefined])
    }
    const rejections = async (person: string, membership: string) => {
      const responses = [
        await steward.get(`/api/users/${person}`),
        await steward.get(`/api/users/${person}/account`),
        await steward.get(`/api/memberships/${membership}`),
        await steward.delete(`/api/memberships/${membership}`),
        await steward.post(`/api/users/${person}/close`, {}),
      ]
      return responses.map(({ status, text }) => [status, text.replaceAll(person, '·').replaceAll(membership, '·')])
    }
    const ofNobody = await rejections(randomUUID(), randomUUID())
    expect(ofNobody.map(([status]) => status)).toEqual([404, 404, 404, 403, 404])
    for (const name of others) {
      const id = personOf(name)
      expect([name, await rejections(id, await membershipOf(name))]).toEqual([name, ofNobody])
      for (const where of [`users/count?where[id][equals]=${id}`, `memberships/count?where[user][equals]=${id}`])
        expect([where, at((await steward.get(`/api/${where}`)).body, '/totalDocs')]).toEqual([where, 0])
    }
  })

  test('learns no secret of their members by filtering or sorting, and changes nothing of them', async () => {
    for (const field of ['salt', 'hash', 'resetPasswordToken', 'loginAttempts', 'lockUntil', 'sessions.createdAt']) {
      const responses = [
        await steward.get(`/api/users?where[${field}][exists]=true`),
        await steward.get(`/api/users?sort=${field}`),
        await steward.get(`/api/memberships?where[user.${field}][exists]=true`),
      ]
      expect([field, ...responses.map(({ status }) => status)]).toEqual([field, 400, 400, 400])
    }
    const editor = `/api/users/${personOf('editor')}`
    expect((await steward.patch(editor, { name: 'Somebody' })).status).toBeGreaterThanOrEqual(403)
    expect((await steward.delete(editor)).status).toBeGreaterThanOrEqual(403)
    const membership = await membershipOf('editor')
    expect((await steward.patch(`/api/memberships/${membership}`, { role: 'steward' })).status).toBe(403)
    const made = { user: personOf('editor'), role: 'steward', institution: nli }
    expect((await steward.post('/api/memberships', made)).status).toBe(403)
  })

  test('grants the two roles at their institution and no other', async () => {
    const { body } = await steward.get('/api/users/grants')
    expect(listAt(body, '/grants')).toEqual(
      ['editor', 'steward'].map((role) => ({
        role,
        institutions: [{ id: nli, name: 'National Library of Israel', needsReason: false }],
      })),
    )
    const inHebrew = await steward.get('/api/users/grants', { 'accept-language': 'he' })
    expect(textAt(inHebrew.body, '/grants/0/institutions/0/name')).toMatch(/[א-ת]/)
    const rolesOf = async (client: Client) => valuesAt(await client.get('/api/users/grants'), '/grants', 'role')
    expect(await rolesOf(await exhibit.as('editor'))).toEqual([])
    expect(await rolesOf(await exhibit.as('coordinator'))).toEqual(['editor', 'steward', 'translator'])
    expect(await rolesOf(await exhibit.as('admin'))).toEqual([
      'editor',
      'steward',
      'coordinator',
      'translator',
      'admin',
    ])
    expect((await exhibit.anonymous.get('/api/users/grants')).status).toBe(401)
    expect((await exhibit.anonymous.get(`/api/users/${personOf('editor')}/account`)).status).toBe(401)
  })

  test('ends a role at their institution, except without confirmation the last steward’s; its person loses access to drafts', async () => {
    const editor = await exhibit.as('editor')
    const drafts = '/api/items/count?draft=true&where[_status][equals]=draft'
    const stewards = await membershipOf('steward')
    expect((await steward.delete(`/api/memberships/${stewards}`)).status).toBe(400)
    expect((await editor.delete(`/api/memberships/${stewards}`)).status).toBe(403)
    const membership = await membershipOf('editor')
    expect((await steward.delete(`/api/memberships/${membership}`)).status).toBe(200)
    expect(at((await editor.get(drafts)).body, '/totalDocs')).toBe(0)
    expect((await steward.get(`/api/users/${personOf('editor')}`)).status).toBe(404)
    const coordinator = await exhibit.as('coordinator')
    const account = await coordinator.get(`/api/users/${personOf('editor')}/account`)
    expect(account.body).toMatchObject({ roles: [], mayClose: true, colleagues: [] })
  })
})

test('a person is shown with their public institutions only', async () => {
  const coordinator = await exhibit.as('coordinator')
  const drafted = await coordinator.post('/api/institutions?draft=true', {
    name: 'A house that nobody knows yet',
    kind: 'repository',
  })
  expect(drafted.status).toBe(201)
  const [person, item] = [
    await exhibit.as('steward'),
    await only(`select id::text from items where owner_id = '${nli}' limit 1`),
  ]
  await giveRole(coordinator, person, { role: 'steward', institution: textAt(drafted.body, '/doc/id') })
  expect((await person.post(`/api/items/${item}/comments`, { text: 'Read it again' })).status).toBe(200)
  const { body, text } = await coordinator.get(`/api/items/${item}/comments`)
  expect(textAt(body, '/docs/0/author')).toMatch(/\(steward; steward, National Library of Israel\)$/)
  expect(text).not.toContain('nobody knows yet')
})
