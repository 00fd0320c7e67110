import { expect } from '@jest/globals'
import { listAt, textAt, type Client } from './client'

/** Somebody who has an account gets a role, as people get one: it is offered, and they accept. */
export const giveRole = async (by: Client, person: Client, asked: object): Promise<void> => {
  const email = textAt((await person.get('/api/users/me')).body, '/user/email')
  const invited = await by.post('/api/users/invite', { email, name: 'Somebody', ...asked })
  expect([invited.status, invited.text]).toEqual([201, invited.text])
  const offers = listAt((await person.get('/api/users/offers')).body, '/docs')
  const accepted = await person.post(`/api/users/offers/${textAt(offers.at(-1), '/id')}/accept`, {})
  expect([accepted.status, accepted.text]).toEqual([200, accepted.text])
}
