import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { queryDatabase } from '../support/query-database'
import { at, textAt, codesIn } from '../support/client'
import { emails, openExhibit, whileLoading, type Exhibit } from '../support/exhibit'
import { password as demoPassword } from '../support/server'
import { idOfPerson, logInWith } from '../support/people'

let exhibit: Exhibit

beforeAll(async () => {
  exhibit = await openExhibit()
}, whileLoading)
afterAll(() => exhibit.close())

const changing = '/api/users/password'

describe('passwords', () => {
  test('too short or too common are rejected by field: on create, update and reset, REST and GraphQL', async () => {
    const [admin, editor] = await Promise.all([exhibit.logIn('admin'), exhibit.logIn('editor')])
    const me = await idOfPerson(exhibit, emails.editor)
    const responses = await Promise.all([
      admin.post('/api/users', { email: 'new@exhibit.example', password: 'short' }),
      admin.post('/api/users', { email: 'new@exhibit.example', password: 'Password1234' }),
      editor.post(changing, { password: demoPassword, newPassword: 'qwertyuiop12' }),
      editor.post(changing, { password: demoPassword, newPassword: { $gt: '' } }),
      exhibit.anonymous.post('/api/users/reset-password', { token: 'none', password: 'short' }),
    ])
    expect(responses.map(({ status }) => status)).toEqual([400, 400, 400, 400, 400])
    expect(responses.map(codesIn)).toEqual([
      ['/password password_short'],
      ['/password password_common'],
      ['/newPassword password_common'],
      ['/newPassword password_short'],
      ['/password password_short'],
    ])
    const input = await editor.graphql(
      'mutation ($id: String!) { updateUser(id: $id, data: { password: "short" }) { id } }',
      { id: me },
    )
    expect(at(input.body, '/errors/0/extensions/data/problems/0/code')).toBe('password_apart')
    expect((await logInWith(exhibit, emails.editor, demoPassword)).status).toBe(200)
  })

  test.each([
    ['ru', 'Нужно не меньше 12 знаков.'],
    ['he', 'השתמשו ב־12 תווים לפחות.'],
  ])('are rejected with a text in %s', async (language, expectedMessage) => {
    const editor = await exhibit.logIn('editor')
    const input = { password: demoPassword, newPassword: 'short' }
    const { body } = await editor.post(changing, input, { 'accept-language': language })
    expect(at(body, '/errors/0/data/errors/0')).toEqual({ path: 'newPassword', message: expectedMessage })
    expect(at(body, '/errors/0/message')).toBe(expectedMessage)
  })

  test('are set by their owner only; so is the address, to which a new one would be sent', async () => {
    const admin = await exhibit.logIn('admin')
    const path = `/api/users/${await idOfPerson(exhibit, emails.editor)}`
    const set = await admin.patch(path, { password: 'the tree by the river' })
    const updated = await admin.patch(path, { email: 'admin2@exhibit.example' })
    const all = await admin.patch('/api/users?where[email][exists]=true', { password: 'the tree by the river' })
    expect([set.status, updated.status]).toEqual([403, 403])
    expect([codesIn(set), codesIn(updated)]).toEqual([['/password not_your_own'], ['/email not_your_own']])
    expect(all.status).toBeGreaterThanOrEqual(400)
    expect((await admin.patch(path, { name: 'Editor of the library' })).status).toBe(200)
    expect((await logInWith(exhibit, emails.editor, demoPassword)).status).toBe(200)
  })

  test('are changed by their owner with the current one, and all other sessions end', async () => {
    const person = await exhibit.logIn('stranger')
    const other = await exhibit.logIn('stranger')
    const chosen = 'the tree by the river'
    const change = (password: unknown) => person.post(changing, { password, newPassword: chosen })
    const rejected = await change('not the password')
    expect([rejected.status, ...codesIn(rejected)]).toEqual([400, '/password password_wrong'])
    expect(codesIn(await change(undefined))).toEqual(['/password password_wrong'])
    expect((await exhibit.anonymous.post(changing, { password: demoPassword, newPassword: chosen })).status).toBe(401)
    expect((await logInWith(exhibit, emails.stranger, demoPassword)).status).toBe(200)
    expect((await change(demoPassword)).status).toBe(200)
    expect((await logInWith(exhibit, emails.stranger, demoPassword)).status).toBe(401)
    expect((await logInWith(exhibit, emails.stranger, chosen)).status).toBe(200)
    expect(at((await other.get('/api/users/me')).body, '/user')).toBeNull()
    expect(at((await person.get('/api/users/me')).body, '/user/email')).toBe(emails.stranger)
  })

  test('and addresses are set in no other way, by nobody', async () => {
    const editor = await exhibit.logIn('editor')
    const me = await idOfPerson(exhibit, emails.editor)
    const sets = [{ password: 'the tree by the river' }, { email: 'director@ajhs.example' }]
    const mutation =
      'mutation ($id: String!, $data: mutationUserUpdateInput!) { updateUser(id: $id, data: $data) { id } }'
    for (const data of sets) {
      const [field] = Object.keys(data)
      const code = `${field === 'email' ? 'address' : 'password'}_apart`
      const one = await editor.patch(`/api/users/${me}`, { ...data, name: 'Else' })
      expect([one.status, ...codesIn(one)]).toEqual([403, `/${field} ${code}`])
      const many = await editor.patch(`/api/users?where[id][equals]=${me}`, data)
      expect(many.status).toBeGreaterThanOrEqual(400)
      const { body } = await editor.graphql(mutation, { id: me, data })
      expect(at(body, '/errors/0/extensions/data/problems/0/code')).toBe(code)
    }
    const [kept] = await queryDatabase(exhibit.databaseUrl, `select email, name from users where id = '${me}'`)
    expect(kept).toEqual({ email: emails.editor, name: expect.not.stringMatching('Else') })
    expect((await logInWith(exhibit, emails.editor, demoPassword)).status).toBe(200)
    // an unchanged address sent by the desk changes nothing
    expect((await editor.patch(`/api/users/${me}`, { email: emails.editor, name: 'Editor' })).status).toBe(200)
  })
})

