import { clientOf, listAt, logIn, textAt, ok, type Client } from './client'
import type { Exhibit } from './exhibit'
import { runToEnd, password, type Place } from './server'

/** Gives an existing user a role as people get one: it is offered and accepted. */
export const giveRole = async (by: Client, person: Client, role: object): Promise<void> => {
  const email = textAt((await person.get('/api/users/me')).body, '/user/email')
  const invited = await by.post('/api/users/invite', { email, name: 'Somebody', ...role })
  ok(invited, 201)
  const offers = listAt((await person.get('/api/users/offers')).body, '/docs')
  const accepted = await person.post(`/api/users/offers/${textAt(offers.at(-1), '/id')}/accept`, {})
  ok(accepted)
}

/** An administrator created on the machine: nobody with an account is behind them. */
export const makeAdmin = async (
  exhibit: Place & Pick<Exhibit, 'anonymous' | 'url'>,
  email: string,
): Promise<Client> => {
  const output = await runToEnd(exhibit, 'user:create', '--email', email, '--name', 'Another', '--role', 'admin')
  const made = /the password (\S+)/.exec(output)?.[1] ?? ''
  const login = await exhibit.anonymous.post('/api/users/login', { email, password: made })
  const client = clientOf(exhibit.url, textAt(login.body, '/token'))
  // the common password of tests
  const changed = await client.post('/api/users/password', { password: made, newPassword: password })
  ok(changed)
  return logIn(exhibit.url, email)
}
