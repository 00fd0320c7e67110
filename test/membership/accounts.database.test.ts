import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { ask } from '../support/ask'
import { at, clientOf, problemsIn, textAt, type Answer } from '../support/client'
import { emails, openExhibit, whileLoading, type Exhibit } from '../support/exhibit'
import { password as demoPassword } from '../support/server'

let exhibit: Exhibit

beforeAll(async () => {
  exhibit = await openExhibit()
}, whileLoading)
afterAll(() => exhibit.close())

const codesIn = (answer: Answer) => problemsIn(answer).map(({ pointer, code }) => `${pointer} ${code}`)
const idOfPerson = async (email: string) =>
  textAt(await ask(exhibit.databaseUrl, `select id::text from users where email = '${email}'`), '/0/id')
const logInWith = (email: string, password: string) =>
  clientOf(exhibit.url).post('/api/users/login', { email, password })

describe('passwords', () => {
  test('are refused by field where they are too short or too common: on create, update and reset, REST and GraphQL', async () => {
    const [admin, editor] = await Promise.all([exhibit.logIn('admin'), exhibit.logIn('editor')])
    const me = await idOfPerson(emails.editor)
    const answers = await Promise.all([
      admin.post('/api/users', { email: 'new@exhibit.example', password: 'short' }),
      admin.post('/api/users', { email: 'new@exhibit.example', password: 'Password1234' }),
      editor.patch(`/api/users/${me}`, { password: 'qwertyuiop12' }),
      editor.patch(`/api/users/${me}`, { password: { $gt: '' } }),
      exhibit.anonymous.post('/api/users/reset-password', { token: 'none', password: 'short' }),
    ])
    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 400, 400])
    expect(answers.map(codesIn)).toEqual([
      ['/password password_short'],
      ['/password password_common'],
      ['/password password_common'],
      ['/password password_short'],
      ['/password password_short'],
    ])
    const asked = await editor.graphql(
      'mutation ($id: String!) { updateUser(id: $id, data: { password: "short" }) { id } }',
      { id: me },
    )
    expect(at(asked.body, '/errors/0/extensions/data/problems/0/code')).toBe('password_short')
    expect((await logInWith(emails.editor, demoPassword)).status).toBe(200)
  })

  test.each([
    ['ru', 'Нужно не меньше 12 знаков.'],
    ['he', 'השתמשו ב־12 תווים לפחות.'],
  ])('are refused in the words of %s', async (language, words) => {
    const editor = await exhibit.logIn('editor')
    const path = `/api/users/${await idOfPerson(emails.editor)}`
    const { body } = await editor.patch(path, { password: 'short' }, { 'accept-language': language })
    expect(at(body, '/errors/0/data/errors/0')).toEqual({ path: 'password', message: words })
    expect(at(body, '/errors/0/message')).toBe(words)
  })

  test('are set by nobody but their owner; nor is the address, to which a new one would be sent', async () => {
    const admin = await exhibit.logIn('admin')
    const path = `/api/users/${await idOfPerson(emails.editor)}`
    const set = await admin.patch(path, { password: 'the tree by the river' })
    const moved = await admin.patch(path, { email: 'admin2@exhibit.example' })
    const all = await admin.patch('/api/users?where[email][exists]=true', { password: 'the tree by the river' })
    expect([set.status, moved.status]).toEqual([403, 403])
    expect([codesIn(set), codesIn(moved)]).toEqual([['/password not_your_own'], ['/email not_your_own']])
    expect(all.status).toBeGreaterThanOrEqual(400)
    expect((await admin.patch(path, { name: 'Editor of the library' })).status).toBe(200)
    expect((await logInWith(emails.editor, demoPassword)).status).toBe(200)
  })

  test('are changed by their owner shortly after logging in, and all other sessions end', async () => {
    const person = await exhibit.logIn('stranger')
    const other = await exhibit.logIn('stranger')
    const path = `/api/users/${await idOfPerson(emails.stranger)}`
    await ask(exhibit.databaseUrl, `update users_sessions set created_at = now() - interval '16 minutes'`)
    expect(codesIn(await person.patch(path, { password: 'the tree by the river' }))).toEqual(['/password log_in_again'])
    await ask(exhibit.databaseUrl, `update users_sessions set created_at = now()`)
    expect((await person.patch(path, { password: 'the tree by the river' })).status).toBe(200)
    expect((await logInWith(emails.stranger, demoPassword)).status).toBe(401)
    expect((await logInWith(emails.stranger, 'the tree by the river')).status).toBe(200)
    expect(at((await other.get('/api/users/me')).body, '/user')).toBeNull()
    expect(at((await person.get('/api/users/me')).body, '/user/email')).toBe(emails.stranger)
  })
})