describe('names', () => {
  test('are on one line of 1 to 100 characters, without invisible or direction characters; an older one stays until it is changed', async () => {
    const editor = await exhibit.logIn('editor')
    const me = `/api/users/${await idOfPerson(exhibit, emails.editor)}`
    const named = async (name: unknown) => {
      const response = await editor.patch(me, { name })
      return response.status === 200 ? at(response.body, '/doc/name') : codesIn(response)
    }
    expect(await named(' Anna\r\nBcc: x\u202e\u0007 \u2066Levi\u2069\u200b ')).toBe('Anna Bcc: x Levi')
    expect(await named('x'.repeat(100))).toBe('x'.repeat(100))
    expect(await named('x'.repeat(101))).toEqual(['/name name_long'])
    for (const nothing of ['', ' \u200f\n', null]) expect(await named(nothing)).toEqual(['/name name_needed'])
    expect(await named(7)).toEqual(['/name text_expected'])
    await queryDatabase(
      exhibit.databaseUrl,
      `update users set name = repeat('y', 200) where email = '${emails.editor}'`,
    )
    expect(await named('y'.repeat(200))).toBe('y'.repeat(200))
    expect((await editor.patch(me, { email: emails.editor })).status).toBe(200)
    const coordinator = await exhibit.logIn('coordinator')
    const input = { email: 'x@x.example', name: 'z'.repeat(101), role: 'translator', languages: ['ru'] }
    expect(codesIn(await coordinator.post('/api/users/invite', input))).toEqual(['/name name_long'])
  })

  test('cannot impersonate somebody: role and institution are shown with them', async () => {
    const [editor, steward] = await Promise.all([exhibit.logIn('editor'), exhibit.logIn('steward')])
    const name = 'Coordinator of the exhibit'
    expect((await editor.patch(`/api/users/${await idOfPerson(exhibit, emails.editor)}`, { name })).status).toBe(200)
    const [item] = await queryDatabase(
      exhibit.databaseUrl,
      `select s.id from editorial.state s join institutions i on i.id = s.owner
       where s.kind = 'items' and i.slug = 'national-library-of-israel' order by 1 limit 1`,
    )
    const comments = `/api/items/${textAt(item, '/id')}/comments`
    expect((await editor.post(comments, { text: 'Publish this.' })).status).toBe(200)
    const author = async (language: string) =>
      at((await steward.get(comments, { 'accept-language': language })).body, '/docs/0/author')
    expect(await author('en')).toBe(`${name} (editor, National Library of Israel)`)
    expect(await author('he')).toMatch(/^Coordinator of the exhibit \(עורך, .*[א-ת].*\)$/)
  })
})
